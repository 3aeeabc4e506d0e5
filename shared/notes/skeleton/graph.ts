import type { Point } from '../geometry';
import { neighbourSteps } from './raster';

/** Where lines of a skeleton end (one edge) or meet (three and more). */
export interface Hub extends Point {
  /** Half the width of the ink there, in pixels. */
  readonly radius: number;
}

/** A line of the skeleton between two hubs, the hubs' own places included. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

export interface SkeletonGraph {
  readonly hubs: readonly Hub[];
  readonly edges: readonly Edge[];
  /** Rings that meet nothing; the first point is repeated at the end. */
  readonly loops: readonly (readonly Point[])[];
}

const SMALLEST_RING = 7;

/** Reads the lines of a thinned image: ends and clusters of crossings become hubs, what is between, edges. */
export function traceGraph(lines: Uint8Array, width: number, depth: Float64Array): SkeletonGraph {
  const steps = neighbourSteps(width);
  const ink: number[] = [];
  for (let i = 0; i < lines.length; i++) if (lines[i] === 1) ink.push(i);
  const around = (i: number) => steps.map((step) => i + step).filter((j) => lines[j] === 1);
  const place = (i: number): Point => ({ x: i % width, y: Math.floor(i / width) });

  const hubOf = new Int32Array(lines.length).fill(-1);
  const clusters: number[][] = [];
  for (const i of ink) {
    const degree = around(i).length;
    if (degree === 2 || hubOf[i]! >= 0) continue;
    const cluster = [i];
    hubOf[i] = clusters.length;
    // Crossings thin to small knots of pixels, each with three or more neighbours.
    for (let k = 0; k < cluster.length; k++) {
      for (const j of around(cluster[k]!)) {
        if (degree < 2 || hubOf[j]! >= 0 || around(j).length <= 2) continue;
        hubOf[j] = clusters.length;
        cluster.push(j);
      }
    }
    clusters.push(cluster);
  }
  const hubs = clusters.map((cluster) =>
    hubAt(cluster.map(place), Math.max(...cluster.map((i) => depth[i]!))),
  );

  const edges: Edge[] = [];
  const walked = new Uint8Array(lines.length);
  const walk = (start: number, first: number) => {
    const points: Point[] = [hubs[hubOf[start]!]!];
    let before = start;
    let here = first;
    while (hubOf[here]! < 0) {
      walked[here] = 1;
      points.push(place(here));
      const back = before;
      before = here;
      // Exactly two neighbours, or it were a hub.
      here = around(here).find((j) => j !== back)!;
    }
    points.push(hubs[hubOf[here]!]!);
    // A ring of a few pixels is part of the knot.
    if (hubOf[start] === hubOf[here] && points.length < SMALLEST_RING) return;
    edges.push({ from: hubOf[start]!, to: hubOf[here]!, points });
  };
  for (const i of clusters.flat()) {
    for (const j of around(i)) {
      if (hubOf[j] === hubOf[i] || walked[j] === 1) continue;
      if (hubOf[j]! < 0 || i < j) walk(i, j);
    }
  }

  const loops: Point[][] = [];
  for (const start of ink) {
    if (hubOf[start]! >= 0 || walked[start] === 1) continue;
    const loop: Point[] = [];
    for (let i: number | undefined = start; i !== undefined;) {
      walked[i] = 1;
      loop.push(place(i));
      i = around(i).find((j) => walked[j] === 0 && hubOf[j]! < 0);
    }
    loops.push([...loop, loop[0]!]);
  }
  return { hubs, edges, loops };
}

function hubAt(points: readonly Point[], radius: number): Hub {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length, radius };
}

/** How many edges end at each hub; a ring from a hub to itself counts twice. */
export function degrees(graph: SkeletonGraph): number[] {
  const degree = graph.hubs.map(() => 0);
  for (const { from, to } of graph.edges) {
    degree[from]!++;
    degree[to]!++;
  }
  return degree;
}
