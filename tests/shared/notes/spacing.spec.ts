import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../../../shared/notes/geometry';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { HANDS, LATIN_HANDS } from '../../../shared/notes/hands';
import { writeNote } from '../../../shared/notes/layout-note';
import { readNote } from '../../../shared/notes/note-text';
import { gapCorrection } from '../../../shared/notes/spacing';
import { handOf } from './hands';

/** The nearest that the paths of two neighbours come, in x-heights, before chance bends them. */
function nearest(id: (typeof LATIN_HANDS)[number], pair: string): number {
  const hand = handOf(id);
  const [before, after] = Array.from(pair, (character) => hand.letter(character)!);
  const moved = before!.advance + gapCorrection(before!, after!, hand);
  const placesOf = (letter: typeof before, dx: number): Point[] =>
    letter!.strokes.flatMap(({ points }) =>
      points.flatMap((to, i) => {
        const from = points[Math.max(0, i - 1)]!;
        return [0.25, 0.5, 0.75, 1].map((t) => ({
          x: from.x + (to.x - from.x) * t + dx,
          y: from.y + (to.y - from.y) * t,
        }));
      }),
    );
  const others = placesOf(after, moved);
  return Math.min(
    ...placesOf(before, 0).map((place) => Math.min(...others.map((at) => distance(place, at)))),
  );
}

describe.each(LATIN_HANDS)('in the %s hand', (id) => {
  // A pen is 0.15 x-heights wide: what lies closer than that runs together.
  it.each(["n't", "t's", "I'd", "I'm", 'E-m', 'l-Z', 't@e', 'a.l', 'It', 'lt'])(
    'the signs of %s do not run into its letters',
    (word) => {
      for (let i = 0; i < word.length - 1; i++) {
        expect(nearest(id, word.slice(i, i + 2)), word.slice(i, i + 2)).toBeGreaterThanOrEqual(0.16);
      }
    },
  );
});

// In a hand that lifts its pen, a bowl that touches a stem is another letter: role would read rde.
describe.each(LATIN_HANDS.filter((id) => !HANDS[id].joined))('in the %s hand as it is drawn', (id) => {
  const note = readNote(
    'I enjoyed the role, and a close look at the clocks. A modern block of old corn, learned.',
  );
  const pairs = /^(?:[oc][bhkl]|l[oc]|jo|r[mn])$/;

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('two letters never read as one, seed %i', (seed) => {
    const { placed, page } = writeNote(note, handOf(id), CARD_STOCKS.a2, seed);
    const found = placed.flatMap((letter, i) => {
      const before = placed[i - 1];
      if (!before || before.line !== letter.line || before.word !== letter.word) return [];
      const pair = before.character + letter.character;
      if (!pairs.test(pair)) return [];
      const from = before.strokes.flat();
      const gap = Math.min(
        ...letter.strokes.flat().map((at) => Math.min(...from.map((one) => distance(one, at)))),
      );
      return [{ pair, gap: gap / page.paper.xMm }];
    });
    expect(found.length).toBeGreaterThan(8);
    // A pen is 0.15 x-heights wide.
    expect(found.filter(({ gap }) => gap < 0.16)).toEqual([]);
  });
});
