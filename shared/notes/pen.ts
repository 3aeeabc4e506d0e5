import { clamp, distance, median, strokeLength, type Point, type Stroke, type StrokePoint } from './geometry';
import type { Noise } from './noise';
import type { Random } from './random';

/** A ball pen as it marks paper. Lengths in mm, the rest as shares of its width. */
export const PEN = {
  widthMm: 0.31,
  /** How much of the face's own thick and thin is kept. */
  character: 0.45,
  pressure: 0.12,
  curve: 0.07,
  landing: 0.9,
  lifting: 0.6,
  dot: 1.25,
  poolAtStart: 0.15,
  poolAtEnd: 0.11,
} as const;

const SHORTEST_STROKE_MM = 0.45;
/** Cosine of the turn past which a path is two, for the inner edge would fold over itself. */
const CORNER = 0.2;

/** The outline of what a pen leaves of one stroke: closed polygons in mm, all turning the same way. */
export function inkStroke(
  stroke: Stroke,
  penMm: number,
  id: number,
  noise: Noise,
  chance: Random,
): Point[][] {
  const length = strokeLength(stroke);
  const widths = penWidths(stroke, penMm, length, id, noise, chance);
  const points = stroke.map((point, i) => ({ x: point.x, y: point.y, width: widths[i]! }));
  const outlines = splitAtCorners(points).map((piece) => outline(piece, id, noise));
  const [first, last] = [points[0]!, points[points.length - 1]!];
  for (const [point, likelihood] of [
    [first, PEN.poolAtStart],
    [last, PEN.poolAtEnd],
  ] as const) {
    if (chance.next() < likelihood) outlines.push(pool(point, penMm * chance.between(0.44, 0.53), id, noise));
  }
  return outlines;
}

function penWidths(
  stroke: Stroke,
  penMm: number,
  length: number,
  id: number,
  noise: Noise,
  chance: Random,
): number[] {
  const usual = median(stroke.map(({ width }) => width)) || 1;
  const isDot = length < SHORTEST_STROKE_MM;
  const landing = PEN.landing + chance.normal(0.06);
  const lifting = isDot ? 0.95 : Math.min(1, PEN.lifting + chance.normal(0.1));
  const landsOver = Math.min(0.45, length * 0.2);
  const liftsOver = Math.min(0.9, length * 0.25);
  let along = 0;
  const heavy = 0.7 * noise(id * 0.05, 9.1);
  return stroke.map((point, i) => {
    if (i > 0) along += distance(stroke[i - 1]!, point);
    const own = 1 + PEN.character * (point.width / usual - 1);
    const pressure = PEN.pressure * (0.8 * noise(id * 1.7, along * 0.35) + heavy);
    let width = own * (1 + pressure + PEN.curve * curveAt(stroke, i));
    if (along < landsOver) width *= landing + (1 - landing) * (along / landsOver);
    const left = Math.max(0, length - along);
    if (left < liftsOver) width *= lifting + (1 - lifting) * Math.sqrt(left / liftsOver);
    return clamp(width, 0.35, 1.6) * penMm * (isDot ? PEN.dot : 1);
  });
}

/** 0 where the path runs straight, 1 from a right angle on. */
function curveAt(stroke: Stroke, i: number): number {
  return clamp(1 - cosineAt(stroke, i), 0, 1);
}

function cosineAt(stroke: readonly Point[], i: number): number {
  const [before, here, after] = [stroke[i - 1], stroke[i], stroke[i + 1]];
  if (!before || !here || !after) return 1;
  const lengths = distance(before, here) * distance(here, after);
  if (lengths < 1e-9) return 1;
  return ((here.x - before.x) * (after.x - here.x) + (here.y - before.y) * (after.y - here.y)) / lengths;
}

function splitAtCorners(points: readonly StrokePoint[]): StrokePoint[][] {
  const pieces: StrokePoint[][] = [];
  let from = 0;
  for (let i = 1; i < points.length - 1; i++) {
    if (cosineAt(points, i) > CORNER) continue;
    pieces.push(points.slice(from, i + 1));
    from = i;
  }
  pieces.push(points.slice(from));
  return pieces;
}

/** Down one side, round the end, back up the other side, round the start. */
function outline(points: readonly StrokePoint[], id: number, noise: Noise): Point[] {
  const last = points.length - 1;
  if (last < 1) return pool(points[0]!, points[0]!.width / 2, id, noise);
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, point] of points.entries()) {
    const { x, y } = direction(points[Math.max(0, i - 1)]!, points[Math.min(last, i + 1)]!);
    const reach = point.width / 2;
    left.push({ x: point.x + y * reach, y: point.y - x * reach });
    right.push({ x: point.x - y * reach, y: point.y + x * reach });
  }
  const startWay = direction(points[1]!, points[0]!);
  const endWay = direction(points[last - 1]!, points[last]!);
  return [...left, ...cap(points[last]!, endWay), ...right.reverse(), ...cap(points[0]!, startWay)];
}

function direction(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Half a circle ahead of a tip, from its left to its right, both left out. */
function cap(tip: StrokePoint, ahead: Point): Point[] {
  const radius = tip.width / 2;
  return CAP.map(([forward, across]) => ({
    x: tip.x + radius * (ahead.x * forward + ahead.y * across),
    y: tip.y + radius * (ahead.y * forward - ahead.x * across),
  }));
}

const CAP = [
  [0.7071067812, 0.7071067812],
  [1.06, 0],
  [0.7071067812, -0.7071067812],
] as const;

const ROUND = [
  [1, 0],
  [0.7071067812, 0.7071067812],
  [0, 1],
  [-0.7071067812, 0.7071067812],
  [-1, 0],
  [-0.7071067812, -0.7071067812],
  [0, -1],
  [0.7071067812, -0.7071067812],
] as const;

/** A round blot that is not quite round. */
function pool(at: Point, radius: number, id: number, noise: Noise): Point[] {
  return ROUND.map(([x, y], i) => {
    const reach = radius * 1.06 * (1 + 0.1 * noise(id * 2.7 + i * 0.8, 2.5));
    return { x: at.x + reach * x, y: at.y + reach * y };
  });
}
