import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../shared/domain/follow-up';
import {
  agoWords,
  dayFromWords,
  dayMonthWords,
  dayWords,
  dueWords,
  exactWords,
  lastWeekdayWords,
  momentWords,
  sealedWords,
} from '../../../shared/domain/date-words';
import { DAY, HOUR, MINUTE } from '../../../shared/domain/time';
import { LONDON, moment } from '../../builders/facts';

const NOW = moment('2025-11-18T15:10');

function due(fields: Partial<FollowUp>): string {
  const ideal = fields.ideal ?? moment('2025-11-18T16:10');
  return dueWords(
    {
      key: 'thankYouEmail.b0000001.c0000001',
      kind: 'thankYouEmail',
      earliest: ideal - DAY,
      ideal,
      overdue: ideal + 2 * HOUR,
      title: '',
      reason: '',
      ...fields,
    },
    NOW,
    LONDON,
  );
}

describe('dueWords', () => {
  it.each([
    ['by 16:10', {}],
    ['tomorrow', { ideal: moment('2025-11-19T16:10') }],
    ['Fri 28 Nov', { ideal: moment('2025-11-28T16:10') }],
    ['Thu 1 Jan 2026', { ideal: moment('2026-01-01T10:00') }],
    ['today', { ideal: moment('2025-11-18T14:10') }],
    ['today', { kind: 'checkIn', ideal: moment('2025-11-18T17:10') }],
    ['3 hours late', { ideal: NOW - 3 * HOUR }],
    ['1 day late', { ideal: NOW - 30 * HOUR }],
    ['9 days late', { ideal: NOW - 9 * DAY }],
    ['by 18:00', { snoozedUntil: moment('2025-11-18T18:00') }],
  ] as const)('says %s', (words, fields) => {
    expect(due(fields)).toBe(words);
  });

  it('speaks of the day on which a sealed one opens where that is later', () => {
    const opens = moment('2025-11-25T15:00');
    expect(
      due({
        kind: 'checkIn',
        earliest: opens,
        ideal: NOW,
        blocked: { rule: 'courtesyLock', opens, why: '' },
      }),
    ).toBe('Tue 25 Nov');
  });
});

describe('days and moments', () => {
  it('names the day by the wall clock of the zone', () => {
    const lateEvening = moment('2025-11-18T23:30');
    expect(dayWords(lateEvening, NOW, LONDON)).toBe('today');
    expect(dayWords(lateEvening, NOW, 'Asia/Tokyo')).toBe('today');
    expect(dayWords(moment('2025-11-17T00:00'), NOW, LONDON)).toBe('yesterday');
  });

  it('is exact where asked', () => {
    expect(exactWords(moment('2026-11-27T16:10'), LONDON)).toBe('Friday 27 November 2026, 16:10');
  });

  it.each([
    ['just now', 20_000],
    ['a minute ago', MINUTE],
    ['fifteen minutes ago', 15 * MINUTE],
    ['25 minutes ago', 25 * MINUTE],
    ['an hour ago', 70 * MINUTE],
    ['three hours ago', 3 * HOUR],
    ['yesterday', 20 * HOUR],
    ['three days ago', 3 * DAY],
    ['three weeks ago', 21 * DAY],
    ['three months ago', 95 * DAY],
  ])('says %s', (words, past) => {
    expect(agoWords(NOW - past, NOW, LONDON)).toBe(words);
  });

  it.each([
    ['today', '2025-11-18T09:00'],
    ['yesterday', '2025-11-17T09:00'],
    ['last Sunday', '2025-11-16T09:00'],
    ['last Friday', '2025-11-14T09:00'],
    ['last Tuesday', '2025-11-11T09:00'],
    ['on Monday 10 November', '2025-11-10T09:00'],
    ['on Monday 30 December 2024', '2024-12-30T09:00'],
  ])('says %s', (words, local) => {
    expect(lastWeekdayWords(moment(local), NOW, LONDON)).toBe(words);
  });

  it('says "on Tuesday" within the same week', () => {
    expect(lastWeekdayWords(moment('2025-11-18T09:00'), moment('2025-11-21T09:00'), LONDON)).toBe(
      'on Tuesday',
    );
  });
});

describe('words of cards and timelines', () => {
  it('sees a day from today, over the change of a month and a year', () => {
    expect(dayFromWords('2025-03-01', '2025-02-28')).toBe('tomorrow');
    expect(dayFromWords('2024-12-31', '2025-01-01')).toBe('yesterday');
    expect(dayFromWords('2024-12-30', '2025-01-01')).toBe('Mon 30 Dec 2024');
    expect(dayMonthWords('2025-03-04')).toBe('4 Mar');
  });

  it('says a time while it is near, a weekday for six days, then the day', () => {
    expect(momentWords(moment('2025-11-18T09:05'), NOW, LONDON)).toBe('09:05');
    expect(momentWords(moment('2025-11-12T11:20'), NOW, LONDON)).toBe('Wed 11:20');
    expect(momentWords(moment('2025-11-11T11:20'), NOW, LONDON)).toBe('11 Nov');
    expect(momentWords(moment('2024-12-05T11:20'), NOW, LONDON)).toBe('5 Dec 2024');
  });

  it('says until when something is sealed', () => {
    expect(sealedWords(moment('2025-11-18T17:00'), NOW, LONDON)).toBe('Sealed until 17:00');
    expect(sealedWords(moment('2025-11-25T09:00'), NOW, LONDON)).toBe('Sealed until 25 Nov');
    expect(sealedWords(undefined, NOW, LONDON)).toBe('Sealed until they answer');
  });
});
