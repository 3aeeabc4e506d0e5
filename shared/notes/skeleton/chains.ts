import { distance, type Point } from '../geometry';
import { degrees, type SkeletonGraph } from './graph';

/** One end of an edge and the direction in which it leaves its hub. */
interface EdgeEnd {
  readonly edge: number;
  readonly atEnd: boolean;
  readonly dx: number;
  readonly dy: number;
}

/** Cosines of the angle between two edges above which a pen would rather have been lifted. */
const SHARPEST_TURN = 0.7;
const SHARPEST_CROSSING = -0.25;

/**
 * Joins edges to the lines that a pen drew: at every hub the two that go on most nearly straight are one
 * movement. What is left over at a crossing starts there.
 */
export function joinEdges(graph: SkeletonGraph): Point[][] {
  const ends = edgeEnds(graph);
  const partner = new Map<string, EdgeEnd>();
  for (const meeting of ends) {
    const pairs: { a: EdgeEnd; b: EdgeEnd; cosine: number }[] = [];
    for (const [i, a] of meeting.entries()) {
      for (const b of meeting.slice(i + 1)) pairs.push({ a, b, cosine: a.dx * b.dx + a.dy * b.dy });
    }
    pairs.sort((p, q) => p.cosine - q.cosine);
    const limit = meeting.length === 2 ? SHARPEST_TURN : SHARPEST_CROSSING;
    for (const { a, b, cosine } of pairs) {
      if (cosine > limit || partner.has(nameOf(a)) || partner.has(nameOf(b))) continue;
      partner.set(nameOf(a), b);
      partner.set(nameOf(b), a);
    }
  }

  const degree = degrees(graph);
  const done = new Set<number>();
  const chains: Point[][] = [];
  const run = (edge: number, backwards: boolean) => {
    const chain: Point[] = [];
    for (let next: { edge: number; atEnd: boolean } | undefined = { edge, atEnd: backwards }; next;) {
      if (done.has(next.edge)) break;
      done.add(next.edge);
      const { points, from, to } = graph.edges[next.edge]!;
      const hub = next.atEnd ? to : from;
      const onward = next.atEnd ? points.toReversed() : points;
      if (chain.length === 0) chain.push(...onward);
      else chain.push(...bridge(chain, onward, degree[hub]! > 2 ? graph.hubs[hub]!.radius : 0));
      next = partner.get(nameOf({ edge: next.edge, atEnd: !next.atEnd }));
    }
    if (chain.length > 1) chains.push(chain);
  };
  for (const backwards of [false, true]) {
    for (const edge of graph.edges.keys()) {
      if (!done.has(edge) && !partner.has(nameOf({ edge, atEnd: backwards }))) run(edge, backwards);
    }
  }
  // What is left now runs in circles.
  for (const edge of graph.edges.keys()) if (!done.has(edge)) run(edge, false);
  return chains;
}

function nameOf({ edge, atEnd }: { readonly edge: number; readonly atEnd: boolean }): string {
  return `${edge}${atEnd ? '>' : '<'}`;
}

/**
 * The points with which `onward` continues `chain` through a crossing. Thinning pulls lines towards the
 * branch that meets them, so within the crossing's own radius the places are forgotten on both sides.
 */
function bridge(chain: Point[], onward: readonly Point[], radius: number): readonly Point[] {
  const hub = onward[0]!;
  const near = (point: Point) => distance(point, hub) < 0.8 * radius;
  while (chain.length > 2 && near(chain[chain.length - 1]!)) chain.pop();
  let skip = 1;
  while (skip < onward.length - 2 && near(onward[skip]!)) skip++;
  return fillGap(chain[chain.length - 1]!, onward.slice(skip));
}

/** Keeps points about a pixel apart over the gap, or smoothing would shift it differently. */
function fillGap(from: Point, onward: readonly Point[]): readonly Point[] {
  const to = onward[0];
  if (!to) return onward;
  const pieces = Math.round(distance(from, to));
  const between: Point[] = [];
  for (let i = 1; i < pieces; i++) {
    const t = i / pieces;
    between.push({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  }
  return [...between, ...onward];
}

function edgeEnds(graph: SkeletonGraph): EdgeEnd[][] {
  const ends: EdgeEnd[][] = graph.hubs.map(() => []);
  for (const [edge, { from, to, points }] of graph.edges.entries()) {
    for (const atEnd of [false, true]) {
      const hub = atEnd ? to : from;
      const outward = atEnd ? points.toReversed() : points;
      // Close to the hub the direction is that of the knot, not of the line.
      const near = Math.min(outward.length - 1, Math.max(2, Math.round(graph.hubs[hub]!.radius * 0.9)));
      const far = Math.min(outward.length - 1, Math.round(near + 5 + graph.hubs[hub]!.radius));
      const start = near === far ? graph.hubs[hub]! : outward[near]!;
      const dx = outward[far]!.x - start.x;
      const dy = outward[far]!.y - start.y;
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      ends[hub]!.push({ edge, atEnd, dx: dx / length, dy: dy / length });
    }
  }
  return ends;
}
