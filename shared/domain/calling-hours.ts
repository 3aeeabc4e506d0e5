import type { Policy } from './policy';
import { addDays, dayOf, localDateTime, weekday, type Instant, type Zone, instantOn } from './time';
import { isWorkingDay, type WorkCalendar } from './working-days';

const LONGEST_SEARCH = 60;

/**
 * The first moment from `from` on at which a call is welcome: on a working day from Tuesday to Thursday, between 10:00
 * and 16:00 by the clock of `there`, unless the policy says otherwise. `from` itself where two months have none.
 */
export function nextCallingHour(from: Instant, there: Zone, policy: Policy, calendar: WorkCalendar): Instant {
  let day = dayOf(from, there);
  for (let step = 0; step < LONGEST_SEARCH; step += 1) {
    const good =
      weekday(day) >= policy.callFirstWeekday &&
      weekday(day) <= policy.callLastWeekday &&
      isWorkingDay(day, calendar);
    if (good && localDateTime(from, there) < `${day}T${policy.callUntil}`)
      return Math.max(from, instantOn(day, policy.callFrom, there));
    day = addDays(day, 1);
  }
  return from;
}
