import { expect, test } from 'vitest';
import { previewMove } from '../../../renderer/data/move-preview';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings';
import { afterTheMeeting, moment } from '../../builders/facts';

const NOW = moment('2025-11-18T15:10');

test('says what a move would bring, and leaves the facts as they are', () => {
  const facts = afterTheMeeting();
  const id = facts.applications[0]?.id ?? '';
  const before = structuredClone(facts);
  const snapshot = { facts, settings: DEFAULT_SETTINGS };
  expect(previewMove(snapshot, id, { stage: 'waiting' }, NOW)).toMatch(/^A .+\.$/);
  expect(previewMove(snapshot, id, { stage: 'closed', outcome: 'rejected' }, NOW)).toBe(
    'A short reply is due now.',
  );
  expect(facts).toEqual(before);
});

test('of an application that is not there it says nothing', () => {
  const snapshot = { facts: afterTheMeeting(), settings: DEFAULT_SETTINGS };
  expect(previewMove(snapshot, 'nobody', { stage: 'waiting' }, NOW)).toBeUndefined();
});
