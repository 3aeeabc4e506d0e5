import { clockWords, lastWeekdayWords } from '../domain/date-words';
import { dayOf, type Instant, type Zone } from '../domain/time';
import type { Meeting } from './dossier';

/** "You spoke at 14:00." on the same day, "You spoke yesterday." later; the hour is the interview's own. */
export function spokeWords({ interview, start, end }: Meeting, now: Instant, zone: Zone): string {
  return `You spoke ${momentWords(start, end, now, zone, interview.zone)}.`;
}

/** "You met at 14:00.", "You met yesterday.": for interviews in person. */
export function metWords({ interview, start, end }: Meeting, now: Instant, zone: Zone): string {
  return `You met ${momentWords(start, end, now, zone, interview.zone)}.`;
}

function momentWords(start: Instant, end: Instant, now: Instant, zone: Zone, there: Zone): string {
  return dayOf(end, zone) === dayOf(now, zone)
    ? `at ${clockWords(start, there)}`
    : lastWeekdayWords(end, now, zone);
}
