import { describe, expect, it } from 'vitest';
import { stampOf } from '../../../../renderer/features/today/stamp-of';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import { LONDON, moment } from '../../../builders/facts';

const stamp = (now: string, ideal: string, overdue: string) => {
  const followUp: FollowUp = {
    key: 'thankYouEmail.a0000001',
    kind: 'thankYouEmail',
    earliest: moment('2025-11-18T15:10'),
    ideal: moment(ideal),
    overdue: moment(overdue),
    title: 'Thank Dana Okafor',
    reason: 'You spoke at 14:00.',
  };
  const { over, value, under, late } = stampOf(followUp, moment(now), LONDON);
  return [over, value, under, late];
};

describe("a stamp's value", () => {
  it('is the best moment while that lies ahead', () => {
    expect(stamp('2025-11-18T15:20', '2025-11-18T16:10', '2025-11-19T15:10')).toEqual([
      'best by',
      '16:10',
      'today',
      false,
    ]);
    expect(stamp('2025-11-18T23:50', '2025-11-19T09:00', '2025-11-20T09:00').slice(1, 3)).toEqual([
      '09:00',
      'tomorrow',
    ]);
    expect(stamp('2025-11-18T12:00', '2025-11-28T09:00', '2025-12-05T09:00').slice(1, 3)).toEqual([
      'Fri',
      '28 Nov',
    ]);
  });

  it('is the last moment once the best has passed', () => {
    expect(stamp('2025-11-18T17:00', '2025-11-18T16:10', '2025-11-19T15:10')).toEqual([
      'before',
      '15:10',
      'tomorrow',
      false,
    ]);
  });

  it('says how late it is after that', () => {
    expect(stamp('2025-11-18T19:00', '2025-11-18T16:10', '2025-11-18T18:10')).toEqual([
      'was due',
      '16:10',
      '2 hours late',
      true,
    ]);
    expect(stamp('2025-11-20T01:00', '2025-11-18T16:10', '2025-11-19T15:10').slice(1)).toEqual([
      'Tue',
      '1 day late',
      true,
    ]);
    expect(stamp('2025-11-25T17:00', '2025-11-18T16:10', '2025-11-19T15:10')[2]).toBe('7 days late');
    expect(stamp('2025-11-27T17:00', '2025-11-18T16:10', '2025-11-19T15:10').slice(1)).toEqual([
      'Tue',
      '9 days late',
      true,
    ]);
    expect(stamp('2026-01-28T17:00', '2025-11-18T16:10', '2025-11-19T15:10')).toEqual([
      'was due',
      'Tue',
      '18 Nov',
      true,
    ]);
  });
});
