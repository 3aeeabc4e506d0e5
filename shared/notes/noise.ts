import { mix } from './random';

/** A smooth field over the plane: about -1 to 1, one hill or hollow a unit. */
export type Noise = (x: number, y: number) => number;

// The sine and cosine of sixteen directions as written numbers, because the functions may differ in their last
// bit; in typed arrays, because a card asks some hundred thousand times.
const EIGHTH = 0.3826834324;
const QUARTER = 0.7071067812;
const THREE_EIGHTHS = 0.9238795325;
const UP = [0, EIGHTH, QUARTER, THREE_EIGHTHS, 1, THREE_EIGHTHS, QUARTER, EIGHTH];
const DOWN = UP.map((value) => -value);
const DIRECTION_Y = Float64Array.from([...UP, ...DOWN]);
const DIRECTION_X = Float64Array.from([...UP.slice(4), ...DOWN, ...UP.slice(0, 4)]);

const PEAK = 1.5;

/** Gradient noise without a table: any place may be asked, far from the origin too. */
export function createNoise(seed: number): Noise {
  const key = mix(seed);
  const pull = (column: number, row: number, dx: number, dy: number) => {
    const direction = mix(Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ key) & 15;
    return DIRECTION_X[direction]! * dx + DIRECTION_Y[direction]! * dy;
  };
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const dx = x - column;
    const dy = y - row;
    const across = fade(dx);
    const top = blend(pull(column, row, dx, dy), pull(column + 1, row, dx - 1, dy), across);
    const foot = blend(pull(column, row + 1, dx, dy - 1), pull(column + 1, row + 1, dx - 1, dy - 1), across);
    return PEAK * blend(top, foot, fade(dy));
  };
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function blend(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
