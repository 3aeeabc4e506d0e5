import type { FollowUp } from '../../../shared/domain/follow-up';
import { sayExactly, sayShortDay, sayTime } from '../../../shared/domain/said-time';
import { dayOf, daysBetween, type Instant, type Zone } from '../../../shared/domain/time';
import type { StampProps } from '../../ui/Stamp';

/**
 * What a follow-up's stamp says at `now`, by the wall clock of `zone`: the best moment while it lies ahead, then the
 * last one, then how late it is.
 */
export function stampOf(
  { ideal, overdue }: Pick<FollowUp, 'ideal' | 'overdue'>,
  now: Instant,
  zone: Zone,
): StampProps {
  const today = dayOf(now, zone);
  const late = overdue <= now;
  const deadline = late ? overdue : ideal > now ? ideal : overdue;
  const day = dayOf(deadline, zone);
  const away = daysBetween(today, day);
  const [weekday = '', ...date] = sayShortDay(day, today).split(' ');
  const over = late ? 'was due' : ideal > now ? 'best by' : 'before';
  const exact = sayExactly(deadline, zone);
  if (late) {
    if (away === 0) return { over, value: sayTime(deadline, zone), under: 'today', late, exact };
    return { over, value: weekday, under: away === -1 ? '1 day late' : `${-away} days late`, late, exact };
  }
  if (away > 1) return { over, value: weekday, under: date.join(' '), late, exact };
  return { over, value: sayTime(deadline, zone), under: away === 0 ? 'today' : 'tomorrow', late, exact };
}
