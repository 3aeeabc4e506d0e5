import type { FollowUp } from '../domain/follow-up';
import { dayOf, daysBetween, localDateTime, weekday, type Instant, type Zone } from '../domain/time';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When a follow-up is due, as people say it, by the wall clock of `zone`: "by 16:10", "Fri 28 Nov", "1 day late". */
export function whenWords(followUp: Pick<FollowUp, 'ideal' | 'overdue'>, now: Instant, zone: Zone): string {
  const today = dayOf(now, zone);
  const day = dayOf(followUp.ideal, zone);
  const late = daysBetween(day, today);
  if (followUp.overdue <= now) return late < 1 ? 'late' : late === 1 ? '1 day late' : `${late} days late`;
  if (followUp.ideal <= now) return 'now';
  if (late === 0) return `by ${localDateTime(followUp.ideal, zone).slice(11)}`;
  if (late === -1) return 'tomorrow';
  return `${WEEKDAYS[weekday(day) - 1]} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}
