import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS } from '../../shared/domain/follow-up';
import { indecencies } from './indecencies';
import { simulate, smallestGap } from './simulate';

describe('twelve weeks of a made-up job hunt', { timeout: 60_000 }, () => {
  it('read as they always did', async () => {
    await expect(simulate({ seed: 7, weeks: 12 }).diary).toMatchFileSnapshot('diary-seed-7.txt');
  });

  it('come out the same for the same seed', () => {
    expect(simulate({ seed: 3, weeks: 6 }).diary).toBe(simulate({ seed: 3, weeks: 6 }).diary);
    expect(simulate({ seed: 3, weeks: 6 }).diary).not.toBe(simulate({ seed: 4, weeks: 6 }).diary);
  });
});

describe('following the plan', { timeout: 60_000 }, () => {
  it('never puts two unsolicited messages less than a week apart, however eagerly', () => {
    const zone = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), zone, fc.boolean(), (seed, where, eager) => {
        expect(smallestGap(simulate({ seed, weeks: 12, zone: where, eager }).facts)).toBeGreaterThanOrEqual(
          7,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('asks for nothing that a decent candidate would leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        expect(indecencies(simulate({ seed, weeks: 16 }).facts)).toEqual([]);
      }),
      // The same hunts each time: what comes up on a holiday, late, may be done on it.
      { numRuns: 20, seed: 2026 },
    );
  });

  it('comes across every kind of follow-up in some months', () => {
    const seen = new Set([5, 6].flatMap((seed) => [...simulate({ seed, weeks: 30 }).done.keys()]));
    expect(FOLLOW_UP_KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
