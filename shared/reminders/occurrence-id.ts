import { HOUR, localDateTime, type Instant } from '../domain/time';

/** A flight may move a day's reminder by so much; a person who moves one by a day moves it further. */
const FLIGHT = 22 * HOUR;

/**
 * The name of one announcement: what is announced of which follow-up, and when. An exact one (`@`) is bound to its
 * minute: a meeting that moves to another hour is announced again. A loose one (`~`) is bound to a day of the person's
 * own, whose instant shifts with every flight without becoming another reminder.
 */
export function occurrenceId(followUpKey: string, what: string, at: Instant, exact: boolean): string {
  return `${followUpKey}/${what}${exact ? '@' : '~'}${localDateTime(at, 'UTC')}`;
}

/** Whether two names are one announcement: the same, or loose ones that differ by no more than a flight. */
export function isSameOccurrence(one: string, other: string): boolean {
  if (one === other) return true;
  const mark = one.indexOf('~');
  if (mark < 0 || !other.startsWith(one.slice(0, mark + 1))) return false;
  return Math.abs(instantAfter(one, mark) - instantAfter(other, mark)) <= FLIGHT;
}

function instantAfter(id: string, mark: number): Instant {
  return Date.parse(`${id.slice(mark + 1)}Z`);
}
