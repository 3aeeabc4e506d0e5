import type { Rule } from '../situation';
import { answerThem } from './answer-them';
import { apply } from './apply';
import { briefing } from './briefing';
import { call } from './call';
import { checkIn } from './check-in';
import { closingNote } from './closing-note';
import { debrief } from './debrief';
import { decideOffer } from './decide-offer';
import { linkedInRequest } from './linked-in-request';
import { rebook } from './rebook';
import { rejectionReply } from './rejection-reply';
import { renewCv } from './renew-cv';
import { stayInTouch } from './stay-in-touch';
import { suggestClosing } from './suggest-closing';
import { thankYouCard } from './thank-you-card';
import { thankYouEmail } from './thank-you-email';

/** The etiquette, rule by rule. Each stands alone in its file, with the advice that it comes from. */
export const RULES: readonly Rule[] = [
  apply,
  briefing,
  debrief,
  thankYouEmail,
  thankYouCard,
  linkedInRequest,
  checkIn,
  call,
  closingNote,
  suggestClosing,
  answerThem,
  rebook,
  decideOffer,
  rejectionReply,
  stayInTouch,
  renewCv,
];
