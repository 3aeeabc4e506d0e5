import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../shared/calendar/invitation';
import { moment } from '../../builders/facts';
import { APPLE, GOOGLE, invitation, OUTLOOK, SERIES } from '../../builders/invitations';
import { all, only } from '../../builders/read-invitations';

describe('an invitation from Google', () => {
  const one = only(GOOGLE);

  it('keeps its zone, its link and its people', () => {
    expect(one).toMatchObject({
      uid: '4q7v0kq1c2example@google.com',
      cancelled: false,
      sequence: 0,
      stamp: Date.parse('2026-11-24T15:10:00Z'),
      title: 'Interview: Product Analyst at Brightwater',
      kind: 'video',
      link: 'https://meet.google.com/abc-defg-hij',
      time: {
        kind: 'zoned',
        startsAt: '2026-12-01T10:00',
        endsAt: '2026-12-01T10:45',
        zone: 'America/New_York',
      },
      remarks: [],
    });
    expect(one.people).toEqual([
      { name: 'Dana Okafor', email: 'dana.okafor@brightwater.example', sender: false },
      { name: 'Sam Whitlock', email: 'sam.whitlock@brightwater.example', sender: false },
      { name: 'Maya Lindqvist', email: 'maya@home.example', sender: false },
    ]);
  });

  it('says its HTML in plain words', () => {
    expect(one.description).toContain('we look forward to meeting you.\nPlease bring a portfolio.');
    expect(one.description).not.toContain('<');
  });

  it('agrees with an independent parser on when it is', () => {
    const start = convertIcsCalendar(undefined, GOOGLE).events?.[0]?.start.date.getTime();
    const clock = wallClock(one.time, 'Europe/London');
    expect(clock && moment(clock.startsAt, clock.zone)).toBe(start);
  });
});

describe('an invitation from Exchange', () => {
  const one = only(OUTLOOK);

  it('knows the zones of Windows and the link behind the filter', () => {
    expect(one).toMatchObject({
      title: 'Gespräch: Datenanalyse, zweite Runde',
      kind: 'video',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDk%40thread.v2/0',
      sequence: 2,
      time: {
        kind: 'zoned',
        startsAt: '2026-12-03T14:30',
        endsAt: '2026-12-03T15:30',
        zone: 'Europe/Berlin',
      },
    });
    expect(one.place).toBeUndefined();
  });

  it('turns names of the directory round, and marks who only sent it', () => {
    expect(one.people).toEqual([
      { name: 'Ilse Brandt', email: 'ilse.brandt@nordlicht.example', sender: true },
      { name: 'Maya Lindqvist', email: 'maya@home.example', sender: false },
      { name: 'Jürgen Vogt', email: 'juergen.vogt@nordlicht.example', sender: false },
    ]);
  });
});

describe('an invitation from Apple', () => {
  it('has a place, a length instead of an end, and an organiser behind a path', () => {
    expect(only(APPLE)).toMatchObject({
      kind: 'inPerson',
      place: 'Harbour House 5 Harbour Row, London E1W 1AA, England',
      time: { startsAt: '2026-11-27T11:00', endsAt: '2026-11-27T12:30', zone: 'Europe/London' },
      people: [
        { name: 'Noor Haddad', email: 'noor@harbourhouse.example', sender: true },
        { name: 'Maya Lindqvist' },
      ],
    });
  });
});

describe('where', () => {
  const where = (change: Parameters<typeof invitation>[0]) => {
    const { kind, place, link } = only(invitation({ LOCATION: undefined, ...change }));
    return { kind, place, link };
  };

  it.each([
    [
      'LOCATION:https://us02web.zoom.us/j/81234567890?pwd=abc',
      'https://us02web.zoom.us/j/81234567890?pwd=abc',
    ],
    ['DESCRIPTION:Join: https://zoom.us/j/123456789.', 'https://zoom.us/j/123456789'],
    [
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/meet/298?p=x',
      'https://teams.microsoft.com/meet/298?p=x',
    ],
    [
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.google.com/xyz-abcd-efg',
      'https://meet.google.com/xyz-abcd-efg',
    ],
    [
      'X-ALT-DESC;FMTTYPE=text/html:<a href="https://teams.live.com/meet/94?p=a&amp;b=c">Join</a>',
      'https://teams.live.com/meet/94?p=a&b=c',
    ],
  ])('%s is by video', (line, link) => {
    expect(where({ WHERE: line })).toEqual({ kind: 'video', place: undefined, link });
  });

  it('is in person where a place is named, link or not', () => {
    expect(where({ LOCATION: 'LOCATION:Room Clyde\\, 5 Harbour Row; https://zoom.us/j/99999' })).toEqual({
      kind: 'inPerson',
      place: 'Room Clyde, 5 Harbour Row',
      link: 'https://zoom.us/j/99999',
    });
  });

  it.each(['LOCATION:Phone: +44 20 7946 0990', 'LOCATION:Telefon', 'SUMMARY:Phone screen'])(
    'is by phone: %s',
    (line) => {
      expect(where({ [line.split(':')[0] ?? '']: line }).kind).toBe('phone');
    },
  );
});

describe('several entries', () => {
  it('are all offered, the first to come first, and a series by its first date', () => {
    const [screen, trial, ...others] = all(SERIES);
    expect(others).toEqual([]);
    expect(screen).toMatchObject({ uid: 'other@brightwater.example', kind: 'phone' });
    expect(trial).toMatchObject({
      uid: 'series@brightwater.example',
      sequence: 2,
      oneOfSeries: false,
      instance: moment('2026-11-30T09:00'),
      time: { startsAt: '2026-11-30T13:00' },
    });
    expect(trial?.remarks.join(' ')).toContain('Only its first date');
  });

  it('name the date of a series of which they speak', () => {
    const one = only(
      invitation({
        'RECURRENCE-ID': 'RECURRENCE-ID;TZID=Europe/London:20261203T140000',
        DTSTART: 'DTSTART;TZID=Europe/London:20261204T140000',
        DTEND: undefined,
      }),
    );
    expect(one).toMatchObject({ oneOfSeries: true, instance: moment('2026-12-03T14:00') });
  });
});
