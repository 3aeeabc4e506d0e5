import { clockWords, dayWords, exactWords } from '../../shared/domain/date-words';
import type { FollowUp, FollowUpMark } from '../../shared/domain/follow-up';
import type { Instant, Zone } from '../../shared/domain/time';

export interface WhyDate {
  readonly name: string;
  readonly words: string;
  readonly exact: string;
}

/** The dates that a follow-up goes by, as one would say them at `now` by the wall clock of `zone`. */
export function whyDates(
  followUp: FollowUp,
  mark: FollowUpMark | undefined,
  now: Instant,
  zone: Zone,
): readonly WhyDate[] {
  const date = (name: string, at: Instant | undefined): readonly WhyDate[] =>
    at === undefined || !Number.isFinite(at)
      ? []
      : [{ name, words: `${dayWords(at, now, zone)}${time(at, zone)}`, exact: exactWords(at, zone) }];
  const { earliest, ideal, overdue, blocked, snoozedUntil } = followUp;
  const opens = blocked ? blocked.opens : earliest;
  return [
    ...date(opens !== undefined && opens > now ? 'Opens' : 'Open since', opens),
    ...date(mark?.movedTo === undefined ? 'Best' : 'Best, you said', ideal),
    ...date('Late from', overdue),
    ...date('Put off until', snoozedUntil !== undefined && snoozedUntil > now ? snoozedUntil : undefined),
  ];
}

/** ", 16:10"; a day's first moment is the day alone. */
function time(at: Instant, zone: Zone): string {
  const clock = clockWords(at, zone);
  return clock === '00:00' ? '' : `, ${clock}`;
}
