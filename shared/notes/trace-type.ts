import { simplify } from './curves';
import type { Point, Stroke } from './geometry';

/** A picture of type: how much ink lies on each of its dots, 0 to 255, row by row. */
export interface TypePicture {
  readonly ink: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Half covered by ink: there the edge runs. */
const EDGE = 127.5;
/** In dots: what a line may leave out. An edge is known to about a tenth of a dot. */
const TOLERANCE = 0.14;

/**
 * The outlines of all ink in a picture, in dots, with ink on their right hand and white on their left, so that
 * what lies inside letters stays white when they are filled. Marching squares, and between dots by the shade.
 */
export function traceType({ ink, width, height }: TypePicture): Point[][] {
  // A rim without ink all around, so that every outline closes.
  const row = width + 2;
  const dots = new Uint8Array(row * (height + 2));
  for (let y = 0; y < height; y++) dots.set(ink.subarray(y * width, (y + 1) * width), (y + 1) * row + 1);
  /** From which edge to which the outlines go. The edge from a dot to its right is twice the dot, the one down from it one more. */
  const next = new Map<number, number>();
  for (let i = 0; i < dots.length - row - 1; i++) {
    const [a, b, c, d] = [dots[i]!, dots[i + 1]!, dots[i + row + 1]!, dots[i + row]!];
    const corners = (a > EDGE ? 1 : 0) | (b > EDGE ? 2 : 0) | (c > EDGE ? 4 : 0) | (d > EDGE ? 8 : 0);
    if (corners === 0 || corners === 15) continue;
    const sides = [2 * i, 2 * (i + 1) + 1, 2 * (i + row), 2 * i + 1];
    const joined = a + b + c + d > 4 * EDGE;
    for (const [from, to] of TURNS[corners]!(joined)) next.set(sides[from]!, sides[to]!);
  }

  const place = (edge: number): Point => {
    const dot = edge >> 1;
    const isDown = edge % 2 === 1;
    const share = (EDGE - dots[dot]!) / (dots[isDown ? dot + row : dot + 1]! - dots[dot]!);
    const [x, y] = [(dot % row) - 1, Math.floor(dot / row) - 1];
    return isDown ? { x, y: y + share } : { x: x + share, y };
  };

  const outlines: Point[][] = [];
  for (const start of next.keys()) {
    const outline: Point[] = [];
    let edge = start;
    for (let to = next.get(edge); to !== undefined; to = next.get(edge)) {
      outline.push(place(edge));
      next.delete(edge);
      edge = to;
    }
    const needed = withoutTheNeedless(outline);
    if (needed.length > 2) outlines.push(needed);
  }
  return outlines;
}

/** An open piece of an outline. */
function lean(points: readonly Point[]): Stroke {
  return simplify(
    points.map((point) => ({ ...point, width: 0 })),
    TOLERANCE,
  );
}

/** A closed line cannot be simplified from end to end: it is cut in two at its farthest place. */
function withoutTheNeedless(outline: readonly Point[]): Point[] {
  const [first] = outline;
  if (!first || outline.length < 4) return [];
  let half = 0;
  let farthest = 0;
  for (const [i, { x, y }] of outline.entries()) {
    const away = (x - first.x) ** 2 + (y - first.y) ** 2;
    if (away > farthest) [farthest, half] = [away, i];
  }
  const [there, back] = [lean(outline.slice(0, half + 1)), lean([...outline.slice(half), first])];
  return [...there.slice(0, -1), ...back.slice(0, -1)].map(({ x, y }) => ({ x, y }));
}

type Turns = readonly (readonly [from: number, to: number])[];

const [T, R, B, L] = [0, 1, 2, 3];
const only =
  (...turns: Turns) =>
  () =>
    turns;

/** By which corners have ink (1 top left, 2 top right, 4 bottom right, 8 bottom left): from which side to which. */
const TURNS: Readonly<Record<number, (joined: boolean) => Turns>> = {
  1: only([T, L]),
  2: only([R, T]),
  3: only([R, L]),
  4: only([B, R]),
  // Two corners across from one another are one where there is more ink than white between them.
  5: (joined) =>
    joined
      ? [
          [T, R],
          [B, L],
        ]
      : [
          [T, L],
          [B, R],
        ],
  6: only([B, T]),
  7: only([B, L]),
  8: only([L, B]),
  9: only([T, B]),
  10: (joined) =>
    joined
      ? [
          [R, B],
          [L, T],
        ]
      : [
          [R, T],
          [L, B],
        ],
  11: only([R, B]),
  12: only([L, R]),
  13: only([T, R]),
  14: only([L, T]),
};
