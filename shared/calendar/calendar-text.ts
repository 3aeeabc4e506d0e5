import {
  DAY,
  instantOf,
  isZone,
  localDateTime,
  type Instant,
  type LocalDateTime,
  type Zone,
} from '../domain/time';
import { contentLine, textValue, uriValue } from './content-line';
import { localStamp, timeZoneLines, utcStamp } from './time-zone';

/** When an entry is: at an instant everywhere, or by the wall clock of a place. */
export type EntryTime = { readonly from: Instant; readonly to: Instant } | PlaceTime;

interface PlaceTime {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly zone: Zone;
}

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** Names the thing for ever: a calendar that meets it again changes its entry instead of adding one. */
  readonly uid: string;
  /** Counts up with every change; the greater one wins. */
  readonly sequence: number;
  readonly time: EntryTime;
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  readonly url?: string;
  readonly status: 'confirmed' | 'cancelled';
  /** Whether it takes the time up, as a meeting does and a reminder does not. */
  readonly busy: boolean;
  /** Minutes before its start at which it rings; a cancelled one never does. */
  readonly alarms: readonly number[];
}

/** A zone's changes are told from a year before the first to a year after the last entry in it. */
const YEAR = 366 * DAY;

/**
 * The entries as an iCalendar file (RFC 5545), in UTF-8 with CRLF: instants in UTC, meetings on the clock of their
 * own zone, which the file brings along.
 * @param name what a calendar program may call the file's calendar, where it holds more than one thing.
 */
export function calendarText(entries: readonly CalendarEntry[], now: Instant, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === undefined ? [] : [contentLine('X-WR-CALNAME', textValue(name))]),
    ...zoneLines(entries),
    ...entries.flatMap((entry) => entryLines(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function zoneLines(entries: readonly CalendarEntry[]): readonly string[] {
  const spans = new Map<Zone, readonly [from: Instant, to: Instant]>();
  for (const { time } of entries) {
    if (!hasOwnZone(time)) continue;
    const start = instantOf(time.startsAt, time.zone);
    const [from, to] = spans.get(time.zone) ?? [start, start];
    spans.set(time.zone, [Math.min(from, start), Math.max(to, start)]);
  }
  return [...spans].flatMap(([zone, [from, to]]) => timeZoneLines(zone, from - YEAR, to + YEAR));
}

/** Whether it needs its zone told; UTC is written as such, and a zone that nobody knows counts as UTC. */
function hasOwnZone(time: EntryTime): time is PlaceTime {
  return 'zone' in time && isZone(time.zone) && !/^(?:etc\/)?(?:utc|gmt)$/i.test(time.zone);
}

function instantsOf(time: EntryTime): readonly [from: Instant, to: Instant] {
  if ('from' in time) return [time.from, time.to];
  return [instantOf(time.startsAt, time.zone), instantOf(time.endsAt, time.zone)];
}

function entryLines(entry: CalendarEntry, now: Instant): readonly string[] {
  const { uid, sequence, title, description, place, url, status, busy, alarms } = entry;
  return [
    'BEGIN:VEVENT',
    contentLine('UID', textValue(uid)),
    `DTSTAMP:${utcStamp(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor(sequence))}`,
    ...timeLines(entry.time),
    contentLine('SUMMARY', textValue(title)),
    ...(description ? [contentLine('DESCRIPTION', textValue(description))] : []),
    ...(place ? [contentLine('LOCATION', textValue(place))] : []),
    ...(url ? [contentLine('URL', uriValue(url))] : []),
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${busy && status !== 'cancelled' ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(status === 'cancelled' ? [] : alarms.flatMap((minutes) => alarmLines(minutes, title))),
    'END:VEVENT',
  ];
}

function timeLines(time: EntryTime): readonly string[] {
  if (hasOwnZone(time)) {
    const { zone } = time;
    // A time that the clocks skip is written as the one that they show instead.
    const shown = (local: LocalDateTime) => localStamp(localDateTime(instantOf(local, zone), zone));
    return [
      contentLine(`DTSTART;TZID=${zone}`, shown(time.startsAt)),
      contentLine(`DTEND;TZID=${zone}`, shown(time.endsAt)),
    ];
  }
  const [from, to] = instantsOf(time);
  return [`DTSTART:${utcStamp(from)}`, `DTEND:${utcStamp(to)}`];
}

function alarmLines(minutes: number, title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    contentLine('DESCRIPTION', textValue(title)),
    `TRIGGER:${minutes === 0 ? 'PT0S' : `-PT${minutes}M`}`,
    'END:VALARM',
  ];
}
