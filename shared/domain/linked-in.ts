import type { Outreach } from './outreach';
import { DAY, localDateTime, type Instant, type Zone } from './time';

/** LinkedIn's own accounts, as far as they change what a request may be. */
export const LINKED_IN_ACCOUNTS = ['free', 'premium'] as const;
export type LinkedInAccount = (typeof LINKED_IN_ACCOUNTS)[number];

/** The notes that a free account can usually send in a month; LinkedIn changes it without saying so. */
export const USUAL_NOTES = 5;

/** After a request was withdrawn, LinkedIn refuses another to the same person for three weeks. */
const COOLDOWN_DAYS = 21;

/** The most characters of a note. Counted in UTF-16, for LinkedIn's own field does: an emoji counts two. */
export function longestNote(account: string): number {
  return account === 'premium' ? 300 : 200;
}

/** Whether it is a request of the person's to connect. */
export function isRequest({ direction, purpose }: Pick<Outreach, 'direction' | 'purpose'>): boolean {
  return direction === 'out' && purpose === 'connect';
}

/** When another request to the same person goes through, after this one was withdrawn. */
export function cooledDown(withdrawnAt: Instant): Instant {
  return withdrawnAt + COOLDOWN_DAYS * DAY;
}

/** The requests of the calendar month of `now` in `zone`; one that was withdrawn has used its note all the same. */
export function requestsThisMonth(outreaches: readonly Outreach[], now: Instant, zone: Zone): number {
  const month = localDateTime(now, zone).slice(0, 7);
  return outreaches.filter((one) => isRequest(one) && localDateTime(one.at, zone).startsWith(month)).length;
}

/** How far the month's notes reach, for the screen; `undefined` where they are not counted. */
export function quotaWords(account: string, quota: number, used: number): string | undefined {
  if (account === 'premium') return undefined;
  const left = Math.max(0, Math.floor(quota) - used);
  if (left > 1) return `${left} of this month’s ${Math.floor(quota)} notes are left.`;
  if (left === 1) return 'This is the last note of this month on a free account.';
  return 'This month’s notes are used up. LinkedIn may send the request without its note: wait for the next month.';
}
