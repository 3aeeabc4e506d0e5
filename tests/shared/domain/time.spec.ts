import * as fc from 'fast-check';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  HOUR,
  MINUTE,
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  isLocalDateTime,
  localDateTime,
  startOfDay,
  weekday,
  zoneOffset,
} from '../../../shared/domain/time';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) });

describe('zones', () => {
  it('agrees with the host about every offset', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        expect(zoneOffset(at, where)).toBe(tzOffset(where, new Date(at)) * MINUTE);
      }),
    );
  });

  it('finds the minute of a change', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(zoneOffset(change - 1, 'Europe/London')).toBe(0);
    expect(zoneOffset(change, 'Europe/London')).toBe(HOUR);
  });

  it('reads a wall clock back to the instant that shows it', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const local = localDateTime(at, where);
        const back = instantOf(local, where);
        expect(localDateTime(back, where)).toBe(local);
        // Only a repeated hour has two instants; the first is meant.
        expect(back).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('puts a skipped time after the gap and a repeated one first', () => {
    expect(localDateTime(instantOf('2026-03-29T01:30', 'Europe/London'), 'Europe/London')).toBe(
      '2026-03-29T02:30',
    );
    expect(instantOf('2026-10-25T01:30', 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('counts an unknown zone as UTC', () => {
    expect(localDateTime(0, 'Mars/Olympus')).toBe('1970-01-01T00:00');
    expect(Number.isNaN(instantOf('rubbish', 'UTC'))).toBe(true);
    expect(Number.isNaN(instantOf('2026-01-01T10:75', 'UTC'))).toBe(true);
  });
});

describe('days', () => {
  const day = instant.map((at) => dayOf(at, 'UTC'));

  it('moves, counts and names them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(to).toBe(new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10));
        expect(weekday(to)).toBe(new Date(to).getUTCDay() || 7);
      }),
    );
  });

  it('knows real days and times from others', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today'].some(isDay)).toBe(false);
    expect(isLocalDateTime('2026-02-28T23:59')).toBe(true);
    expect(isLocalDateTime('2026-02-28T24:00')).toBe(false);
  });

  it('begins a day with the first moment that its zone has of it', () => {
    // Midnight does not exist on the day on which Brazil put its clocks forward.
    expect(localDateTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
      '2018-11-04T01:00',
    );
  });
});

describe('what no year names', () => {
  it('is the first or the last day that one does, and never an error', () => {
    for (const at of [1e300, 8.64e15, Number.POSITIVE_INFINITY]) expect(dayOf(at, 'UTC')).toBe('9999-12-31');
    for (const at of [-1e300, -8.64e15, Number.NEGATIVE_INFINITY])
      expect(dayOf(at, 'UTC')).toBe('0001-01-01');
    expect(dayOf(Date.UTC(9999, 11, 31, 23), 'UTC')).toBe('9999-12-31');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', 1)).toBe('0001-01-02');
    expect(addDays('rubbish', 1)).toBe('1970-01-01');
  });
});
