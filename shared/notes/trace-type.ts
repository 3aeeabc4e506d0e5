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
export function traceType(picture: TypePicture): Point[][] {
  const { ink, width, height } = picture;
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x]!;
  // An edge between two dots is known by the first: across from it even, down from it odd.
  const columns = width + 1;
  const across = (x: number, y: number) => 2 * ((y + 1) * columns + x + 1);
  const down = (x: number, y: number) => across(x, y) + 1;
  /** Where the outline goes on from an edge; each is entered once. */
  const next = new Map<number, number>();

  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const [a, b, c, d] = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
      const corners = (a > EDGE ? 1 : 0) | (b > EDGE ? 2 : 0) | (c > EDGE ? 4 : 0) | (d > EDGE ? 8 : 0);
      if (corners === 0 || corners === 15) continue;
      const [top, right, bottom, left] = [across(x, y), down(x + 1, y), across(x, y + 1), down(x, y)];
      const joined = a + b + c + d > 4 * EDGE;
      for (const [from, to] of TURNS[corners]!(joined)) {
        next.set([top, right, bottom, left][from]!, [top, right, bottom, left][to]!);
      }
    }
  }

  const place = (edge: number): Point => {
    const cell = edge >> 1;
    const x = (cell % columns) - 1;
    const y = Math.floor(cell / columns) - 1;
    const here = at(x, y);
    const other = edge % 2 === 0 ? at(x + 1, y) : at(x, y + 1);
    const share = (EDGE - here) / (other - here);
    return edge % 2 === 0 ? { x: x + share, y } : { x, y: y + share };
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
