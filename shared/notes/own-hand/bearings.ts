import { boxOf, type Stroke } from '../geometry';

/** Room on both sides of a letter, in x-heights. */
export interface Bearings {
  readonly left: number;
  readonly right: number;
}

/** Between two straight stems, from pen to pen. */
const STEM_TO_STEM = 0.5;
/** A stop stands low, and a little apart. */
const STOP: Bearings = { left: 0.14, right: 0.12 };
const STOP_HEIGHT = 0.4;
/** White that a letter encloses on its side counts as a part of the gap, up to this depth. */
const DEEPEST = 0.5;
const COUNTS = 0.62;
const CLOSEST = -0.12;
const BANDS = 14;
const STEP = 0.05;

/**
 * How much room an ink needs at its sides, read from its profile: a round or open side already brings white with it,
 * a straight one does not. Only the height of an x is looked at, where neighbours face one another.
 */
export function bearingsOf(strokes: readonly Stroke[]): Bearings {
  const box = boxOf(strokes);
  if (box.bottom < STOP_HEIGHT) return STOP;
  const left = Array.from({ length: BANDS }, () => Infinity);
  const right = Array.from({ length: BANDS }, () => -Infinity);
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i++) {
      const [a, b] = [stroke[i - 1]!, stroke[i]!];
      const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / STEP));
      for (let piece = 0; piece <= pieces; piece++) {
        const t = piece / pieces;
        const band = Math.floor((a.y + (b.y - a.y) * t) * BANDS);
        if (band < 0 || band >= BANDS) continue;
        const x = a.x + (b.x - a.x) * t;
        left[band] = Math.min(left[band]!, x);
        right[band] = Math.max(right[band]!, x);
      }
    }
  }
  return {
    left: room(left.map((x) => x - box.left)),
    right: room(right.map((x) => box.right - x)),
  };
}

function room(recesses: readonly number[]): number {
  const white = recesses.reduce((sum, recess) => sum + Math.min(DEEPEST, recess), 0) / recesses.length;
  // A comma or a hyphen has nothing beside it at most heights, and needs no more room for that.
  return Math.max(CLOSEST, STEM_TO_STEM / 2 - COUNTS * Math.min(white, 0.34));
}
