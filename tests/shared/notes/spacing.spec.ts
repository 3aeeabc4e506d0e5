import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../../../shared/notes/geometry';
import { LATIN_HANDS } from '../../../shared/notes/hands';
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
