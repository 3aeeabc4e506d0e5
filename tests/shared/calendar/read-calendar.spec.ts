import * as fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../shared/calendar/calendar-text';
import { interviewEntry } from '../../../shared/calendar/entries';
import { wallClock, type Invitation } from '../../../shared/calendar/invitation';
import { readCalendar } from '../../../shared/calendar/read-calendar';
import { WINDOWS_ZONES } from '../../../shared/calendar/windows-zones';
import { zoneNamed } from '../../../shared/calendar/zone-names';
import { isZone } from '../../../shared/domain/time';
import { afterTheMeeting, MEETING, moment } from '../../builders/facts';
import {
  APPLE,
  GOOGLE,
  invitation,
  INVITATIONS,
  OUTLOOK,
  OWN_ZONE,
  SERIES,
} from '../../builders/invitations';

const READING = {
  home: 'Europe/London',
  now: moment('2026-11-24T16:00'),
  plainText: (html: string) => html.replace(/<br>|<\/p>/g, '\n').replace(/<[^>]*>/g, ''),
};

function all(text: string): readonly Invitation[] {
  const read = readCalendar(text, READING);
  if (!read.read) throw new Error(read.problem);
  return read.invitations;
}

function only(text: string): Invitation {
  const [first, ...others] = all(text);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} invitations`);
  return first;
}

function problem(text: string): string {
  const read = readCalendar(text, READING);
  return read.read ? 'it was read' : read.problem;
}

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

describe('times', () => {
  const time = (change: Parameters<typeof invitation>[0]) =>
    only(invitation({ DTEND: undefined, ...change }));

  it('in UTC are shown on the clock of the place', () => {
    const one = time({ DTSTART: 'DTSTART:20261126T140000Z', DTEND: 'DTEND:20261126T143000Z' });
    expect(wallClock(one.time, 'Asia/Tokyo')).toEqual({
      startsAt: '2026-11-26T23:00',
      endsAt: '2026-11-26T23:30',
      zone: 'Asia/Tokyo',
    });
  });

  it('in a zone without a known name follow the rules that it brings', () => {
    const at = (local: string) =>
      time({ VTIMEZONE: OWN_ZONE, DTSTART: `DTSTART;TZID=Customized Time Zone:${local}` });
    const winter = at('20261126T140000');
    expect(winter.time).toMatchObject({ kind: 'instant', from: Date.parse('2026-11-26T13:00:00Z') });
    expect(winter.remarks[0]).toContain('“Customized Time Zone”');
    expect(at('20260726T140000').time).toMatchObject({ from: Date.parse('2026-07-26T12:00:00Z') });
    // The day of the change itself: Sunday 29 March 2026, at two.
    expect(at('20260329T013000').time).toMatchObject({ from: Date.parse('2026-03-29T00:30:00Z') });
    expect(at('20260329T030000').time).toMatchObject({ from: Date.parse('2026-03-29T01:00:00Z') });
  });

  it('follow the rules of Lotus Notes too', () => {
    const zone = OWN_ZONE.replace(
      'TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
      'TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400',
    )
      .replace('TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100', 'TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500')
      .replace('BYDAY=-1SU;BYMONTH=3', 'BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU;BYMONTH=3')
      .replace('BYDAY=-1SU;BYMONTH=10', 'BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU;BYMONTH=11')
      .replaceAll('Customized Time Zone', 'Eastern');
    const at = (local: string) => {
      const one = time({ VTIMEZONE: zone, DTSTART: `DTSTART;TZID=Eastern:${local}` }).time;
      return one.kind === 'instant' ? new Date(one.from).toISOString() : one.kind;
    };
    expect(at('20260307T120000')).toBe('2026-03-07T17:00:00.000Z');
    expect(at('20260308T120000')).toBe('2026-03-08T16:00:00.000Z');
    expect(at('20261101T120000')).toBe('2026-11-01T17:00:00.000Z');
    expect(at('20261031T120000')).toBe('2026-10-31T16:00:00.000Z');
  });

  it('without a zone, or in one that nothing explains, say so', () => {
    const floating = time({ DTSTART: 'DTSTART:20261126T140000' });
    expect(floating.time).toEqual({
      kind: 'floating',
      startsAt: '2026-11-26T14:00',
      endsAt: '2026-11-26T15:00',
    });
    expect(floating.remarks.join(' ')).toContain('no time zone');
    expect(time({ DTSTART: 'DTSTART;TZID=Mars/Olympus:20261126T140000' }).remarks.join(' ')).toContain(
      'Mars/Olympus',
    );
  });

  it('of a whole day are asked for', () => {
    const day = time({ DTSTART: 'DTSTART;VALUE=DATE:20261126' });
    expect(day.time).toEqual({ kind: 'day', day: '2026-11-26' });
    expect(wallClock(day.time, 'Europe/London')).toBeUndefined();
    expect(day.remarks[0]).toContain('no time');
  });

  it('without an end take an hour, and an end before the start is none', () => {
    expect(time({}).time).toMatchObject({ endsAt: '2026-11-26T15:00' });
    expect(time({}).remarks.join(' ')).toContain('an hour');
    expect(time({ DTEND: 'DTEND;TZID=Europe/London:20261126T120000' }).remarks.join(' ')).toContain(
      'an hour',
    );
    expect(time({ DURATION: 'DURATION:PT25M' }).time).toMatchObject({ endsAt: '2026-11-26T14:25' });
  });

  it('read the prefixes that programs put before a zone', () => {
    expect(zoneNamed('/mozilla.org/20050126_1/Europe/Berlin')).toBe('Europe/Berlin');
    expect(zoneNamed('/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox')).toBe(
      'America/Indiana/Knox',
    );
    expect(zoneNamed('tzone://Microsoft/Utc')).toBe('UTC');
    expect(zoneNamed('"GMT Standard Time"')).toBe('Europe/London');
    expect(zoneNamed('Pacific Standard Time 1')).toBe('America/Los_Angeles');
    expect(zoneNamed('Customized Time Zone')).toBeUndefined();
    expect(zoneNamed('../../etc/passwd')).toBeUndefined();
  });

  it('know every zone of the table', () => {
    expect(Object.values(WINDOWS_ZONES).filter((zone) => !isZone(zone))).toEqual([]);
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

describe('damage', () => {
  it.each([
    ['no calendar at all', 'Dear Maya, see you on Thursday.', 'no calendar entry'],
    ['nothing', '', 'no calendar entry'],
    ['a file cut off within its entry', GOOGLE.slice(0, 1_200), 'cut off'],
    ['only a task', 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR', 'no meeting'],
    ['no start', invitation({ DTSTART: undefined }), 'no meeting'],
    ['a start that is no day', invitation({ DTSTART: 'DTSTART:20261332T990000' }), 'no meeting'],
    ['a year beyond reach', invitation({ DTSTART: 'DTSTART:16040101T000000' }), 'no meeting'],
    ['somebody’s reply', invitation({}, 'REPLY'), 'answer to an invitation'],
    ['a whole calendar', `${invitation()}${' '.repeat(4_000_001)}`, 'too large'],
  ])('%s is refused in words, and says that nothing was changed', (_, text, words) => {
    expect(problem(text)).toContain(words);
    expect(problem(text)).toContain('Nothing was changed');
  });

  it('has no chance in numbers: a calendar of thousands is read too', () => {
    const event = invitation().split('\r\n').slice(4, -2).join('\r\n');
    const many = Array.from({ length: 8_000 }, (_, at) =>
      event.replace('plain-1', `plain-${at}`).replace('Europe/London', 'Nowhere'),
    );
    const text = `BEGIN:VCALENDAR\r\n${many.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
    expect(text.length).toBeLessThan(4_000_000);
    expect(all(text)).toHaveLength(500);
  });

  it('of one line, one fold or one encoding is got over', () => {
    const start = { time: { startsAt: '2026-11-26T14:00' }, title: 'Interview at Brightwater' };
    expect(only(invitation({ X: 'ATTENDEE;CN="broken:mailto:x' }))).toMatchObject(start);
    expect(only(invitation({ X: 'this line is no line at all' }))).toMatchObject({ time: start.time });
    expect(only(invitation({ DESCRIPTION: 'DESCRIPTION:first half\r\nsecond half' })).description).toBe(
      'first halfsecond half',
    );
    expect(only(invitation().replaceAll('\r\n', '\n'))).toMatchObject(start);
    expect(only(invitation().replaceAll('\r\n', '\r\n\r\n'))).toMatchObject(start);
    expect(only(`\uFEFF${invitation()}`)).toMatchObject(start);
    expect(only(invitation().replace('END:VCALENDAR\r\n', ''))).toMatchObject(start);
    expect(only(invitation({ SEQUENCE: 'SEQUENCE:many' })).sequence).toBe(0);
  });

  it('of a copy out of a mail’s source, still in quoted-printable, is undone', () => {
    const text = invitation({
      SUMMARY: 'SUMMARY:Gespr=C3=A4ch',
      DTSTART: 'DTSTART;TZID=3D=\r\nEurope/London:20261126T140000'
        .replace('=3D', '=3D')
        .replace('TZID=3D', 'TZID=3D'),
    });
    expect(only(text.replace('DTEND;TZID=', 'DTEND;TZID=3D'))).toMatchObject({
      title: 'Gespräch',
      time: { startsAt: '2026-11-26T14:00', zone: 'Europe/London' },
    });
  });
});

describe('what Afterword writes', () => {
  it('it reads as it was', () => {
    const interview = {
      ...MEETING,
      place: '5 Harbour Row, Wharf; gate 2',
      startsAt: '2026-11-26T14:00',
      endsAt: '2026-11-26T15:10',
    };
    const text = calendarText([interviewEntry(interview, afterTheMeeting())], READING.now);
    expect(only(text)).toMatchObject({
      place: interview.place,
      time: { startsAt: interview.startsAt, endsAt: interview.endsAt, zone: interview.zone },
    });
  });
});

describe('fuzz', () => {
  it('never throws, whatever the text', () => {
    const pieces = Object.values(INVITATIONS).flatMap((text) => text.split('\r\n'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 60 }),
          fc.constantFrom(...Object.values(INVITATIONS)).map((text) => [text]),
        ),
        (lines) => {
          const read = readCalendar(`BEGIN:VCALENDAR\r\n${lines.join('\r\n')}\r\nEND:VCALENDAR`, READING);
          if (read.read) for (const one of read.invitations) expect(one.title).not.toBe('');
          else expect(read.problem).toContain('Nothing was changed');
        },
      ),
      { numRuns: 300 },
    );
  });
});
