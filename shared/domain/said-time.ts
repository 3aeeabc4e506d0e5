import { dayOf, daysBetween, localDateTime, weekday, type Day, type Instant, type Zone } from './time';

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

function parts(day: Day): { weekday: string; date: number; month: string; year: string } {
  return {
    weekday: WEEKDAYS[weekday(day) - 1] ?? '',
    date: Number(day.slice(8, 10)),
    month: MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
    year: day.slice(0, 4),
  };
}

/** A day as people say it from `today`: "today", "tomorrow", "yesterday", "Fri 28 Nov", "Fri 2 Jan 2027". */
export function sayDay(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  return sayShortDay(day, today);
}

/** A day without "today" and the like: "Fri 28 Nov", with the year where it is another one. */
export function sayShortDay(day: Day, today: Day): string {
  const said = parts(day);
  const year = said.year === today.slice(0, 4) ? '' : ` ${said.year}`;
  return `${said.weekday.slice(0, 3)} ${said.date} ${said.month.slice(0, 3)}${year}`;
}

/** A day in full: "Friday 28 November". */
export function sayLongDay(day: Day): string {
  const said = parts(day);
  return `${said.weekday} ${said.date} ${said.month}`;
}

/** A moment's time of day by the wall clock of `zone`: "16:10". */
export function sayTime(at: Instant, zone: Zone): string {
  return localDateTime(at, zone).slice(11);
}

/** A moment exactly, for who wants to know: "Friday 28 November 2025, 16:10". */
export function sayExactly(at: Instant, zone: Zone): string {
  const day = dayOf(at, zone);
  return `${sayLongDay(day)} ${day.slice(0, 4)}, ${sayTime(at, zone)}`;
}
