import {
  addDays,
  dayOf,
  daysBetween,
  localDateTime,
  weekday,
  type Day,
  type Instant,
  type Zone,
} from './time';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Friday". */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** "28 Nov". */
export function dayMonth(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}`;
}

/** "28 November". */
export function plainDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day)}`;
}

/** "Fri 28 Nov". */
export function shortDay(day: Day): string {
  return `${weekdayName(day).slice(0, 3)} ${dayMonth(day)}`;
}

/** "Friday 28 November". */
export function fullDay(day: Day): string {
  return `${weekdayName(day)} ${plainDay(day)}`;
}

/** The wall clock of `zone`, "16:10". */
export function timeOfDay(instant: Instant, zone: Zone): string {
  return localDateTime(instant, zone).slice(11);
}

/** The exact moment, for a hover: "Friday 28 November 2025, 16:10". */
export function exactWords(instant: Instant, zone: Zone): string {
  const day = dayOf(instant, zone);
  return `${fullDay(day)} ${day.slice(0, 4)}, ${timeOfDay(instant, zone)}`;
}

/** A day seen from `today`: "today", "yesterday", "tomorrow", "Fri 28 Nov", with the year where it is another one. */
export function dayFrom(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return 'today';
  if (ahead === -1) return 'yesterday';
  if (ahead === 1) return 'tomorrow';
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : `${dayMonth(day)} ${day.slice(0, 4)}`;
}

/** A past moment as a timeline has it: "Tue 11:20" within six days, else "17 Feb", with the year where it is another one. */
export function momentFrom(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayOf(instant, zone);
  const today = dayOf(now, zone);
  const time = timeOfDay(instant, zone);
  if (day === today) return time;
  if (day < today && day >= addDays(today, -6)) return `${weekdayName(day).slice(0, 3)} ${time}`;
  return day.slice(0, 4) === today.slice(0, 4) ? dayMonth(day) : `${dayMonth(day)} ${day.slice(0, 4)}`;
}
