import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { knownLetters, letterKeeper } from '../../../renderer/hand/letter-store';
import { letterOf, type Letter } from '../../../shared/notes/letters';

const FILES = ['/assets/face-400-normal-abc.woff'];
const LETTER = letterOf('a', 1, [
  [
    { x: 0, y: 0, width: 0.1 },
    { x: 1, y: 1, width: 0.1 },
  ],
]);

afterEach(() => {
  vi.useRealTimers();
});

it('keeps letters over a restart, those of other files apart, and forgets what is out of date', async () => {
  const letters = await knownLetters(FILES);
  expect(letters.size).toBe(0);
  const keep = letterKeeper(FILES, letters);
  letters.set('a', LETTER);
  letters.set('你', undefined);
  keep();
  await vi.waitFor(async () => expect(await knownLetters(FILES)).toEqual(letters), { timeout: 8_000 });

  const newer = ['/assets/face-400-normal-xyz.woff'];
  expect((await knownLetters(newer)).size).toBe(0);
  const others = new Map<string, Letter | undefined>();
  const keepNewer = letterKeeper(newer, others);
  others.set('b', LETTER);
  keepNewer();
  await vi.waitFor(async () => expect((await knownLetters(newer)).size).toBe(1), { timeout: 8_000 });
  expect((await knownLetters(FILES)).size).toBe(0);
}, 20_000);

it('does without where there is no database', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect((await knownLetters(FILES)).size).toBe(0);
  vi.unstubAllGlobals();
});
