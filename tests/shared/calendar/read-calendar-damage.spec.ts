import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../shared/calendar/calendar-text';
import { interviewEntry } from '../../../shared/calendar/entries';
import { readCalendar } from '../../../shared/calendar/read-calendar';
import { afterTheMeeting, MEETING } from '../../builders/facts';
import { GOOGLE, invitation, INVITATIONS } from '../../builders/invitations';
import { all, only, READING } from '../../builders/read-invitations';

function problem(text: string): string {
  const read = readCalendar(text, READING);
  return read.read ? 'it was read' : read.problem;
}

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
