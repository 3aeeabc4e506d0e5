import { expect, it, vi } from 'vitest';
import { createOwnHand } from '../../../../shared/notes/own-hand/own-hand';
import { readFace, type FaceOutcome } from '../../../../shared/notes/own-hand/read-face';
import type { Face, PathCommand } from '../../../../shared/notes/face';
import { facesOf, handOf } from '../hands';
import { setWord } from '../../../../shared/notes/words';

vi.setConfig({ testTimeout: 120_000 });

function outcomeOf(face: Face): FaceOutcome {
  const steps = readFace(face);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

it('makes of a font the hand that a shipped font makes', () => {
  const outcome = outcomeOf(facesOf('joined')[0]!);
  if (!outcome.read) throw new Error(outcome.why);
  expect(outcome.cover).toBeGreaterThanOrEqual(0.95);
  expect(JSON.stringify(outcome.letters).length).toBeLessThan(120_000);
  const hand = createOwnHand({ hand: { id: 'f', name: 'Mine', from: 'font' }, letters: outcome.letters });
  const shipped = handOf('joined');
  expect(hand.style.joined).toBe(true);
  for (const character of 'aghTyW,?é') {
    const [mine, theirs] = [hand.letter(character)!, shipped.letter(character)!];
    expect(mine.high).toBeCloseTo(theirs.high, 1);
    expect(mine.advance).toBeCloseTo(theirs.advance, 1);
  }
  expect(setWord('Thank', 0, hand, 1).width).toBeCloseTo(setWord('Thank', 0, shipped, 1).width, 0);
});

it('refuses a font without small letters, and one without any', () => {
  const face = facesOf('brisk')[0]!;
  const without = {
    ...face,
    glyph: (character: string) => (character === 'q' ? undefined : face.glyph(character)),
  };
  expect(outcomeOf(without)).toEqual({ read: false, why: 'noLatin' });
  expect(outcomeOf({ unitsPerEm: 1000, glyph: () => undefined })).toEqual({ read: false, why: 'noLatin' });
});

it('passes over ornaments and letters made to take for ever', () => {
  const face = facesOf('brisk')[0]!;
  const hostile: Face = {
    ...face,
    glyph: (character) => {
      const glyph = face.glyph(character);
      if (!glyph || !'ZQ'.includes(character)) return glyph;
      return character === 'Q'
        ? {
            ...glyph,
            path: Array.from({ length: 100_000 }, (_, i) => ({ type: 'L' as const, x: i % 700, y: i % 300 })),
          }
        : {
            ...glyph,
            path: glyph.path.map((command) =>
              'x' in command ? { ...command, x: command.x * 1e6 } : command,
            ),
          };
    },
  };
  const outcome = outcomeOf(hostile);
  expect(outcome.read && outcome.letters.some(({ character }) => 'QZ'.includes(character))).toBe(false);
  expect(outcome.read && outcome.letters.length).toBeGreaterThan(60);
});

it('refuses letters that are no lines of a pen', () => {
  const star: PathCommand[] = Array.from({ length: 24 }, (_, i) => ({
    type: i === 0 ? 'M' : 'L',
    x: 300 + (i % 2 === 0 ? 300 : 190) * Math.cos((i * Math.PI) / 12),
    y: 300 + (i % 2 === 0 ? 300 : 190) * Math.sin((i * Math.PI) / 12),
  }));
  const outcome = outcomeOf({ unitsPerEm: 1000, glyph: () => ({ advance: 600, path: star }) });
  expect(outcome).toMatchObject({ read: false, why: 'noPen' });
  expect(!outcome.read && 'cover' in outcome && outcome.cover).toBeLessThan(0.88);
});
