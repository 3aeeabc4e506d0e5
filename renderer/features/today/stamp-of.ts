import {
  clockWords,
  dayMonthWords,
  dueWords,
  exactWords,
  shortDayWords,
} from '../../../shared/domain/date-words';
import { followUpState, type FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, daysBetween, type Instant, type Zone } from '../../../shared/domain/time';
import type { StampProps } from '../../ui/Stamp';

/** Up to so many days late they are counted; a stamp is too narrow for more, and the day tells more then. */
const LONGEST_COUNT = 9;

/**
 * What a follow-up's stamp says at `now`, by the wall clock of `zone`: the best moment while it lies ahead, then the
 * last one, then how late it is.
 */
export function stampOf(followUp: FollowUp, now: Instant, zone: Zone): StampProps {
  const { ideal, overdue } = followUp;
  const late = followUpState(followUp, now) === 'late';
  const ahead = ideal > now;
  const deadline = late || ahead ? ideal : overdue;
  const today = dayOf(now, zone);
  const day = dayOf(deadline, zone);
  const away = daysBetween(today, day);
  const [weekday = '', ...date] = shortDayWords(day, today).split(' ');
  const time = clockWords(deadline, zone);
  const exact = exactWords(deadline, zone);
  if (late) {
    return {
      over: 'was due',
      value: away === 0 ? time : weekday,
      under: away < -LONGEST_COUNT ? dayMonthWords(day) : dueWords(followUp, now, zone),
      late,
      exact,
    };
  }
  const over = ahead ? 'best by' : 'before';
  if (away > 1) return { over, value: weekday, under: date.join(' '), late, exact };
  return { over, value: time, under: away === 0 ? 'today' : 'tomorrow', late, exact };
}
