import { distance, type Point, type Stroke } from './geometry';
import { PEN } from './pen';

/** As near as this the pen need not leave the paper: the width of its own line covers the gap. */
const JOINED_MM = PEN.widthMm;
/** A line of writing is soon as good as it gets; this only keeps a strange one from taking for ever. */
const MOST_ROUNDS = 30;

/**
 * The strokes of each line in an order, and each in a direction, in which a pen travels little through the air: the
 * nearest next, then turned about wherever that is shorter (2-opt). Lines are drawn in the order that is given, from
 * whichever side the pen is at. Strokes that begin where the one before ends are drawn with it, without a lift.
 */
export function plotOrder(lines: readonly (readonly Stroke[])[]): Stroke[] {
  const order: Stroke[] = [];
  for (const line of lines) {
    const pen = order[order.length - 1]?.at(-1);
    order.push(...shortened(nearestNext(line, pen), pen));
  }
  return joined(order);
}

/** How far the pen goes through the air, in the strokes' own unit. */
export function travel(order: readonly Stroke[]): number {
  return order.slice(1).reduce((sum, stroke, i) => sum + distance(end(order[i]!), start(stroke)), 0);
}

function nearestNext(strokes: readonly Stroke[], from: Point | undefined): Stroke[] {
  const left = strokes.filter((stroke) => stroke.length > 0);
  const order: Stroke[] = [];
  let pen = from;
  while (left.length > 0) {
    let best = { index: 0, stroke: left[0]! };
    let least = Infinity;
    for (const [index, stroke] of left.entries()) {
      // Without a pen on the page yet, the writing's own first stroke begins.
      if (!pen) break;
      for (const way of [stroke, stroke.toReversed()]) {
        const reach = distance(pen, start(way));
        if (reach >= least) continue;
        least = reach;
        best = { index, stroke: way };
      }
    }
    order.push(best.stroke);
    left.splice(best.index, 1);
    pen = end(best.stroke);
  }
  return order;
}

/** Turns whole stretches about, order and direction both, as long as that saves travel. */
function shortened(strokes: readonly Stroke[], from: Point | undefined): Stroke[] {
  const order = [...strokes];
  for (let round = 0, better = true; better && round < MOST_ROUNDS; round++) {
    better = false;
    for (let i = from ? 0 : 1; i < order.length; i++) {
      const before = i === 0 ? from! : end(order[i - 1]!);
      for (let j = i; j < order.length; j++) {
        const after = order[j + 1];
        const now = distance(before, start(order[i]!)) + (after ? distance(end(order[j]!), start(after)) : 0);
        const turned =
          distance(before, end(order[j]!)) + (after ? distance(start(order[i]!), start(after)) : 0);
        if (turned >= now - 1e-9) continue;
        const stretch = order.slice(i, j + 1).map((stroke) => stroke.toReversed());
        order.splice(i, j - i + 1, ...stretch.toReversed());
        better = true;
      }
    }
  }
  return order;
}

function joined(order: readonly Stroke[]): Stroke[] {
  const out: Stroke[] = [];
  for (const stroke of order) {
    const last = out[out.length - 1];
    if (last && distance(end(last), start(stroke)) <= JOINED_MM) out[out.length - 1] = [...last, ...stroke];
    else out.push(stroke);
  }
  return out;
}

function start(stroke: Stroke): Point {
  return stroke[0]!;
}

function end(stroke: Stroke): Point {
  return stroke[stroke.length - 1]!;
}
