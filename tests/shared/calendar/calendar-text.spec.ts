import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEntry } from '../../../shared/calendar/calendar-text';
import { contentLine } from '../../../shared/calendar/content-line';
import { followUpEntry, interviewEntry, planEntries } from '../../../shared/calendar/entries';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { HOUR, instantOf, MINUTE } from '../../../shared/domain/time';
import { planFollowUps } from '../../../shared/etiquette/plan';
import { afterTheMeeting, agreed, DANA, debriefOf, heard, MEETING, moment, sent } from '../../builders/facts';
import { onlyPlanned } from '../../builders/plans';

const NOW = moment('2025-11-18T15:10');

/** The one entry of a file by the stricter of two parsers: the other takes "BEGIN:VEVENT" in a text for a begin. */
function readStrictly(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const said = (name: string) => String(events[0]?.getFirstPropertyValue(name) ?? '');
  return { title: said('summary'), description: said('description'), place: said('location') };
}

/** What an independent parser reads. */
function read(text: string): IcsCalendar {
  return convertIcsCalendar(undefined, text);
}

const entry: CalendarEntry = {
  uid: 'thing@afterword',
  sequence: 0,
  time: { from: NOW, to: NOW + HOUR },
  title: 'Thank Dana',
  status: 'confirmed',
  busy: false,
  alarms: [0],
};

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('\r', '\n', ',', ';', '\\', '\\n', ':', ' ', 'é', '👋🏽', '漢字', 'BEGIN:VEVENT', '"'),
      {
        minLength: 1,
        maxLength: 120,
      },
    )
    .map((all) => all.join('')),
);
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const asSaid = (text: string) =>
  text
    .replace(lone, '\uFFFD')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('calendarText', () => {
  it('is read by an independent parser as it was meant, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, place) => {
        const event = readStrictly(calendarText([{ ...entry, title, description, place }], NOW));
        expect(event.title).toBe(asSaid(title));
        expect(event.description).toBe(asSaid(description));
        expect(event.place).toBe(asSaid(place));
      }),
      { numRuns: 300 },
    );
  });

  it('ends every line with CRLF, and folds at 75 octets without cutting a character', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = calendarText([{ ...entry, title, description }], NOW, title);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(bytes(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toMatch(lone);
        }
        // Unfolded, nothing that a text brought stands as a line of its own.
        const whole = text.replaceAll('\r\n ', '').split('\r\n');
        expect(whole.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('folds exactly at the edge', () => {
    expect(contentLine('X', 'a'.repeat(73))).not.toContain('\r\n');
    expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a`);
    expect(contentLine('X', `${'a'.repeat(72)}é`)).toBe(`X:${'a'.repeat(72)}\r\n é`);
  });

  it('rings before it begins, and never for what is cancelled', () => {
    const rings = (one: CalendarEntry) => read(calendarText([one], NOW)).events?.[0]?.alarms ?? [];
    expect(rings(entry)).toHaveLength(1);
    expect(rings({ ...entry, alarms: [1440, 60] }).map(({ trigger }) => trigger)).toMatchObject([
      { type: 'relative', value: { before: true, minutes: 1440 } },
      { type: 'relative', value: { before: true, minutes: 60 } },
    ]);
    expect(rings({ ...entry, status: 'cancelled' })).toEqual([]);
  });
});

describe('an interview', () => {
  it.each([
    ['Europe/London', '2026-03-30T14:00'],
    ['America/New_York', '2026-03-20T14:00'],
    ['Asia/Kolkata', '2026-07-01T09:30'],
    ['Australia/Lord_Howe', '2026-04-06T10:00'],
    ['Africa/Casablanca', '2026-03-01T10:00'],
    ['America/Sao_Paulo', '2026-01-10T10:00'],
    ['Pacific/Apia', '2026-12-31T23:00'],
    ['UTC', '2026-05-05T05:05'],
  ])('keeps the clock of %s', (zone, startsAt) => {
    const interview = { ...MEETING, startsAt, endsAt: startsAt.replace(/:\d\d$/, ':45'), zone };
    const text = calendarText([interviewEntry(interview, afterTheMeeting())], NOW);
    const event = read(text).events?.[0];
    expect(event?.start.date.getTime()).toBe(instantOf(startsAt, zone));
    expect(event?.end?.date.getTime()).toBe(instantOf(interview.endsAt, zone));
    if (zone !== 'UTC') {
      expect(event?.start.local?.timezone).toBe(zone);
      expect(text).toContain(`DTSTART;TZID=${zone}:${startsAt.replace(/[-:]/g, '')}00`);
    }
  });

  it('says with whom, where and for what, and keeps private notes at home', () => {
    const interview = { ...MEETING, place: '5 Harbour Row', reception: 'Ground floor', notes: 'nervous' };
    const event = read(calendarText([interviewEntry(interview, afterTheMeeting())], NOW)).events?.[0];
    expect(event).toMatchObject({
      summary: 'Interview at Brightwater',
      location: '5 Harbour Row',
      status: 'CONFIRMED',
      uid: `interview.${MEETING.id}@afterword`,
    });
    expect(event?.description).toContain('Product Analyst');
    expect(event?.description).toContain('With Dana Okafor');
    expect(JSON.stringify(event)).not.toContain('nervous');
  });

  it('counts up when it changes, under the same UID', () => {
    const facts = afterTheMeeting();
    const before = interviewEntry(MEETING, facts);
    const after = interviewEntry({ ...MEETING, updatedAt: MEETING.updatedAt + 60_000 }, facts);
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });
});

describe('a follow-up', () => {
  const facts = afterTheMeeting();

  it('stands at its best moment, under its key', () => {
    const thanks = onlyPlanned(facts, NOW, 'thankYouEmail');
    if (!thanks) throw new Error('no thank-you');
    const made = followUpEntry(thanks, facts, NOW, { linkTo: () => 'afterword://follow-up/x' });
    expect(made).toMatchObject({ uid: `${thanks.key}@afterword`, time: { from: thanks.ideal } });
    const event = read(calendarText(made ? [made] : [], NOW)).events?.[0];
    expect(event?.start.date.getTime()).toBe(thanks.ideal);
    expect(event?.url).toBe('afterword://follow-up/x');
    expect(event?.timeTransparent).toBe('TRANSPARENT');
  });

  it('has a card dropped before reception closes', () => {
    const there = { ...facts, interviews: [{ ...MEETING, place: '5 Harbour Row' }] };
    const card = onlyPlanned(there, NOW, 'thankYouCard');
    const made = card && followUpEntry(card, there, NOW);
    expect(made?.time).toEqual({ from: moment('2025-11-18T17:00'), to: moment('2025-11-18T17:30') });
    expect(made?.place).toBe('5 Harbour Row');
  });

  it('whose moment has gone by is put to the next quarter of an hour, and counts as newer', () => {
    const thanks = onlyPlanned(facts, NOW, 'thankYouEmail');
    if (!thanks) throw new Error('no thank-you');
    const late = moment('2025-11-18T20:07');
    expect(followUpEntry(thanks, facts, late)?.time).toMatchObject({ from: moment('2025-11-18T20:15') });
    const [first, second] = [late, late + MINUTE * 600_000].map((at) => followUpEntry(thanks, facts, at));
    expect(second?.sequence ?? 0).toBeGreaterThan(first?.sequence ?? 0);
  });

  it('is left out while only their answer opens it', () => {
    const thanks = onlyPlanned(facts, NOW, 'thankYouEmail');
    if (!thanks) throw new Error('no thank-you');
    expect(followUpEntry({ ...thanks, blocked: { rule: 'cap', why: '' } }, facts, NOW)).toBeUndefined();
  });
});

describe('the whole plan', () => {
  it('is one file with every follow-up once, and the interviews to come', () => {
    const now = moment('2025-11-20T09:00');
    const facts = afterTheMeeting({
      interviews: [
        MEETING,
        { ...MEETING, id: 'b0000002', startsAt: '2025-12-02T10:00', endsAt: '2025-12-02T11:00' },
        {
          ...MEETING,
          id: 'b0000003',
          startsAt: '2025-12-03T10:00',
          endsAt: '2025-12-03T11:00',
          status: 'cancelled',
        },
      ],
      debriefs: [debriefOf(MEETING)],
      consents: [agreed(DANA, moment('2025-11-18T15:00'))],
      outreaches: [sent(1, moment('2025-11-18T15:20'), 'thankYou'), heard(2, moment('2025-11-19T10:00'))],
    });
    const followUps = planFollowUps(facts, DEFAULT_POLICY, now);
    const entries = planEntries(followUps, facts, now);
    const events = read(calendarText(entries, now, 'Afterword')).events ?? [];
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain('interview.b0000002@afterword');
    expect(uids).not.toContain(`interview.${MEETING.id}@afterword`);
    expect(events.find(({ uid }) => uid === 'interview.b0000003@afterword')?.status).toBe('CANCELLED');
    expect(uids).toContain(`${followUps[0]?.key}@afterword`);
    expect(events.every(({ start }) => start.date.getTime() >= now)).toBe(true);
  });
});

describe('without names', () => {
  const PRIVATE = /okafor|dana|brightwater|analyst|harbour|reception|call me|zoom/i;
  const facts = afterTheMeeting({
    interviews: [
      {
        ...MEETING,
        place: '5 Harbour Row',
        reception: '2nd floor, reception',
        link: 'https://brightwater.zoom.example/j/1',
        round: 'with Dana',
      },
    ],
  });
  const before = MEETING.createdAt;

  it('tells when and what for, and neither who nor where', () => {
    const followUps = planFollowUps(facts, DEFAULT_POLICY, NOW);
    const named = calendarText(planEntries(followUps, facts, before), before);
    expect(named).toMatch(PRIVATE);
    const text = calendarText(planEntries(followUps, facts, before, { nameless: true }), before);
    expect(text).not.toMatch(PRIVATE);
    const titles = (read(text).events ?? []).map(({ summary }) => summary);
    expect(titles).toContain('Appointment');
    expect(titles).toContain('Thank-you');
  });

  it('keeps time, bell and UID, so that it takes the place of the entry with names', () => {
    const [interview] = facts.interviews;
    if (!interview) throw new Error('no interview');
    const named = interviewEntry(interview, facts);
    const nameless = interviewEntry(interview, facts, { nameless: true });
    const { uid, sequence, time, status, busy, alarms } = named;
    expect(nameless).toMatchObject({ uid, sequence, time, status, busy, alarms });
    expect(nameless).not.toHaveProperty('url');
  });

  it('keeps the way into Afterword, which names nobody', () => {
    const thanks = onlyPlanned(facts, NOW, 'thankYouEmail');
    const linkTo = () => 'afterword://follow-up/x';
    expect(thanks && followUpEntry(thanks, facts, NOW, { nameless: true, linkTo })).toMatchObject({
      url: 'afterword://follow-up/x',
      description: 'Afterword knows what this is about.\nafterword://follow-up/x',
    });
  });
});
