import { simplify, smooth } from '../curves';
import { boxOf, distance, median, type Point, type Stroke, type StrokePoint } from '../geometry';
import { joinEdges } from './chains';
import { lonelyBlots } from './components';
import { distanceToWhite } from './distance';
import { traceGraph } from './graph';
import { mergeTornCrossings, pruneSpurs } from './prune';
import { fillPolygons, type Raster } from './raster';
import { thin } from './thinning';

/** Pixels to one x-height: enough for the counters of an e, few enough for a whole hand in half a second. */
export const PIXELS_PER_X = 56;

const MARGIN = 4;
/** A line is no wider than this many times its median: knots at crossings are not pressure. */
const WIDEST = 1.35;
const ROUNDING = 3;
const TOLERANCE = 0.35;

/**
 * Reduces filled outlines to the pen strokes that would draw them, each with the width of its ink.
 * Polygons and strokes are in x-heights, y upwards. Strokes run as a right hand writes them, from the
 * upper left, and come in the order of their left ends.
 */
export function skeletonise(polygons: readonly (readonly Point[])[]): Stroke[] {
  if (polygons.length === 0) return [];
  const { raster, fromPixels } = outlineRaster(polygons);
  return skeletoniseRaster(raster).map(fromPixels);
}

/** Filled outlines as pixels, and the way back from strokes in pixels to x-heights. */
export function outlineRaster(polygons: readonly (readonly Point[])[]): {
  readonly raster: Raster;
  readonly fromPixels: (stroke: Stroke) => Stroke;
} {
  const box = boxOf(polygons);
  const toPixel = ({ x, y }: Point): Point => ({
    x: (x - box.left) * PIXELS_PER_X + MARGIN,
    y: (box.bottom - y) * PIXELS_PER_X + MARGIN,
  });
  const width = Math.ceil((box.right - box.left) * PIXELS_PER_X) + 2 * MARGIN;
  const height = Math.ceil((box.bottom - box.top) * PIXELS_PER_X) + 2 * MARGIN;
  const raster = fillPolygons(
    polygons.map((polygon) => polygon.map(toPixel)),
    width,
    height,
  );
  // Pixel 0 has its centre half a pixel in.
  const fromPixels = (stroke: Stroke) =>
    stroke.map((point) => ({
      x: (point.x + 0.5 - MARGIN) / PIXELS_PER_X + box.left,
      y: box.bottom - (point.y + 0.5 - MARGIN) / PIXELS_PER_X,
      width: point.width / PIXELS_PER_X,
    }));
  return { raster, fromPixels };
}

/** The same for an image; coordinates and widths are pixels, y downwards. */
export function skeletoniseRaster(raster: Raster): Stroke[] {
  const depth = distanceToWhite(raster);
  const traced = traceGraph(thin(raster), raster.width, depth);
  const graph = mergeTornCrossings(pruneSpurs(pruneSpurs(traced)));
  const lines = [...joinEdges(graph), ...graph.loops];
  for (const { x, y } of lonelyBlots(raster, lines)) {
    lines.push([
      { x: x - 0.6, y },
      { x: x + 0.6, y },
    ]);
  }
  return lines
    .map((line) => toStroke(line, raster, depth))
    .toSorted((a, b) => boxOf([a]).left - boxOf([b]).left);
}

function toStroke(line: readonly Point[], raster: Raster, depth: Float64Array): Stroke {
  const closed = line.length > 4 && distance(line[0]!, line[line.length - 1]!) < 1.5;
  const centre = smooth(line, ROUNDING, closed);
  const widths = centre.map(({ x, y }) => 2 * (depth[Math.round(y) * raster.width + Math.round(x)] ?? 0));
  const usual = median(widths);
  const levelled = smooth(
    widths.map((width, i) => ({ x: i, y: Math.min(width, usual * WIDEST) })),
    ROUNDING + 1,
    false,
  );
  let stroke: StrokePoint[] = centre.map(({ x, y }, i) => ({ x, y, width: levelled[i]!.y }));
  if (!closed) {
    stroke = reachOut(stroke, raster, usual);
    stroke = reachOut(stroke.toReversed(), raster, usual).toReversed();
    if (runsBackwards(stroke)) stroke.reverse();
  }
  return simplify(stroke, TOLERANCE);
}

/** Thinning eats the ends of lines: carries the last point on while the round end of a pen stays in the ink. */
function reachOut(stroke: StrokePoint[], raster: Raster, usualWidth: number): StrokePoint[] {
  if (stroke.length <= 6) return stroke;
  const tip = stroke[stroke.length - 1]!;
  const before = stroke[stroke.length - 6]!;
  const length = distance(tip, before) || 1;
  const dx = (tip.x - before.x) / length;
  const dy = (tip.y - before.y) / length;
  let reach = 0;
  while (reach < 0.8 * usualWidth && isInk(raster, tip, dx, dy, reach + 0.35 * usualWidth)) reach += 0.5;
  return reach > 1 ? [...stroke, { ...tip, x: tip.x + dx * reach, y: tip.y + dy * reach }] : stroke;
}

function isInk(raster: Raster, from: Point, dx: number, dy: number, reach: number): boolean {
  const x = Math.round(from.x + dx * reach);
  const y = Math.round(from.y + dy * reach);
  return x >= 0 && x < raster.width && raster.pixels[y * raster.width + x] === 1;
}

function runsBackwards(stroke: Stroke): boolean {
  const first = stroke[0]!;
  const last = stroke[stroke.length - 1]!;
  return last.x + 0.35 * last.y < first.x + 0.35 * first.y;
}
