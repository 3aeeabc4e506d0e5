import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../shared/calendar/boilerplate';
import type { Invitation } from '../../../shared/calendar/invitation';
import { changesTo, meaningOf, ownTimeWords, timeWords } from '../../../shared/calendar/invitation-change';
import { readCalendar } from '../../../shared/calendar/read-calendar';
import type { Interview } from '../../../shared/domain/interview';
import { GOOGLE, invitation, OUTLOOK } from '../../builders/invitations';
import { LONDON, MEETING, moment } from '../../builders/facts';

function read(text: string): Invitation {
  const found = readCalendar(text, { home: LONDON, now: 0, plainText: (html) => html });
  if (!found.read || !found.invitations[0]) throw new Error('not read');
  return found.invitations[0];
}

const STAMP = Date.parse('2026-11-24T10:00:00Z');
const booked: Interview = {
  ...MEETING,
  startsAt: '2026-11-26T14:00',
  endsAt: '2026-11-26T15:00',
  place: '5 Harbour Row',
  calendarUid: 'plain-1@brightwater.example',
  calendarSequence: 1,
  calendarStamp: STAMP,
};
const version = (sequence: number, change: Parameters<typeof invitation>[0] = {}, method = 'REQUEST') =>
  read(invitation({ SEQUENCE: `SEQUENCE:${sequence}`, ...change }, method));
const LATER = {
  DTSTART: 'DTSTART;TZID=Europe/London:20261127T090000',
  DTEND: 'DTEND;TZID=Europe/London:20261127T100000',
};
const means = (one: Invitation, ...known: readonly Interview[]) => meaningOf(one, known, LONDON);

describe('what an invitation means', () => {
  it('is a new interview where nobody knows its UID', () => {
    expect(means(version(0))).toEqual({ kind: 'new' });
    expect(means(version(0), { ...booked, calendarUid: 'another' })).toEqual({ kind: 'new' });
    expect(means(read(invitation({ UID: undefined })), MEETING)).toEqual({ kind: 'new' });
  });

  it('is an update by a greater sequence, or an equal one that was made later', () => {
    expect(means(version(2, LATER), booked)).toMatchObject({ kind: 'update' });
    expect(means(version(1, { ...LATER, DTSTAMP: 'DTSTAMP:20261124T110000Z' }), booked)).toMatchObject({
      kind: 'update',
    });
    expect(means(version(1, { ...LATER, DTSTAMP: undefined }), booked)).toMatchObject({ kind: 'update' });
  });

  it('is refused in words where it is older', () => {
    const older = [
      version(0, LATER),
      version(1, { ...LATER, DTSTAMP: 'DTSTAMP:20261124T090000Z' }),
      version(0, LATER, 'CANCEL'),
    ];
    for (const one of older)
      expect(means(one, booked)).toMatchObject({
        kind: 'nothing',
        words: expect.stringContaining('older') as string,
      });
  });

  it('is nothing where it says what is known, but is news where that was called off', () => {
    expect(means(version(1), booked)).toMatchObject({
      kind: 'nothing',
      words: expect.stringContaining('already') as string,
    });
    expect(means(version(1), { ...booked, reception: 'Ground floor', notes: 'own' })).toMatchObject({
      kind: 'nothing',
    });
    expect(means(version(2), { ...booked, status: 'cancelled' })).toMatchObject({ kind: 'update' });
  });

  it('is a cancellation once, by its method or its status', () => {
    expect(means(version(2, {}, 'CANCEL'), booked)).toMatchObject({ kind: 'cancel' });
    expect(means(version(2, { STATUS: 'STATUS:CANCELLED' }), booked)).toMatchObject({ kind: 'cancel' });
    expect(means(version(3, {}, 'CANCEL'), { ...booked, status: 'cancelled' })).toMatchObject({
      kind: 'nothing',
    });
    expect(means(version(3, {}, 'CANCEL'))).toMatchObject({ kind: 'nothing' });
  });

  it('of a series concerns the date that it names and no other', () => {
    const first = { ...booked, calendarInstance: moment('2026-11-26T14:00') };
    const of = (day: string, method = 'REQUEST') =>
      version(2, { ...LATER, 'RECURRENCE-ID': `RECURRENCE-ID;TZID=Europe/London:${day}T140000` }, method);
    expect(means(of('20261126'), first)).toMatchObject({ kind: 'update', interview: first });
    expect(means(of('20261203'), first)).toEqual({ kind: 'new' });
    expect(means(of('20261203', 'CANCEL'), first)).toMatchObject({
      kind: 'nothing',
      words: expect.stringContaining('another date') as string,
    });
    expect(means(of('20261126', 'CANCEL'), first)).toMatchObject({ kind: 'cancel' });
  });
});

describe('what would change', () => {
  it('is told line by line, and only what does', () => {
    expect(changesTo(booked, booked)).toEqual([]);
    const after = { ...booked, startsAt: '2026-11-27T09:00', endsAt: '2026-11-27T10:00', place: undefined };
    expect(changesTo(booked, after)).toEqual([
      {
        what: 'When',
        before: 'Thursday 26 November 2026, 14:00 to 15:00 (Europe/London)',
        after: 'Friday 27 November 2026, 09:00 to 10:00 (Europe/London)',
      },
      { what: 'Where', before: '5 Harbour Row', after: undefined },
    ]);
  });

  it('is told on both clocks, over midnight too', () => {
    const there = { startsAt: '2026-11-26T20:00', endsAt: '2026-11-26T21:00', zone: 'America/New_York' };
    expect(ownTimeWords(there, LONDON)).toBe('Friday 27 November, 01:00 to 02:00 your time');
    expect(ownTimeWords({ ...there, startsAt: '2026-11-26T10:00', endsAt: '2026-11-26T11:00' }, LONDON)).toBe(
      '15:00 to 16:00 your time',
    );
    expect(ownTimeWords({ ...there, zone: LONDON }, LONDON)).toBeUndefined();
    expect(timeWords({ ...there, endsAt: '2026-11-27T00:30' })).toContain(
      'to Friday 27 November 2026, 00:30',
    );
  });
});

describe('what the organiser wrote', () => {
  it('is kept without what programs put below', () => {
    expect(ownWords('Bring a portfolio.\n\n-::~:~::~:~\nJoin with Google Meet: x')).toBe(
      'Bring a portfolio.',
    );
    expect(ownWords(read(OUTLOOK).description)).toBeUndefined();
    expect(ownWords(undefined)).toBeUndefined();
    expect(ownWords(read(GOOGLE).description)).toContain('we look forward');
  });
});
