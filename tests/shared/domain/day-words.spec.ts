import { expect, test } from 'vitest';
import {
  dayFrom,
  exactWords,
  fullDay,
  momentFrom,
  plainDay,
  shortDay,
} from '../../../shared/domain/day-words';
import { instantOf } from '../../../shared/domain/time';

const LONDON = 'Europe/London';
const at = (local: string) => instantOf(local, LONDON);

test('days read as people say them', () => {
  expect(shortDay('2025-11-28')).toBe('Fri 28 Nov');
  expect(plainDay('2025-03-04')).toBe('4 March');
  expect(fullDay('2025-03-11')).toBe('Tuesday 11 March');
  expect(exactWords(at('2025-03-11T11:20'), LONDON)).toBe('Tuesday 11 March 2025, 11:20');
});

test('a day is seen from today, over the change of a month and a year', () => {
  expect(dayFrom('2025-03-01', '2025-02-28')).toBe('tomorrow');
  expect(dayFrom('2024-12-31', '2025-01-01')).toBe('yesterday');
  expect(dayFrom('2024-12-30', '2025-01-01')).toBe('30 Dec 2024');
  expect(dayFrom('2025-01-06', '2025-01-01')).toBe('Mon 6 Jan');
});

test('a moment says its time while it is near, and its weekday for six days', () => {
  const now = at('2025-03-12T15:25');
  expect(momentFrom(at('2025-03-12T09:05'), now, LONDON)).toBe('09:05');
  expect(momentFrom(at('2025-03-06T11:20'), now, LONDON)).toBe('Thu 11:20');
  expect(momentFrom(at('2025-03-05T11:20'), now, LONDON)).toBe('5 Mar');
  expect(momentFrom(at('2024-12-05T11:20'), now, LONDON)).toBe('5 Dec 2024');
});
