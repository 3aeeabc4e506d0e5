import type { Point } from '../geometry';

/** A plane seen in perspective: nine numbers, row by row, the last of them 1. */
export type Homography = readonly number[];

/** The map that takes four points to four others; `undefined` where three of them lie on a line. */
export function homographyOf(from: readonly Point[], to: readonly Point[]): Homography | undefined {
  const rows: number[][] = [];
  for (let i = 0; i < 4; i++) {
    const [{ x, y }, { x: u, y: v }] = [from[i]!, to[i]!];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  const solved = solve(rows);
  return solved && [...solved, 1];
}

export function project(map: Homography, { x, y }: Point): Point {
  const w = map[6]! * x + map[7]! * y + map[8]!;
  return { x: (map[0]! * x + map[1]! * y + map[2]!) / w, y: (map[3]! * x + map[4]! * y + map[5]!) / w };
}

/** How a small step is stretched at a place: most and least, and the area; negative when mirrored. */
export function stretchAt(map: Homography, place: Point): { most: number; least: number; area: number } {
  const here = project(map, place);
  const right = project(map, { x: place.x + 0.5, y: place.y });
  const down = project(map, { x: place.x, y: place.y + 0.5 });
  const [a, b, c, d] = [
    (right.x - here.x) * 2,
    (down.x - here.x) * 2,
    (right.y - here.y) * 2,
    (down.y - here.y) * 2,
  ];
  const area = a * d - b * c;
  const sum = a * a + b * b + c * c + d * d;
  const gap = Math.sqrt(Math.max(0, sum * sum - 4 * area * area));
  return { most: Math.sqrt((sum + gap) / 2), least: Math.sqrt(Math.max(0, (sum - gap) / 2)), area };
}

/** Gauss and Jordan, with the largest pivot; the last column is the right side. */
function solve(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) {
      if (Math.abs(rows[row]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = row;
    }
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const own = rows[i]!;
    if (Math.abs(own[i]!) < 1e-9) return undefined;
    for (let row = 0; row < size; row++) {
      if (row === i) continue;
      const other = rows[row]!;
      const share = other[i]! / own[i]!;
      if (share !== 0) for (let k = i; k <= size; k++) other[k]! -= share * own[k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
