import { tzOffset } from '@date-fns/tz/tzOffset';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day, `YYYY-MM-DD`, without a zone. Compared as text. */
export type Day = string;
/** A wall-clock moment, `YYYY-MM-DDTHH:mm`, meaningful beside a {@link Zone} only. */
export type LocalDateTime = string;
/** A time of day, `HH:mm`. */
export type LocalTime = string;
/** An IANA time zone, such as `Europe/London`. */
export type Zone = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 24 hours. A calendar day may be 23 or 25 of them: use {@link addDays} for calendars. */
export const DAY = 24 * HOUR;

// Every zone's offset changes on a quarter of an hour, so one answer serves the whole quarter.
const QUARTER = 15 * MINUTE;
const offsets = new Map<Zone, Map<number, number>>();

/** Milliseconds to add to `instant` for the wall clock of `zone`. An unknown zone counts as UTC. */
export function zoneOffset(instant: Instant, zone: Zone): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const quarter = Math.floor(instant / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    if (known.size > 20_000) known.clear();
    offset = (tzOffset(zone, new Date(quarter * QUARTER)) || 0) * MINUTE;
    known.set(quarter, offset);
  }
  return offset;
}

/** Whether this host knows the zone. */
export function isZone(zone: string): boolean {
  return zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** The wall clock of `zone` at `instant`, `YYYY-MM-DDTHH:mm`. */
export function localDateTime(instant: Instant, zone: Zone): LocalDateTime {
  return new Date(instant + zoneOffset(instant, zone)).toISOString().slice(0, 16);
}

/** The calendar day of `zone` at `instant`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return localDateTime(instant, zone).slice(0, 10);
}

/**
 * The instant at which the wall clock of `zone` shows `local`.
 * A time that a daylight-saving gap skips is read with the offset before the gap (so 02:30 becomes 03:30);
 * one that an overlap repeats is the first of the two, as RFC 5545 has it.
 */
export function instantOf(local: LocalDateTime, zone: Zone): Instant {
  const asUtc = Date.parse(`${local}Z`);
  const before = zoneOffset(asUtc - DAY, zone);
  const after = zoneOffset(asUtc + DAY, zone);
  const first = asUtc - before;
  if (before === after || zoneOffset(first, zone) === before) return first;
  const second = asUtc - after;
  return zoneOffset(second, zone) === after ? second : first;
}

/** The first moment of `day` in `zone`. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantOf(`${day}T00:00`, zone);
}

/** `day` moved by whole calendar days. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** Whether `text` is a real calendar day; `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Whether `text` is a real `YYYY-MM-DDTHH:mm`. */
export function isLocalDateTime(text: string): boolean {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10));
}
