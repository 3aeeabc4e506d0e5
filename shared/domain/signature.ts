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
