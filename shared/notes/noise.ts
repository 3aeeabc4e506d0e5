import { mix } from './random';

/** A smooth field over the plane: about -1 to 1, one hill or hollow a unit. */
export type Noise = (x: number, y: number) => number;

// Sixteen directions as written numbers, because sine and cosine may differ in their last bit.
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.9238795325, 0.3826834324],
  [0.7071067812, 0.7071067812],
  [0.3826834324, 0.9238795325],
  [0, 1],
  [-0.3826834324, 0.9238795325],
  [-0.7071067812, 0.7071067812],
  [-0.9238795325, 0.3826834324],
  [-1, 0],
  [-0.9238795325, -0.3826834324],
  [-0.7071067812, -0.7071067812],
  [-0.3826834324, -0.9238795325],
  [0, -1],
  [0.3826834324, -0.9238795325],
  [0.7071067812, -0.7071067812],
  [0.9238795325, -0.3826834324],
];

const PEAK = 1.5;

/** Gradient noise without a table: any place may be asked, far from the origin too. */
export function createNoise(seed: number): Noise {
  const key = mix(seed);
  const pull = (column: number, row: number, dx: number, dy: number) => {
    const word = mix(Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ key);
    const [gx, gy] = DIRECTIONS[word & 15] ?? [1, 0];
    return gx * dx + gy * dy;
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
