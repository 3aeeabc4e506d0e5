import { distance, type Point, type Stroke } from './geometry';
import { PEN } from './pen';

/** As near as this the pen need not leave the paper: the width of its own line covers the gap. */
const JOINED_MM = PEN.widthMm;
/** A line of writing is soon as good as it gets; this only keeps a strange one from taking for ever. */
const MOST_ROUNDS = 30;
/** As many strokes as are taken out at once and put elsewhere: a letter's, as a rule. */
const LONGEST_MOVED = 3;
/** Less than this, in mm, is no saving but the rounding of numbers, which would go on for ever. */
const LEAST_SAVED = 1e-9;

/**
 * The strokes of each line in an order, and each in a direction, in which a pen travels little through the air: the
 * nearest next, then turned about (2-opt) or moved (Or-opt) wherever that is shorter. Lines are drawn in the order that is given, from
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

/** Turns stretches about and moves short ones elsewhere, as long as that saves travel. */
function shortened(strokes: readonly Stroke[], from: Point | undefined): Stroke[] {
  const order = [...strokes];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const turned = turnedAbout(order, from);
    const moved = movedElsewhere(order, from);
    if (!turned && !moved) break;
  }
  return order;
}

/** Turns whole stretches about, order and direction both. Answers whether one was. */
function turnedAbout(order: Stroke[], from: Point | undefined): boolean {
  let better = false;
  for (let i = from ? 0 : 1; i < order.length; i++) {
    for (let j = i; j < order.length; j++) {
      const before = i === 0 ? from : end(order[i - 1]!);
      const after = order[j + 1] && start(order[j + 1]!);
      const now = between(before, start(order[i]!)) + between(end(order[j]!), after);
      const turned = between(before, end(order[j]!)) + between(start(order[i]!), after);
      if (turned >= now - LEAST_SAVED) continue;
      order.splice(i, j - i + 1, ...backwards(order.slice(i, j + 1)));
      better = true;
    }
  }
  return better;
}

/** Takes a few strokes out and puts them where they cost less, either way about. Answers whether some were. */
function movedElsewhere(order: Stroke[], from: Point | undefined): boolean {
  let better = false;
  for (let count = 1; count <= LONGEST_MOVED; count++) {
    for (let i = from ? 0 : 1; i + count <= order.length; i++) {
      const moved = order.slice(i, i + count);
      const rest = [...order.slice(0, i), ...order.slice(i + count)];
      const place = cheapestPlace(rest, moved, from);
      const cost = costAt(rest, i, moved, from);
      if (place.cost >= cost - LEAST_SAVED) continue;
      order.splice(0, order.length, ...rest.toSpliced(place.index, 0, ...place.strokes));
      better = true;
    }
  }
  return better;
}

function cheapestPlace(rest: readonly Stroke[], moved: readonly Stroke[], from: Point | undefined) {
  let best = { index: 0, strokes: moved, cost: Infinity };
  for (const strokes of [moved, backwards(moved)]) {
    for (let index = from ? 0 : 1; index <= rest.length; index++) {
      const cost = costAt(rest, index, strokes, from);
      if (cost < best.cost) best = { index, strokes, cost };
    }
  }
  return best;
}

/** What it adds to the travel to draw `strokes` before the one at `index`. */
function costAt(
  rest: readonly Stroke[],
  index: number,
  strokes: readonly Stroke[],
  from: Point | undefined,
): number {
  const before = index === 0 ? from : end(rest[index - 1]!);
  const after = rest[index] && start(rest[index]);
  return between(before, start(strokes[0]!)) + between(end(strokes.at(-1)!), after) - between(before, after);
}

function backwards(strokes: readonly Stroke[]): Stroke[] {
  return strokes.map((stroke) => stroke.toReversed()).toReversed();
}

/** From one place to the other through the air; nothing where the drawing begins or ends. */
function between(a: Point | undefined, b: Point | undefined): number {
  return a && b ? distance(a, b) : 0;
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
