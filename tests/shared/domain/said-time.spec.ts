import { describe, expect, it } from 'vitest';
import { sayDay, sayExactly, sayLongDay, sayShortDay, sayTime } from '../../../shared/domain/said-time';

describe('days as people say them', () => {
  it.each([
    ['2025-11-26', 'today'],
    ['2025-11-27', 'tomorrow'],
    ['2025-11-25', 'yesterday'],
    ['2025-11-28', 'Fri 28 Nov'],
    ['2025-11-01', 'Sat 1 Nov'],
    ['2026-01-02', 'Fri 2 Jan 2026'],
  ])('says %s from 26 November 2025 as %s', (day, said) => {
    expect(sayDay(day, '2025-11-26')).toBe(said);
  });

  it('can do without the words for days around', () => {
    expect(sayShortDay('2025-11-26', '2025-11-26')).toBe('Wed 26 Nov');
    expect(sayLongDay('2025-11-30')).toBe('Sunday 30 November');
  });
});

describe('moments', () => {
  const at = Date.parse('2025-11-28T23:30Z');

  it('go by the wall clock of the zone', () => {
    expect(sayTime(at, 'Europe/London')).toBe('23:30');
    expect(sayTime(at, 'Europe/Berlin')).toBe('00:30');
    expect(sayExactly(at, 'Europe/London')).toBe('Friday 28 November 2025, 23:30');
    expect(sayExactly(at, 'Europe/Berlin')).toBe('Saturday 29 November 2025, 00:30');
  });
});
