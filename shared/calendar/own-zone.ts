import {
  addDays,
  isDay,
  isLocalDateTime,
  MINUTE,
  weekday,
  type Day,
  type Instant,
  type LocalDateTime,
} from '../domain/time';
import { properties, valueOf, type Component } from './components';

/** One change of the clock that an invitation brings along: from when, and to which offset. */
interface Onset {
  readonly at: LocalDateTime;
  readonly offset: number;
}

/**
 * The instant of a wall-clock moment by the VTIMEZONE of the invitation itself, for zones that have no known name.
 * Reads the rules that programs write: every year, on the n-th weekday or a date of a month. `undefined` where the
 * component says nothing usable.
 */
export function instantByRules(local: LocalDateTime, zone: Component): Instant | undefined {
  const onsets = zone.components.flatMap((one) => onsetsOf(one, Number(local.slice(0, 4))));
  const applying = onsets
    .filter(({ at }) => at <= local)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const chosen = applying ?? onsets.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  return chosen && Date.parse(`${local}Z`) - chosen.offset;
}

function onsetsOf(observance: Component, year: number): readonly Onset[] {
  const offset = offsetOf(valueOf(observance, 'tzoffsetto'));
  const start = valueOf(observance, 'dtstart')?.slice(0, 16) ?? '';
  if (offset === undefined || !isLocalDateTime(start)) return [];
  const fixed = [start, ...properties(observance, 'rdate').flatMap(({ values }) => values.map(minutes))];
  const rule = valueOf(observance, 'rrule');
  const yearly =
    rule === undefined ? [] : [year - 1, year].flatMap((one) => yearlyDay(rule, start, one) ?? []);
  return [...fixed, ...yearly]
    .filter((at) => isLocalDateTime(at) && at >= start)
    .map((at) => ({ at, offset }));
}

function minutes(text: string): string {
  return text.slice(0, 16);
}

/** `+01:00`, `-0530` or `+01:00:00` in milliseconds. */
function offsetOf(text: string | undefined): number | undefined {
  const [, sign, hours, mins] = /^([+-])(\d\d):?(\d\d)/.exec(text ?? '') ?? [];
  if (hours === undefined || mins === undefined || Number(hours) > 15) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(mins)) * MINUTE;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** When a yearly rule changes the clock in `year`; nothing where the rule ended before or is none we know. */
function yearlyDay(rule: string, start: LocalDateTime, year: number): LocalDateTime | undefined {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1] ?? '';
  if (part('FREQ').toUpperCase() !== 'YEARLY') return undefined;
  const until = part('UNTIL').slice(0, 4);
  if (until !== '' && Number(until) < year) return undefined;
  const month = (part('BYMONTH') || start.slice(5, 7)).padStart(2, '0').slice(0, 2);
  const first = `${String(year).padStart(4, '0')}-${month}-01`;
  if (!isDay(first)) return undefined;
  const [, nth, name] = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part('BYDAY')) ?? [];
  const dates = part('BYMONTHDAY').split(',').map(Number);
  const day =
    name === undefined
      ? `${first.slice(0, 8)}${(part('BYMONTHDAY') || start.slice(8, 10)).padStart(2, '0')}`
      : nth === undefined && dates.length > 1 && Math.min(...dates) > 0
        ? // Notes says "a Sunday from the 8th to the 14th" for the second one.
          addDays(
            nthWeekday(first, 1, WEEKDAYS.indexOf(name.toUpperCase()) + 1),
            7 * Math.floor(Math.min(...dates) / 7),
          )
        : nthWeekday(
            first,
            Number(nth ?? part('BYSETPOS') ?? 1) || 1,
            WEEKDAYS.indexOf(name.toUpperCase()) + 1,
          );
  return isDay(day) ? `${day}T${start.slice(11)}` : undefined;
}

/** The n-th such weekday of the month that begins on `first`; from its end where `nth` is negative. */
function nthWeekday(first: Day, nth: number, day: number): Day {
  if (nth > 0) return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
  const last = addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
  return addDays(last, -((weekday(last) - day + 7) % 7) + (nth + 1) * 7);
}
