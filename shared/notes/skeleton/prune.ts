import { distance } from '../geometry';
import { degrees, type Edge, type SkeletonGraph } from './graph';

/** A side branch counts as a bump of the outline when its tip reaches no farther than this many hub radii. */
const SPUR_REACH = 1.85;
/** Two crossings closer than this many radii are one crossing that thinning has torn apart. */
const TORN = 1.3;

/**
 * Drops the side branches that thinning grows out of bumps. A rule by reach beyond the ink, not by length:
 * a length would eat the bars of a t.
 */
export function pruneSpurs(graph: SkeletonGraph): SkeletonGraph {
  const degree = degrees(graph);
  const edges = graph.edges.filter((edge) => {
    const fromTip = degree[edge.from] === 1;
    if (fromTip === (degree[edge.to] === 1)) return true;
    const tip = graph.hubs[fromTip ? edge.from : edge.to]!;
    const hub = graph.hubs[fromTip ? edge.to : edge.from]!;
    return distance(tip, hub) + tip.radius > SPUR_REACH * hub.radius;
  });
  return { ...graph, edges };
}

/** Makes one crossing of two that are bridged by a short edge (a crossing thins into two T's). */
export function mergeTornCrossings(graph: SkeletonGraph): SkeletonGraph {
  const degree = degrees(graph);
  const parent = graph.hubs.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  const kept: Edge[] = [];
  for (const edge of graph.edges) {
    const [a, b] = [graph.hubs[edge.from]!, graph.hubs[edge.to]!];
    const torn =
      edge.from !== edge.to &&
      degree[edge.from]! > 2 &&
      degree[edge.to]! > 2 &&
      edge.points.length - 2 < TORN * Math.max(a.radius, b.radius);
    if (torn) parent[root(edge.from)] = root(edge.to);
    else kept.push(edge);
  }
  const members = new Map<number, number[]>();
  graph.hubs.forEach((_, i) => members.set(root(i), [...(members.get(root(i)) ?? []), i]));
  const hubs = graph.hubs.map((hub, i) => {
    const group = members.get(i);
    if (!group || group.length === 1) return hub;
    const all = group.map((j) => graph.hubs[j]!);
    return {
      x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
      y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
      radius: Math.max(...all.map(({ radius }) => radius)),
    };
  });
  const edges = kept.map(({ from, to, points }) => {
    const [start, end] = [root(from), root(to)];
    return { from: start, to: end, points: [hubs[start]!, ...points.slice(1, -1), hubs[end]!] };
  });
  return { ...graph, hubs, edges };
}
