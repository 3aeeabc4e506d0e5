import type { Id } from './application';

/** A signature as it was drawn: the pen's ways in the order they were made. */
export interface Signature {
  readonly id: Id;
  /** Each a line of points: x to the right, y downwards, in units of the signature's own height. */
  readonly strokes: readonly (readonly SignaturePoint[])[];
}

export interface SignaturePoint {
  readonly x: number;
  readonly y: number;
}

export type Drawing = Signature['strokes'];

/** As many as are kept: enough that no two of a panel's cards are signed alike. */
export const MOST_SIGNATURES = 5;
/** A person signs in a few hundred points; more is no signature. */
export const MOST_POINTS = 6_000;
/** Wider than this for its height is a line, not a name. */
const WIDEST = 14;
const THOUSANDTH = 1_000;

/**
 * Brings what was drawn, in pixels, to its own height, its top left corner at 0.
 * `undefined` for what is no signature: nothing, a dot, or scribbling without end.
 */
export function signatureFrom(drawn: Drawing): Drawing | undefined {
  const strokes = drawn.filter((stroke) => stroke.length > 0);
  const points = strokes.flat();
  if (points.length < 4 || points.length > MOST_POINTS) return undefined;
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const width = Math.max(...points.map(({ x }) => x)) - left;
  const height = Math.max(Math.max(...points.map(({ y }) => y)) - top, width / WIDEST);
  if (!(width > 0) || !(height > 0) || width + height < 24) return undefined;
  const scaled = (value: number) => Math.round((value / height) * THOUSANDTH) / THOUSANDTH;
  return strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: scaled(x - left), y: scaled(y - top) })));
}

/**
 * Which of the person's signatures stands on a card: the cards of one panel take them in turn from one that chance
 * chose, so that no two are signed alike as long as there are enough.
 * @param start any whole number, the same for all cards of a panel
 * @param place of the card among them
 */
export function signatureInTurn<T>(signatures: readonly T[], start: number, place: number): T | undefined {
  const count = signatures.length;
  return count === 0 ? undefined : signatures[((start % count) + place) % count];
}
