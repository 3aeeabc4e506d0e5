import {
  addDays,
  dayOf,
  daysBetween,
  localDateTime,
  type Day,
  type Instant,
  type Zone,
} from '../../domain/time';
import { dateWords, longDayWords, monthName, weekdayName } from '../../domain/date-words';
import type { InterviewKind } from '../../domain/interview';

/** How English letters say dates, meetings and lists. Another language is another module with the same functions. */

/** When a meeting was, as its letter would say it: "this afternoon", "yesterday", "on Tuesday", "on 14 November". */
export function whenInWords(at: Instant, zone: Zone, now: Instant): string | undefined {
  if (at > now) return undefined;
  const name = dayNameInWords(at, zone, now);
  return /^(this|yesterday)/.test(name) ? name : `on ${name}`;
}

/** The same without its preposition, for "Thank you for ...": "this afternoon", "yesterday", "Tuesday". */
export function dayNameInWords(at: Instant, zone: Zone, now: Instant): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  const ago = daysBetween(day, today);
  if (ago <= 0) return `this ${partOfDay(Number(localDateTime(at, zone).slice(11, 13)))}`;
  if (ago === 1) return 'yesterday';
  return ago < 7 ? weekdayName(day) : dateWords(day, today);
}

function partOfDay(hour: number): string {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** A promised day that is still to come: "today", "by tomorrow", "by Friday", "by Friday 28 November". */
export function byDayInWords(day: Day, today: Day): string | undefined {
  if (day < today) return undefined;
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'by tomorrow';
  return daysBetween(today, day) < 7 ? `by ${weekdayName(day)}` : `by ${longDayWords(day, today)}`;
}

/** Roughly when two people last spoke: "in August", "in August 2025", "earlier this month". */
export function monthInWords(at: Instant, zone: Zone, now: Instant): string | undefined {
  if (at > now) return undefined;
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  if (day.slice(0, 7) === today.slice(0, 7)) return 'earlier this month';
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `in ${monthName(day)}${year}`;
}

/** A meeting as a noun, and as what the other person did. */
export const MEETING_IN_WORDS: Readonly<
  Record<InterviewKind, { readonly noun: string; readonly doing: string; readonly todo: string }>
> = {
  inPerson: { noun: 'meeting', doing: 'meeting me', todo: 'to meet me' },
  video: { noun: 'video call', doing: 'speaking with me', todo: 'to speak with me' },
  phone: { noun: 'call', doing: 'speaking with me', todo: 'to speak with me' },
};

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "the Product Analyst role", whether or not the posting's title already ends in "role". */
export function roleInWords(role: string): string {
  return `the ${role.replace(/\s+(role|position|job|post)$/i, '')} role`;
}
