import {
  addDays,
  DAY,
  HOUR,
  instantOf,
  isDay,
  isLocalDateTime,
  localDateTime,
  MINUTE,
  type Instant,
  type LocalDateTime,
  type Zone,
  startOfDay,
} from '../domain/time';
import { properties, valueOf, type Component, type Property } from './components';
import type { InvitedTime } from './invitation';
import { instantByRules } from './own-zone';
import { zoneNamed } from './zone-names';

/** A moment as a calendar file gives it, with what is known of its zone. */
type Moment =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'utc'; readonly at: Instant }
  | { readonly kind: 'derived'; readonly at: Instant; readonly tzid: string }
  | { readonly kind: 'zoned'; readonly local: LocalDateTime; readonly zone: Zone }
  | { readonly kind: 'floating'; readonly local: LocalDateTime; readonly tzid?: string };

export interface EventTime {
  readonly time: InvitedTime;
  readonly remarks: readonly string[];
  /** The start, with floating times read on the clock of `home`; what orders and names instances. */
  readonly start: Instant;
}

/** Anything longer is an entry of another kind, or damaged. */
const LONGEST = 7 * DAY;

/** When an event is; `undefined` where its start cannot be read. */
export function eventTime(event: Component, calendar: Component, home: Zone): EventTime | undefined {
  const start = momentOf(properties(event, 'dtstart')[0], calendar);
  if (!start) return undefined;
  if (start.kind === 'day') {
    return {
      time: { kind: 'day', day: start.day },
      remarks: ['It names a day and no time. Put in when it starts.'],
      start: startOfDay(start.day, home),
    };
  }
  const from = instantOfMoment(start, home);
  const { length, said } = lengthOf(event, calendar, home, from);
  const remarks = [...zoneRemarks(start), ...(said ? [] : ['It does not say how long; an hour is put in.'])];
  return { time: timeOf(start, from, from + length), remarks, start: from };
}

function timeOf(start: Exclude<Moment, { kind: 'day' }>, from: Instant, to: Instant): InvitedTime {
  switch (start.kind) {
    case 'zoned': {
      const { zone } = start;
      return { kind: 'zoned', startsAt: localDateTime(from, zone), endsAt: localDateTime(to, zone), zone };
    }
    case 'floating':
      return {
        kind: 'floating',
        startsAt: start.local,
        endsAt: localDateTime(Date.parse(`${start.local}Z`) + to - from, 'UTC'),
      };
    case 'utc':
    case 'derived':
      return { kind: 'instant', from, to };
  }
}

function zoneRemarks(start: Moment): readonly string[] {
  if (start.kind === 'derived')
    return [
      `Its zone, “${shortened(start.tzid)}”, has no known name. The time is worked out from its rules.`,
    ];
  if (start.kind !== 'floating') return [];
  return start.tzid === undefined
    ? ['It names no time zone. Look whether the one below is right.']
    : [`Its time zone, “${shortened(start.tzid)}”, is not known here. Look whether the one below is right.`];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

function lengthOf(event: Component, calendar: Component, home: Zone, from: Instant) {
  const end = momentOf(properties(event, 'dtend')[0], calendar);
  const to = end && (end.kind === 'day' ? startOfDay(end.day, home) : instantOfMoment(end, home));
  const length = to === undefined ? durationOf(valueOf(event, 'duration')) : to - from;
  return length !== undefined && length >= MINUTE && length <= LONGEST
    ? { length, said: true }
    : { length: HOUR, said: false };
}

/** The instant of any moment that a property names; floating ones on the clock of `home`. */
export function instantIn(
  property: Property | undefined,
  calendar: Component,
  home: Zone,
): Instant | undefined {
  const moment = momentOf(property, calendar);
  if (!moment) return undefined;
  return moment.kind === 'day' ? startOfDay(moment.day, home) : instantOfMoment(moment, home);
}

function instantOfMoment(moment: Exclude<Moment, { kind: 'day' }>, home: Zone): Instant {
  switch (moment.kind) {
    case 'utc':
    case 'derived':
      return moment.at;
    case 'zoned':
      return instantOf(moment.local, moment.zone);
    case 'floating':
      return instantOf(moment.local, home);
  }
}

function momentOf(property: Property | undefined, calendar: Component): Moment | undefined {
  const text = property?.values[0]?.trim() ?? '';
  if (isDay(text)) return withinReach(text) ? { kind: 'day', day: text } : undefined;
  const local = text.slice(0, 16);
  if (!isLocalDateTime(local) || !withinReach(local)) return undefined;
  if (/Z$/i.test(text)) return { kind: 'utc', at: instantOf(local, 'UTC') };
  const tzid = property?.parameters['tzid'] ?? valueOf(calendar, 'x-wr-timezone');
  if (tzid === undefined || tzid === '') return { kind: 'floating', local };
  const rules = calendar.components.find(
    (one) => one.name === 'vtimezone' && valueOf(one, 'tzid') === tzid.trim(),
  );
  const zone = zoneNamed(tzid) ?? zoneNamed(rules ? (valueOf(rules, 'x-lic-location') ?? '') : '');
  if (zone !== undefined) return { kind: 'zoned', local, zone };
  const at = rules && instantByRules(local, rules);
  return at === undefined ? { kind: 'floating', local, tzid } : { kind: 'derived', at, tzid };
}

/** Calendars hold birthdays of 1604 and series without end; an interview is in these years. */
function withinReach(text: string): boolean {
  return text >= '1990' && text < '2100' && addDays(text.slice(0, 10), 0) === text.slice(0, 10);
}

/** An RFC 5545 duration in milliseconds: `PT45M`, `P1DT2H`, `P1W`. */
function durationOf(text: string | undefined): number | undefined {
  const match =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i.exec(
      text ?? '',
    );
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((one) => Number(one ?? 0));
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1_000;
}
