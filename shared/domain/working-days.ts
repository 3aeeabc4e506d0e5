import type { Holidays } from './facts';
import { addDays, daysBetween, weekday, type Day } from './time';

/** Whose working days count: a country, perhaps a region of it, and the public holidays at hand. */
export interface WorkCalendar {
  /** ISO 3166-1 alpha-2; without one the weekend is Saturday and Sunday and there are no holidays. */
  readonly country?: string;
  /** The part of the ISO 3166-2 code after the country: `SCT` for Scotland. */
  readonly region?: string;
  readonly holidays: Holidays;
}

const SATURDAY_SUNDAY: readonly number[] = [6, 7];
const FRIDAY_SATURDAY: readonly number[] = [5, 6];

/** Weekends that are not Saturday and Sunday, by country or `country-region`; ISO weekdays. */
const WEEKENDS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[
    'BD',
    'BH',
    'DZ',
    'EG',
    'IL',
    'IQ',
    'JO',
    'KW',
    'LY',
    'MV',
    'OM',
    'PS',
    'QA',
    'SA',
    'SD',
    'SY',
    'YE',
  ].map((country) => [country, FRIDAY_SATURDAY] as const),
  ['AF', [4, 5]],
  ['IR', [4, 5]],
  ['BN', [5, 7]],
  ['NP', [6]],
  ['MY-02', FRIDAY_SATURDAY],
  ['MY-03', FRIDAY_SATURDAY],
  ['MY-11', FRIDAY_SATURDAY],
]);

/** Whether people work on `day` there. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  const { country, region, holidays } = calendar;
  if (country === undefined) return !SATURDAY_SUNDAY.includes(weekday(day));
  const place = region === undefined ? country : `${country}-${region}`;
  const weekend = WEEKENDS.get(place) ?? WEEKENDS.get(country) ?? SATURDAY_SUNDAY;
  if (weekend.includes(weekday(day))) return false;
  return !(holidays.get(country)?.has(day) ?? false) && !(holidays.get(place)?.has(day) ?? false);
}

/** The days on which nobody works, as plain data for who has no calendar at hand. */
export interface RestDays {
  /** ISO weekdays, 1 for Monday. */
  readonly weekend: readonly number[];
  /** Public holidays that are no weekend. */
  readonly holidays: readonly Day[];
}

/** The days of rest of a calendar, its holidays from `from` on for `days` days. */
export function restDaysOf(calendar: WorkCalendar, from: Day, days: number): RestDays {
  // Without holidays, seven days in a row show the weekend.
  const bare = { ...calendar, holidays: new Map() };
  const week = Array.from({ length: 7 }, (_, step) => addDays(from, step));
  const weekend = week.filter((day) => !isWorkingDay(day, bare)).map(weekday);
  const all = Array.from({ length: days }, (_, step) => addDays(from, step));
  return {
    weekend: weekend.toSorted((a, b) => a - b),
    holidays: all.filter((day) => !weekend.includes(weekday(day)) && !isWorkingDay(day, calendar)),
  };
}

export function isRestDay(day: Day, rest: RestDays | undefined): boolean {
  return rest !== undefined && (rest.weekend.includes(weekday(day)) || rest.holidays.includes(day));
}

// No country rests longer in one piece; it keeps bad holiday data from looping for ever.
const LONGEST_REST = 60;

/** `day` itself where people work on it, else the next day on which they do. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
  let candidate = day;
  for (let step = 0; step < LONGEST_REST; step += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return day;
}

/** The first working day after `day`. */
export function nextWorkingDay(day: Day, calendar: WorkCalendar): Day {
  return workingDayFrom(addDays(day, 1), calendar);
}

/** The `count`-th working day after `day`, so that 1 is the next one; `day` itself for 0 or less. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let result = day;
  for (let left = count; left > 0; left -= 1) result = nextWorkingDay(result, calendar);
  return result;
}

/** How many working days lie after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0;
  const days = daysBetween(from, to);
  for (let step = 1; step <= days; step += 1) if (isWorkingDay(addDays(from, step), calendar)) count += 1;
  return count;
}
