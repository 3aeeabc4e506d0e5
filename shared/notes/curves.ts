import { distance, type Point, type Stroke, type StrokePoint } from './geometry';

/** Averages every point with its neighbours (1-2-1), `rounds` times; the ends of an open line stay. */
export function smooth(points: readonly Point[], rounds: number, closed: boolean): Point[] {
  let line = [...points];
  const count = line.length;
  for (let round = 0; round < rounds; round++) {
    line = line.map((point, i) => {
      if (!closed && (i === 0 || i === count - 1)) return point;
      const before = line[(i - 1 + count) % count]!;
      const after = line[(i + 1) % count]!;
      return { x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 };
    });
  }
  return line;
}

/** Ramer, Douglas and Peucker: drops the points that lie within `tolerance` of the line without them. */
export function simplify(stroke: Stroke, tolerance: number): Stroke {
  if (stroke.length < 3) return stroke;
  const keep = new Uint8Array(stroke.length);
  keep[0] = 1;
  keep[stroke.length - 1] = 1;
  const spans: [number, number][] = [[0, stroke.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const off = distanceToLine(stroke[i]!, stroke[from]!, stroke[to]!);
      if (off > farthest) {
        farthest = off;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return stroke.filter((_, i) => keep[i] === 1);
}

/** Drops points that hardly leave the line between their neighbours, never two in a row. */
export function sparse(stroke: Stroke, tolerance: number): Stroke {
  const kept: StrokePoint[] = [];
  let dropped = true;
  for (const [i, point] of stroke.entries()) {
    const [before, after] = [stroke[i - 1], stroke[i + 1]];
    dropped =
      !dropped &&
      before !== undefined &&
      after !== undefined &&
      distanceToLine(point, before, after) < tolerance;
    if (!dropped) kept.push(point);
  }
  return kept;
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length < 1e-9) return distance(point, a);
  return Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / length;
}

/** A Catmull-Rom curve through all points, sampled about every `step`. */
export function resample(stroke: Stroke, step: number): Stroke {
  if (stroke.length < 2) return stroke;
  const samples: StrokePoint[] = [];
  const at = (i: number) => stroke[Math.max(0, Math.min(stroke.length - 1, i))]!;
  for (let i = 0; i < stroke.length - 1; i++) {
    const before = at(i - 1);
    const from = at(i);
    const to = at(i + 1);
    const after = at(i + 2);
    const pieces = Math.max(1, Math.round(distance(from, to) / step));
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      samples.push({
        x: catmullRom(before.x, from.x, to.x, after.x, t),
        y: catmullRom(before.y, from.y, to.y, after.y, t),
        width: from.width + (to.width - from.width) * t,
      });
    }
  }
  samples.push(stroke[stroke.length - 1]!);
  return samples;
}

function catmullRom(before: number, from: number, to: number, after: number, t: number): number {
  const bend = 2 * before - 5 * from + 4 * to - after;
  const twist = 3 * from - before - 3 * to + after;
  return 0.5 * (2 * from + t * (to - before + t * (bend + t * twist)));
}
