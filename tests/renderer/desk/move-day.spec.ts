import { expect, test } from 'vitest';
import { firstDay, lastDay, problemWithDay } from '../../../renderer/desk/MoveDayDialog';
import { instantOf } from '../../../shared/domain/time';
import { withMark } from '../../../shared/etiquette/marks';
import type { FollowUp } from '../../../shared/domain/follow-up';

const ZONE = 'Europe/London';
const at = (local: string) => instantOf(local, ZONE);
const NOW = at('2025-11-18T12:00');
const SEALED: FollowUp = {
  key: 'checkIn.a0000001.a0000001',
  kind: 'checkIn',
  earliest: at('2025-11-20T10:20'),
  ideal: at('2025-11-25T09:00'),
  overdue: at('2025-12-02T09:00'),
  title: 'Check in',
  reason: '',
  blocked: { rule: 'courtesyLock', opens: at('2025-11-20T10:20'), why: 'Give it a week.' },
};

test('no day before the lock opens may be chosen, and none that has passed', () => {
  const first = firstDay(SEALED, NOW, ZONE);
  expect(first).toBe('2025-11-20');
  expect(problemWithDay('2025-11-19', first, '2025-11-18')).toContain('sealed until Thursday 20 November');
  expect(problemWithDay('2025-11-20', first, '2025-11-18')).toBeUndefined();
  const open = firstDay({ ...SEALED, earliest: NOW - 1, blocked: undefined }, NOW, ZONE);
  expect(problemWithDay('2025-11-17', open, '2025-11-18')).toBe('That day has passed.');
  expect(problemWithDay('', first, '2025-11-18')).toBe('Say a day.');
  expect(problemWithDay('2205-11-18', first, '2025-11-18')).toBe('That is too far ahead.');
});

test('what the world ends is not put off past its end', () => {
  const offer: FollowUp = {
    ...SEALED,
    kind: 'decideOffer',
    blocked: undefined,
    overdue: at('2025-11-26T00:00'),
  };
  const last = lastDay(offer, ZONE);
  expect(last).toBe('2025-11-25');
  expect(lastDay(SEALED, ZONE)).toBeUndefined();
  expect(problemWithDay('2025-11-26', '2025-11-18', '2025-11-18', last)).toBe(
    'It has to be done by Tuesday 25 November.',
  );
  expect(problemWithDay('2025-11-25', '2025-11-18', '2025-11-18', last)).toBeUndefined();
  // What is over already may be given any day.
  expect(problemWithDay('2025-12-01', '2025-11-30', '2025-11-30', last)).toBeUndefined();
});

test('a day that opens in the course of it waits for the hour', () => {
  const id = SEALED.key;
  const moved = withMark(SEALED, new Map([[id, { id, movedTo: at('2025-11-20T09:00'), updatedAt: NOW }]]));
  expect(moved?.ideal).toBe(SEALED.blocked?.opens);
});
