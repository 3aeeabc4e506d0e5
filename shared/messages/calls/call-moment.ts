import { nextCallingHour } from '../../domain/calling-hours';
import { clockWords, weekdayName } from '../../domain/date-words';
import type { Policy } from '../../domain/policy';
import { dayOf, daysBetween, zoneOffset, type Instant, type Zone } from '../../domain/time';
import type { WorkCalendar } from '../../domain/working-days';
import { zoneName } from '../../domain/zone-name';

export interface CallMoment {
  readonly isGood: boolean;
  /** "It is 15:10 in Chicago, a good moment." */
  readonly words: string;
}

interface WhenAndWhere {
  readonly now: Instant;
  /** Where they are, and where the person is. */
  readonly there: Zone;
  readonly here: Zone;
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
}

/** What time it is where they are, whether to call now, and else when: all by their clock. */
export function callMoment({ now, there, here, policy, calendar }: WhenAndWhere): CallMoment {
  const place = zoneOffset(now, there) === zoneOffset(now, here) ? undefined : placeOf(there);
  const time = `It is ${clockWords(now, there)}${place === undefined ? '' : ` ${place}`}`;
  const next = nextCallingHour(now, there, policy, calendar);
  if (next === now) return { isGood: true, words: `${time}, a good moment.` };
  const ago = daysBetween(dayOf(now, there), dayOf(next, there));
  return {
    isGood: false,
    words: `${time}. ${dayInWords(ago, next, there)} ${clockWords(next, there)}${place === undefined ? '' : ' their time'} is better.`,
  };
}

/** "From", "Tomorrow from", "Tuesday from"; past a week with the date's distance, for a holiday may lie between. */
function dayInWords(days: number, next: Instant, there: Zone): string {
  if (days === 0) return 'From';
  if (days === 1) return 'Tomorrow from';
  const name = weekdayName(dayOf(next, there));
  return days < 7 ? `${name} from` : `${name} in ${days === 7 ? 'a week' : `${days} days`}, from`;
}

/** "in Chicago", "in Buenos Aires"; "there" where a zone names no place. */
function placeOf(zone: Zone): string {
  const name = zoneName(zone).split('/').at(-1) ?? '';
  return zone.includes('/') && !zone.startsWith('Etc/') ? `in ${name}` : 'there';
}
