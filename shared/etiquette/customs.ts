import type { FollowUpKind } from '../domain/follow-up';
import { DEFAULT_POLICY, type Policy } from '../domain/policy';

/** How a country thanks: when, in what manner, and what to know about it. */
export interface Custom {
  /** Hours after the interview at which a thank-you is best. */
  readonly thankYouIdealHours: number;
  /** Hours after that at which it is late. */
  readonly thankYouOverdueHours: number;
  readonly manner: 'warm' | 'plain' | 'formal';
  /** A word of advice for the person who writes. */
  readonly note: string;
}

/** By ISO 3166-1 alpha-2. A country that is not here follows the policy as it stands, in a plain manner. */
const CUSTOMS: ReadonlyMap<string | undefined, Custom> = new Map<string, Custom>([
  [
    'US',
    {
      thankYouIdealHours: 1,
      thankYouOverdueHours: 24,
      manner: 'warm',
      note: 'In the United States a thank-you is expected, and its absence is noticed. First names are usual.',
    },
  ],
  [
    'GB',
    {
      thankYouIdealHours: 1,
      thankYouOverdueHours: 24,
      manner: 'plain',
      note: 'In Britain a thank-you is welcome and rarely expected. Keep it short and understated.',
    },
  ],
  [
    'DE',
    {
      thankYouIdealHours: 4,
      thankYouOverdueHours: 24,
      manner: 'formal',
      note: 'In Germany few write one, so yours will be remembered. Use surnames and titles, the same evening.',
    },
  ],
  [
    'FR',
    {
      thankYouIdealHours: 4,
      thankYouOverdueHours: 24,
      manner: 'formal',
      note: 'In France a short, formal note by the next day is good form. Use surnames until they do not.',
    },
  ],
]);

/** The custom of a country, where there is one on record. */
export function customOf(country: string | undefined): Custom | undefined {
  return CUSTOMS.get(country);
}

/** What to know about thanking there; nothing for any other follow-up, nor where no custom is on record. */
export function customNote(kind: FollowUpKind, country: string | undefined): string | undefined {
  return kind === 'thankYouEmail' || kind === 'thankYouCard' ? customOf(country)?.note : undefined;
}

type ThankYouHours = Pick<Policy, 'thankYouIdealHours' | 'thankYouOverdueHours'>;

/** When to thank there: as the person has set it, and where they have set nothing, as the country does. */
export function thankYouHours(policy: Policy, country: string | undefined): ThankYouHours {
  const custom = customOf(country);
  const isOwn =
    policy.thankYouIdealHours !== DEFAULT_POLICY.thankYouIdealHours ||
    policy.thankYouOverdueHours !== DEFAULT_POLICY.thankYouOverdueHours;
  return isOwn || !custom ? policy : custom;
}
