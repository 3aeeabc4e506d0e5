import { followUpState, type FollowUp, type FollowUpKind } from './follow-up';
import {
  DAY,
  HOUR,
  MINUTE,
  dayOf,
  daysBetween,
  localDateTime,
  weekday,
  type Day,
  type Instant,
  type Zone,
} from './time';

/**
 * Dates as people say them, in British English. The names stand here as data instead of coming from `Intl`:
 * reasons are worded by the thousand while planning, and every host then says the same.
 */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
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
] as const;
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** A small whole number in words, up to twenty: "three", "25". */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "one day", "two days", "25 days"; `unit` in the singular. */
export function countWords(count: number, unit: string): string {
  return `${numberWords(count)} ${unit}${count === 1 ? '' : 's'}`;
}

export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

export function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

// Reasons name the same few hundred days over and over.
const longNames = new Map<Day, string>();
const MOST_NAMES = 5_000;

function longName(day: Day): string {
  let name = longNames.get(day);
  if (name === undefined) {
    if (longNames.size > MOST_NAMES) longNames.clear();
    name = `${weekdayName(day)} ${dateOf(day)} ${monthName(day)}`;
    longNames.set(day, name);
  }
  return name;
}

function isSameYear(day: Day, other: Day): boolean {
  return day.startsWith(other.slice(0, 4));
}

/** "Friday 28 November", with the year where it is not `today`'s. */
export function longDayWords(day: Day, today: Day): string {
  return isSameYear(day, today) ? longName(day) : `${longName(day)} ${day.slice(0, 4)}`;
}

/** "24 March", with the year where it is not `today`'s. */
export function dateWords(day: Day, today: Day): string {
  const year = isSameYear(day, today) ? '' : ` ${day.slice(0, 4)}`;
  return `${dateOf(day)} ${monthName(day)}${year}`;
}

/** "Fri 28 Nov", with the year where it is not `today`'s. */
export function shortDayWords(day: Day, today: Day): string {
  const year = isSameYear(day, today) ? '' : ` ${day.slice(0, 4)}`;
  return `${weekdayName(day).slice(0, 3)} ${dateOf(day)} ${monthName(day).slice(0, 3)}${year}`;
}

/** "28 Nov", as on a postmark. */
export function dayMonthWords(day: Day): string {
  return `${dateOf(day)} ${monthName(day).slice(0, 3)}`;
}

/** The wall clock of `zone`, "16:10". */
export function clockWords(instant: Instant, zone: Zone): string {
  return localDateTime(instant, zone).slice(11);
}

/** "Friday 28 November 2026, 16:10", the exact moment on the wall clock of `zone`. */
export function exactWords(instant: Instant, zone: Zone): string {
  const day = dayOf(instant, zone);
  return `${longDayWords(day, day)} ${day.slice(0, 4)}, ${clockWords(instant, zone)}`;
}

/** A day seen from `today`: "today", "tomorrow", "yesterday", else "Fri 28 Nov". */
export function dayFromWords(day: Day, today: Day): string {
  switch (daysBetween(today, day)) {
    case -1:
      return 'yesterday';
    case 0:
      return 'today';
    case 1:
      return 'tomorrow';
    default:
      return shortDayWords(day, today);
  }
}

/** The same for a moment, on the wall clock of `zone`. */
export function dayWords(instant: Instant, now: Instant, zone: Zone): string {
  return dayFromWords(dayOf(instant, zone), dayOf(now, zone));
}

/** How long ago, as one would say it: "just now", "fifteen minutes ago", "yesterday", "three weeks ago". */
export function agoWords(instant: Instant, now: Instant, zone: Zone): string {
  const minutes = Math.floor((now - instant) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes === 1) return 'a minute ago';
  if (minutes < 60) return `${countWords(minutes, 'minute')} ago`;
  const day = dayOf(instant, zone);
  const today = dayOf(now, zone);
  const hours = Math.floor((now - instant) / HOUR);
  if (day === today || hours < 4) return hours === 1 ? 'an hour ago' : `${countWords(hours, 'hour')} ago`;
  return daysAgoWords(day, today);
}

/** The same counted in days: "today", "yesterday", "three weeks ago". */
export function daysAgoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days < 1) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${countWords(days, 'day')} ago`;
  if (days < 60) return `${countWords(Math.floor(days / 7), 'week')} ago`;
  if (days < 730) return `${countWords(Math.floor(days / 30.44), 'month')} ago`;
  return `${countWords(Math.floor(days / 365.25), 'year')} ago`;
}

/**
 * A past day within a sentence: "today", "yesterday", "on Tuesday" of this week, "last Friday" of the week before,
 * "on Friday 28 February" further back or ahead.
 */
export function lastWeekdayWords(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayOf(instant, zone);
  const today = dayOf(now, zone);
  const days = daysBetween(day, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days > 1 && days <= 7) return `${days < weekday(today) ? 'on' : 'last'} ${weekdayName(day)}`;
  return `on ${longDayWords(day, today)}`;
}

/** What hangs on the clock and not only on the day. */
const BY_THE_CLOCK: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'briefing',
  'debrief',
  'thankYouEmail',
  'thankYouCard',
]);

/**
 * When a follow-up wants to be done, as short as on a stamp: "by 16:10", "today", "tomorrow", "Fri 28 Nov",
 * and once it is late "3 hours late", "1 day late", counted from its ideal moment.
 */
export function dueWords(followUp: FollowUp, now: Instant, zone: Zone): string {
  if (followUpState(followUp, now) === 'late') return lateWords(now - followUp.ideal);
  const at = Math.max(
    followUp.ideal,
    followUp.earliest,
    followUp.blocked?.opens ?? 0,
    followUp.snoozedUntil ?? 0,
  );
  if (at <= now) return 'today';
  const words = dayWords(at, now, zone);
  return words === 'today' && BY_THE_CLOCK.has(followUp.kind) ? `by ${clockWords(at, zone)}` : words;
}

function lateWords(lateness: number): string {
  if (lateness < HOUR) return 'late';
  const [count, unit] =
    lateness < DAY ? [Math.floor(lateness / HOUR), 'hour'] : [Math.floor(lateness / DAY), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'} late`;
}

/** On a pocket: "Sealed until 14 Mar"; without a date where only their answer opens it. */
export function sealedWords(opens: Instant | undefined, now: Instant, zone: Zone): string {
  if (opens === undefined) return 'Sealed until they answer';
  const day = dayOf(opens, zone);
  const today = dayOf(now, zone);
  if (day === today) return `Sealed until ${clockWords(opens, zone)}`;
  return `Sealed until ${shortDayWords(day, today).slice(4)}`;
}

/** A past moment as a timeline has it: "11:20" today, "Tue 11:20" within six days, else "17 Feb". */
export function momentWords(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayOf(instant, zone);
  const today = dayOf(now, zone);
  const days = daysBetween(day, today);
  if (days === 0) return clockWords(instant, zone);
  if (days > 0 && days <= 6) return `${weekdayName(day).slice(0, 3)} ${clockWords(instant, zone)}`;
  return shortDayWords(day, today).slice(4);
}
