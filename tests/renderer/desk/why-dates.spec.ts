import { expect, test } from 'vitest';
import { whyDates } from '../../../renderer/desk/why-dates';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { instantOf } from '../../../shared/domain/time';

const ZONE = 'Europe/London';
const at = (local: string) => instantOf(local, ZONE);
const NOW = at('2025-11-18T12:00');

const CHECK_IN: FollowUp = {
  key: 'checkIn.a0000001.a0000001',
  kind: 'checkIn',
  earliest: at('2025-11-20T00:00'),
  ideal: at('2025-11-25T09:00'),
  overdue: at('2025-12-02T09:00'),
  title: 'Check in',
  reason: '',
};

const said = (followUp: FollowUp, fields = {}) =>
  whyDates(followUp, { id: followUp.key, updatedAt: NOW, ...fields }, NOW, ZONE).map(
    ({ name, words }) => `${name} ${words}`,
  );

test('the dates of a rule, a day alone where it is a whole day', () => {
  expect(said(CHECK_IN)).toEqual([
    'Opens Thu 20 Nov',
    'Best Tue 25 Nov, 09:00',
    'Late from Tue 2 Dec, 09:00',
  ]);
});

test('what the person changed is said to be theirs', () => {
  const open = { ...CHECK_IN, earliest: at('2025-11-17T10:00'), snoozedUntil: at('2025-11-19T09:00') };
  expect(said(open, { movedTo: CHECK_IN.ideal })).toEqual([
    'Open since yesterday, 10:00',
    'Best, you said Tue 25 Nov, 09:00',
    'Late from Tue 2 Dec, 09:00',
    'Put off until tomorrow, 09:00',
  ]);
  expect(said({ ...open, snoozedUntil: NOW - 1 })).toHaveLength(3);
});

test('what only their answer opens has no day of opening', () => {
  const blocked = { rule: 'cap', why: 'They have not answered.' } as const;
  expect(said({ ...CHECK_IN, blocked })[0]).toBe('Best Tue 25 Nov, 09:00');
});
