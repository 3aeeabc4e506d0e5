import type { InterviewKind } from '../../domain/interview';
import {
  addDays,
  dayOf,
  daysBetween,
  localDateTime,
  weekday,
  type Day,
  type Instant,
  type Zone,
} from '../../domain/time';

/**
 * How a language says what stands in letters: days, meetings, lists. Data and small functions on words; when which of
 * them is said is the same in all of them, see below.
 */
export interface Speech {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** "14 November 2025"; the year where it is another. */
  readonly date: (date: number, month: string, year: string | undefined) => string;
  /** "this morning", "this afternoon", "this evening". */
  readonly partsOfToday: readonly [string, string, string];
  readonly yesterday: string;
  /** "on Tuesday", "on 14 November". */
  readonly onWeekday: (weekday: string) => string;
  readonly onDate: (date: string) => string;
  /** The day as a thing that one is thanked for: "Thank you for Tuesday". */
  readonly thatDay: (onDay: string) => string;
  readonly today: string;
  readonly byTomorrow: string;
  readonly byWeekday: (weekday: string) => string;
  readonly byDate: (weekday: string, date: string) => string;
  /** A promised date after "you hoped to decide by". */
  readonly promised: (weekday: string, date: string) => string;
  readonly thisMonth: string;
  readonly inMonth: (month: string, year: string | undefined) => string;
  readonly and: string;
  readonly meetings: Readonly<Record<InterviewKind, Meeting>>;
  /** The role with its article, fit for "my interest in …". */
  readonly theRole: (role: string) => string;
}

/** A meeting as a noun; in English also as what the other person did. */
export interface Meeting {
  readonly noun: string;
  readonly doing?: string;
  readonly todo?: string;
}

/** When a meeting was, as its letter says it: "this afternoon", "yesterday", "on Tuesday", "on 14 November". */
export function whenInWords(speech: Speech, at: Instant, zone: Zone, now: Instant): string | undefined {
  if (at > now) return undefined;
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  const ago = daysBetween(day, today);
  if (ago <= 0) return speech.partsOfToday[partOfDay(Number(localDateTime(at, zone).slice(11, 13)))];
  if (ago === 1) return speech.yesterday;
  return ago < 7 ? speech.onWeekday(weekdayIn(speech, day)) : speech.onDate(dateInWords(speech, day, today));
}

function partOfDay(hour: number): 0 | 1 | 2 {
  if (hour < 12) return 0;
  return hour < 18 ? 1 : 2;
}

/** A day that is still to come: "today", "by tomorrow", "by Friday", "by Friday 28 November". */
export function byDayInWords(speech: Speech, day: Day, today: Day): string | undefined {
  if (day < today) return undefined;
  if (day === today) return speech.today;
  if (day === addDays(today, 1)) return speech.byTomorrow;
  const name = weekdayIn(speech, day);
  return daysBetween(today, day) < 7
    ? speech.byWeekday(name)
    : speech.byDate(name, dateInWords(speech, day, today));
}

export function promisedInWords(speech: Speech, day: Day, today: Day): string {
  return speech.promised(weekdayIn(speech, day), dateInWords(speech, day, today));
}

/** Roughly when two people last spoke: "in August", "in August 2025", "earlier this month". */
export function monthInWords(speech: Speech, at: Instant, zone: Zone, now: Instant): string | undefined {
  if (at > now) return undefined;
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  if (day.slice(0, 7) === today.slice(0, 7)) return speech.thisMonth;
  return speech.inMonth(monthIn(speech, day), otherYear(day, today));
}

/** "14 November", with the year where it is not `today`'s. */
export function dateInWords(speech: Speech, day: Day, today: Day): string {
  return speech.date(Number(day.slice(8, 10)), monthIn(speech, day), otherYear(day, today));
}

function weekdayIn(speech: Speech, day: Day): string {
  return speech.weekdays[weekday(day) - 1] ?? '';
}

function monthIn(speech: Speech, day: Day): string {
  return speech.months[Number(day.slice(5, 7)) - 1] ?? '';
}

function otherYear(day: Day, today: Day): string | undefined {
  return day.slice(0, 4) === today.slice(0, 4) ? undefined : day.slice(0, 4);
}
