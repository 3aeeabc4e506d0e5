import { describe, expect, it } from 'vitest';
import type { Agenda, Occurrence } from '../../../shared/domain/agenda';
import { instantOf } from '../../../shared/domain/time';
import { announcementsDue } from '../../../shared/reminders/announcements';
import type { LedgerEntry } from '../../../shared/reminders/ledger';

// 24 November 2026 is a Tuesday.
const zone = 'Europe/London';
const at = (local: string) => instantOf(local, zone);
const key = (n: number) => `checkIn.0190aaaa-0000-7000-8000-00000000000${n}`;
const occurrence = (n: number, local: string, more: Partial<Occurrence> = {}): Occurrence => ({
  id: `${key(n)}/ideal`,
  followUpKey: key(n),
  at: at(local),
  title: `Check in with ${n}`,
  body: '',
  silent: false,
  prompt: false,
  ...more,
});
const weekend = { weekend: [6, 7], holidays: ['2026-11-30'] };

/** What is announced at each moment, one after the other: titles, and the number in a digest. */
function told(
  moments: readonly string[],
  rules: Partial<Agenda>,
  ...occurrences: Occurrence[]
): readonly (readonly string[])[] {
  const agenda = { occurrences, due: 0, next: [], discreet: false, ...rules };
  const ledger = new Map<string, LedgerEntry>();
  return moments.map((moment) => {
    const found = announcementsDue(agenda, ledger, new Set(), at(moment), zone);
    for (const id of found.flatMap((one) => one.occurrences))
      ledger.set(id, { id, state: 'announced', at: at(moment) });
    return found.map(({ title }) => title);
  });
}

describe('working days only', () => {
  it('waits over the weekend and the holiday after it', () => {
    const moments = ['2026-11-28T10:00', '2026-11-29T10:00', '2026-11-30T10:00', '2026-12-01T00:00'];
    expect(told(moments, { rest: weekend }, occurrence(1, '2026-11-28T09:00'))).toEqual([
      [],
      [],
      [],
      ['Check in with 1'],
    ]);
  });

  it('asks about an interview that has just ended on a Saturday, without a sound', () => {
    const debrief = occurrence(1, '2026-11-28T11:00', { silent: true, prompt: true });
    expect(told(['2026-11-28T11:00'], { rest: weekend }, debrief)).toEqual([['Check in with 1']]);
    expect(told(['2026-11-28T13:00'], { rest: weekend }, debrief)).toEqual([[]]);
  });
});

describe('the morning digest', () => {
  const rules = { digestAt: '08:30' };

  it('gathers what can wait, and lets through what cannot', () => {
    const found = told(
      ['2026-11-24T14:00', '2026-11-24T18:00', '2026-11-25T08:29', '2026-11-25T08:30', '2026-11-25T09:00'],
      rules,
      occurrence(1, '2026-11-24T14:00'),
      occurrence(2, '2026-11-24T15:00'),
      occurrence(3, '2026-11-24T18:00', { prompt: true, title: 'Briefing' }),
    );
    expect(found).toEqual([[], ['Briefing'], [], ['2 things are waiting'], []]);
  });

  it('is the thing itself where there is only one', () => {
    expect(told(['2026-11-25T08:30'], rules, occurrence(1, '2026-11-24T14:00'))).toEqual([
      ['Check in with 1'],
    ]);
  });

  it('comes when the machine wakes after its time', () => {
    expect(told(['2026-11-25T11:00'], rules, occurrence(1, '2026-11-25T08:00'))).toEqual([
      ['Check in with 1'],
    ]);
  });

  it('is told on the next working day, at its time and not at midnight', () => {
    const found = told(
      ['2026-11-28T09:00', '2026-11-30T09:00', '2026-12-01T00:30', '2026-12-01T08:30'],
      { ...rules, rest: weekend },
      occurrence(1, '2026-11-27T14:00'),
    );
    expect(found).toEqual([[], [], [], ['Check in with 1']]);
  });

  it('waits for the end of quiet hours that cover it', () => {
    const quiet = { from: '21:00', to: '09:00' };
    expect(
      told(['2026-11-25T08:30', '2026-11-25T09:00'], { ...rules, quiet }, occurrence(1, '2026-11-24T14:00')),
    ).toEqual([[], ['Check in with 1']]);
  });
});

describe('a pause', () => {
  const pause = { until: '2026-12-07' };

  it('holds everything, even what is fresh and silent, and gathers it afterwards', () => {
    const found = told(
      ['2026-11-24T14:00', '2026-12-06T23:59', '2026-12-07T00:00'],
      { pause },
      occurrence(1, '2026-11-24T14:00', { silent: true, prompt: true }),
      occurrence(2, '2026-11-26T09:00'),
    );
    expect(found).toEqual([[], [], ['2 things are waiting']]);
  });

  it('keeps the quiet hours and the digest after it', () => {
    const found = told(
      ['2026-12-07T00:00', '2026-12-07T08:00', '2026-12-07T08:30'],
      { pause, digestAt: '08:30', quiet: { from: '21:00', to: '08:00' } },
      occurrence(1, '2026-11-26T09:00'),
      occurrence(2, '2026-11-26T09:00'),
    );
    expect(found).toEqual([[], [], ['2 things are waiting']]);
  });

  it('ends when the person says so', () => {
    const endedAt = at('2026-11-27T10:00');
    const found = told(
      ['2026-11-27T09:59', '2026-11-27T10:00'],
      { pause: { ...pause, endedAt } },
      occurrence(1, '2026-11-26T09:00'),
      occurrence(2, '2026-11-26T09:00'),
      occurrence(3, '2026-11-27T10:00', { title: 'New since' }),
    );
    expect(found).toEqual([[], ['2 things are waiting', 'New since']]);
  });

  it('leaves what comes after it alone', () => {
    const found = told(
      ['2026-12-08T10:00'],
      { pause },
      occurrence(1, '2026-12-08T09:00'),
      occurrence(2, '2026-12-08T09:30'),
    );
    expect(found).toEqual([['Check in with 1', 'Check in with 2']]);
  });
});

describe('the clocks', () => {
  // In London 01:30 is skipped on 29 March 2026, and comes twice on 25 October.
  it('tell a digest in the gap or the overlap once', () => {
    for (const [day, before] of [
      ['2026-03-29', '2026-03-28T12:00'],
      ['2026-10-25', '2026-10-24T12:00'],
    ] as const) {
      const start = at(`${day}T00:30`);
      const agenda = {
        occurrences: [occurrence(1, before)],
        due: 0,
        next: [],
        discreet: false,
        digestAt: '01:30',
      };
      const ledger = new Map<string, LedgerEntry>();
      const found: number[] = [];
      for (let minute = 0; minute < 240; minute += 1) {
        const now = start + minute * 60_000;
        for (const one of announcementsDue(agenda, ledger, new Set(), now, zone)) {
          found.push(minute);
          for (const id of one.occurrences) ledger.set(id, { id, state: 'announced', at: now });
        }
      }
      expect(found, day).toEqual([60]);
    }
  });

  it('shorten and lengthen the quiet hours', () => {
    const quiet = { from: '00:00', to: '02:30' };
    const held = (local: string) =>
      told([local], { quiet }, occurrence(1, '2026-03-28T12:00'))[0]?.length === 0;
    expect([held('2026-03-29T00:59'), held('2026-03-29T02:29'), held('2026-03-29T02:30')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
