import { DAY, localDateTime, MINUTE, zoneOffset, type Instant, type Zone } from '../domain/time';
import { contentLine } from './content-line';

/** `2026-11-24T14:00` as iCalendar writes it: `20261124T140000`. */
export function localStamp(local: string): string {
  return `${local.replace(/[-:]/g, '')}00`;
}

/** An instant as iCalendar writes it in UTC: `20261124T140000Z`. */
export function utcStamp(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/**
 * A VTIMEZONE for `zone` that holds from `from` to `to`: what applies at its begin, and every change within.
 * Changes are listed one by one instead of as rules, since governments keep to no rule for long (RFC 5545, 3.6.5).
 */
export function timeZoneLines(zone: Zone, from: Instant, to: Instant): readonly string[] {
  const start = Math.floor(from / DAY) * DAY;
  const changes: Instant[] = [];
  for (let day = start; day < to; day += DAY) {
    if (zoneOffset(day, zone) !== zoneOffset(day + DAY, zone)) changes.push(changeWithin(day, zone));
  }
  const offsets = [start, ...changes].map((at) => zoneOffset(at, zone));
  const standard = Math.min(...offsets);
  const first = zoneOffset(start, zone);
  return [
    'BEGIN:VTIMEZONE',
    contentLine('TZID', zone),
    ...observance(start, first, first, standard),
    ...changes.flatMap((at) => observance(at, zoneOffset(at - MINUTE, zone), zoneOffset(at, zone), standard)),
    'END:VTIMEZONE',
  ];
}

/** The first minute of the new offset, within the day that begins at `day` in UTC. */
function changeWithin(day: Instant, zone: Zone): Instant {
  let before = day;
  let after = day + DAY;
  const old = zoneOffset(before, zone);
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (zoneOffset(middle, zone) === old) before = middle;
    else after = middle;
  }
  return after;
}

function observance(at: Instant, before: number, after: number, standard: number): readonly string[] {
  const kind = after === standard ? 'STANDARD' : 'DAYLIGHT';
  return [
    `BEGIN:${kind}`,
    // The wall clock that the change finds: still the old one.
    `DTSTART:${localStamp(localDateTime(at + before, 'UTC'))}`,
    `TZOFFSETFROM:${offsetStamp(before)}`,
    `TZOFFSETTO:${offsetStamp(after)}`,
    `END:${kind}`,
  ];
}

function offsetStamp(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
