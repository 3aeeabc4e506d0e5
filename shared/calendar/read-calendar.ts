import { LONGEST_NAME } from '../domain/input';
import type { Zone } from '../domain/time';
import { bodyText, oneLine } from '../messages/well-formed';
import { componentsOf, has, properties, unescaped, valueOf, type Component } from './components';
import { eventTime, instantIn, type EventTime } from './event-time';
import type { Invitation } from './invitation';
import { peopleOf } from './invited-people';
import { kindOf, linkOf, placeOf } from './invited-place';

/** What a calendar file holds for us, or why it holds nothing. */
export type CalendarRead =
  | {
      readonly read: true;
      /** One for each meeting, the first to come first, then those that are over. */
      readonly invitations: readonly Invitation[];
    }
  | { readonly read: false; readonly problem: string };

interface Reading {
  /** The clock on which times without a zone are read. */
  readonly home: Zone;
  readonly now: number;
  /** Turns HTML into plain text; it is never shown as HTML. */
  readonly plainText: (html: string) => string;
}

const LARGEST = 4_000_000;
const LONGEST_DESCRIPTION = 8_000;
const MOST_INVITATIONS = 500;

/**
 * Reads a calendar file (RFC 5545) as Google, Outlook, Exchange and Apple write it: folded or not, with Windows' names
 * for zones, with rules of its own, without any. Never throws and changes nothing; where it cannot be read, the
 * problem says so in words.
 */
export function readCalendar(text: string, reading: Reading): CalendarRead {
  try {
    return readFrom(text, reading);
  } catch {
    return problem('This calendar file is damaged and could not be read. Nothing was changed.');
  }
}

/** Whether a text is, or contains, a calendar file. */
export function looksLikeCalendar(text: string): boolean {
  return /(?:^|[\r\n\uFEFF])\s*BEGIN:VCALENDAR/i.test(text.slice(0, 20_000));
}

function readFrom(text: string, reading: Reading): CalendarRead {
  if (text.length > LARGEST)
    return problem(
      'That is a whole calendar, not an invitation: it is too large. Save the one entry and drop that. Nothing was changed.',
    );
  if (!looksLikeCalendar(text))
    return problem('There is no calendar entry in this file. Nothing was changed.');
  const calendars = componentsOf(text.slice(text.search(/BEGIN:VCALENDAR/i))).filter(
    ({ name }) => name === 'vcalendar',
  );
  const method = calendars
    .map((one) => valueOf(one, 'method')?.toUpperCase())
    .find((one) => one !== undefined);
  if (method === 'REPLY' || method === 'COUNTER' || method === 'DECLINECOUNTER' || method === 'REFRESH')
    return problem('This is somebody’s answer to an invitation, and no invitation. Nothing was changed.');
  const found = calendars.flatMap((calendar) => invitationsIn(calendar, reading));
  if (found.length === 0) return problem(emptyWords(calendars));
  return { read: true, invitations: inOrder(found, reading.now).slice(0, MOST_INVITATIONS) };
}

function emptyWords(calendars: readonly Component[]): string {
  if (calendars.length === 0)
    return 'This calendar file was cut off, so nothing in it can be trusted. Nothing was changed; please save it again.';
  const others = calendars.some(({ components }) => components.some(({ name }) => name !== 'vtimezone'));
  return others
    ? 'This calendar file holds no meeting with a day that can be read. Nothing was changed.'
    : 'This calendar file is empty, or was cut off. Nothing was changed.';
}

function problem(words: string): CalendarRead {
  return { read: false, problem: words };
}

interface Found {
  readonly invitation: Invitation;
  readonly start: number;
}

function inOrder(found: readonly Found[], now: number): readonly Invitation[] {
  return found
    .toSorted((a, b) => Number(a.start < now) - Number(b.start < now) || a.start - b.start)
    .map(({ invitation }) => invitation);
}

/** One invitation for each UID: of a series its first date, unless a single date is all that is told. */
function invitationsIn(whole: Component, reading: Reading): readonly Found[] {
  // Zones are looked for again and again; a file may hold thousands of other things.
  const calendar = { ...whole, components: whole.components.filter(({ name }) => name === 'vtimezone') };
  const byUid = new Map<string, Component[]>();
  let nameless = 0;
  for (const event of whole.components) {
    if (event.name !== 'vevent') continue;
    const uid = valueOf(event, 'uid')?.slice(0, 500) ?? `nameless ${(nameless += 1)}`;
    const known = byUid.get(uid);
    if (known) known.push(event);
    else byUid.set(uid, [event]);
  }
  return [...byUid.values()].flatMap((events) => {
    const series = events.find((event) => !has(event, 'recurrence-id'));
    if (!series) return events.flatMap((event) => invitationOf(event, calendar, reading) ?? []);
    return invitationOf(firstOf(series, events, calendar, reading), calendar, reading, series) ?? [];
  });
}

/** The first date of a series may have been moved by an entry of its own. */
function firstOf(
  whole: Component,
  events: readonly Component[],
  calendar: Component,
  { home }: Reading,
): Component {
  const start = instantIn(properties(whole, 'dtstart')[0], calendar, home);
  return (
    events.find(
      (event) =>
        has(event, 'recurrence-id') &&
        instantIn(properties(event, 'recurrence-id')[0], calendar, home) === start,
    ) ?? whole
  );
}

function invitationOf(
  event: Component,
  calendar: Component,
  reading: Reading,
  whole: Component = event,
): Found | undefined {
  const { home, plainText } = reading;
  const when = eventTime(event, calendar, home);
  if (!when) return undefined;
  const description = descriptionOf(event, plainText);
  const location = textOf(event, 'location', plainText);
  const link = linkOf(event, location, description, plainText);
  const place = placeOf(location);
  const title = oneLine(textOf(event, 'summary', plainText) ?? '').slice(0, LONGEST_NAME) || 'Interview';
  const original =
    instantIn(properties(event, 'recurrence-id')[0], calendar, home) ??
    instantIn(properties(whole, 'dtstart')[0], calendar, home);
  const recurs = has(whole, 'rrule') || has(whole, 'rdate');
  const stamp = instantIn(properties(event, 'dtstamp')[0], calendar, 'UTC');
  const uid = valueOf(event, 'uid');
  const invitation: Invitation = {
    uid: uid?.slice(0, 500) ?? '',
    cancelled:
      valueOf(calendar, 'method')?.toUpperCase() === 'CANCEL' ||
      valueOf(event, 'status')?.toUpperCase() === 'CANCELLED',
    sequence: wholeNumber(valueOf(event, 'sequence')),
    ...(stamp !== undefined && { stamp }),
    ...((recurs || has(event, 'recurrence-id')) && original !== undefined && { instance: original }),
    oneOfSeries: has(whole, 'recurrence-id'),
    title,
    ...(description !== undefined && { description }),
    time: when.time,
    kind: kindOf(title, location, place, link),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    people: peopleOf(event),
    remarks: [...when.remarks, ...seriesRemarks(whole, when, calendar, home)],
  };
  return { invitation, start: when.start };
}

function seriesRemarks(
  whole: Component,
  when: EventTime,
  calendar: Component,
  home: Zone,
): readonly string[] {
  if (!has(whole, 'rrule') && !has(whole, 'rdate'))
    return has(whole, 'recurrence-id') ? ['It is one date of a series.'] : [];
  const left = properties(whole, 'exdate').some((one) =>
    one.values.some((value) => instantIn({ ...one, values: [value] }, calendar, home) === when.start),
  );
  return [
    'It recurs. Only its first date is booked; add the others as they come.',
    ...(left ? ['Its first date was taken out of the series. Look at the day below.'] : []),
  ];
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}

function textOf(event: Component, name: string, plainText: Reading['plainText']): string | undefined {
  const value = valueOf(event, name);
  if (value === undefined) return undefined;
  const text = bodyText(isHtml(value) ? plainText(value.slice(0, 200_000)) : value).trim();
  return text === '' ? undefined : text;
}

/** Google writes HTML into DESCRIPTION itself; Outlook keeps it in X-ALT-DESC, beside plain text that may be empty. */
function descriptionOf(event: Component, plainText: Reading['plainText']): string | undefined {
  const plain = textOf(event, 'description', plainText);
  const html = properties(event, 'x-alt-desc')[0]?.values[0];
  const text =
    plain ?? (html === undefined ? undefined : bodyText(plainText(unescaped(html).slice(0, 200_000))).trim());
  return text === undefined || text === '' ? undefined : text.slice(0, LONGEST_DESCRIPTION);
}

function isHtml(text: string): boolean {
  return /<(?:br|p|div|a|span|html|body|ul|li|b|strong|table|html-blob)\b[^>]*>/i.test(text);
}
