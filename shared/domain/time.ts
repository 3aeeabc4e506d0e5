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

// No zone changes its offset twice within a UTC day, so equal offsets at both ends hold for the whole of it.
const offsets = new Map<Zone, Map<number, number>>();
const CHANGES = Number.NaN;
const MOST_KNOWN_DAYS = 20_000;

/** Milliseconds to add to `instant` for the wall clock of `zone`. An unknown zone counts as UTC. */
export function zoneOffset(instant: Instant, zone: Zone): number {
  const known = zone === lastZone ? lastKnown : offsetsOf(zone);
  const day = Math.floor(instant / DAY);
  let offset = known.get(day);
  if (offset === undefined) {
    if (known.size > MOST_KNOWN_DAYS) known.clear();
    const morning = lookUpOffset(day * DAY, zone);
    offset = morning === lookUpOffset((day + 1) * DAY, zone) ? morning : CHANGES;
    known.set(day, offset);
  }
  return Number.isNaN(offset) ? lookUpOffset(instant, zone) : offset;
}

let lastZone: Zone = '';
let lastKnown = new Map<number, number>();

function offsetsOf(zone: Zone): Map<number, number> {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  lastZone = zone;
  lastKnown = known;
  return known;
}

function lookUpOffset(instant: Instant, zone: Zone): number {
  return (tzOffset(zone, new Date(instant)) || 0) * MINUTE;
}

/** Whether this host knows the zone. */
export function isZone(zone: string): boolean {
  return zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** The wall clock of `zone` at `instant`, `YYYY-MM-DDTHH:mm`. */
export function localDateTime(instant: Instant, zone: Zone): LocalDateTime {
  const local = instant + zoneOffset(instant, zone);
  const minutes = Math.floor(local / MINUTE) - Math.floor(local / DAY) * 1_440;
  return `${dayOfNumber(Math.floor(local / DAY))}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The calendar day of `zone` at `instant`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return dayOfNumber(Math.floor((instant + zoneOffset(instant, zone)) / DAY));
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

// The plan of ten thousand applications asks for a few hundred days, tens of thousands of times.
const dayNames = new Map<number, Day>();

// The days that four digits of a year can name, from 0001-01-01 to 9999-12-31.
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The day that many days after 1970-01-01; the first or last that has a name where it has none of its own. */
function dayOfNumber(number: number): Day {
  let day = dayNames.get(number);
  if (day === undefined) {
    if (dayNames.size > MOST_KNOWN_DAYS) dayNames.clear();
    const named = Math.min(LAST_DAY, Math.max(FIRST_DAY, number || 0));
    day = new Date(named * DAY).toISOString().slice(0, 10);
    dayNames.set(number, day);
  }
  return day;
}

const dayNumbers = new Map<Day, number>();

/** The days since 1970-01-01; `NaN` for what is no day. */
function numberOfDay(day: Day): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    if (dayNumbers.size > MOST_KNOWN_DAYS) dayNumbers.clear();
    number = Date.parse(`${day}T00:00Z`) / DAY;
    dayNumbers.set(day, number);
  }
  return number;
}

/**
 * The instant at which the wall clock of `zone` shows `local`.
 * A time that a daylight-saving gap skips is read with the offset before the gap (so 02:30 becomes 03:30);
 * one that an overlap repeats is the first of the two, as RFC 5545 has it.
 */
export function instantOf(local: LocalDateTime, zone: Zone): Instant {
  return onTheClock(utcOf(local), zone);
}

/** The same for a day and a time of day. */
export function instantOn(day: Day, time: LocalTime, zone: Zone): Instant {
  return onTheClock(utcOn(day, time), zone);
}

function onTheClock(asUtc: number, zone: Zone): Instant {
  const before = zoneOffset(asUtc - DAY, zone);
  const after = zoneOffset(asUtc + DAY, zone);
  const first = asUtc - before;
  if (before === after || zoneOffset(first, zone) === before) return first;
  const second = asUtc - after;
  return zoneOffset(second, zone) === after ? second : first;
}

/** `local` read as if it were UTC; `NaN` where it is no wall-clock moment. */
function utcOf(local: LocalDateTime): Instant {
  return local.length === 16 ? utcOn(local.slice(0, 10), local.slice(11)) : Date.parse(`${local}Z`);
}

function utcOn(day: Day, time: LocalTime): Instant {
  const hours = Number(time.slice(0, 2));
  const minutes = Number(time.slice(3));
  if (hours > 24 || minutes > 59) return Number.NaN;
  return numberOfDay(day) * DAY + hours * HOUR + minutes * MINUTE;
}

/** The first moment of `day` in `zone`. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return onTheClock(numberOfDay(day) * DAY, zone);
}

/** `day` moved by whole calendar days. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether `text` is a real calendar day; `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = numberOfDay(text);
  return !Number.isNaN(number) && dayOfNumber(number) === text;
}

/** Whether `text` is a real `YYYY-MM-DDTHH:mm`. */
export function isLocalDateTime(text: string): boolean {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10));
}

/** Whether `text` is a real `HH:mm`. */
export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
