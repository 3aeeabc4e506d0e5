import type { Rule } from '../situation';
import { briefing } from './briefing';
import { checkIn } from './check-in';
import { debrief } from './debrief';
import { rejectionReply } from './rejection-reply';
import { thankYouCard } from './thank-you-card';
import { thankYouEmail } from './thank-you-email';

/** The etiquette, rule by rule. Each stands alone in its file, with the advice that it comes from. */
export const RULES: readonly Rule[] = [
  briefing,
  debrief,
  thankYouEmail,
  thankYouCard,
  checkIn,
  rejectionReply,
];
