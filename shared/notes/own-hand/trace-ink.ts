import { boxOf, distance, median, type Point, type Stroke } from '../geometry';
import { distanceToWhite } from '../skeleton/distance';
import { neighbourSteps, type Raster } from '../skeleton/raster';
import { skeletoniseRaster } from '../skeleton/skeleton';

/** Strokes that were found in an ink, and how well they stand for it. */
export interface TracedInk {
  /** In pixels of the raster, y downwards. */
  readonly strokes: readonly Stroke[];
  /** The share of the ink that a pen on these strokes covers again. */
  readonly cover: number;
  /** Somewhere the ink is so much thicker than its line that an eye may have run full. */
  readonly clotted: boolean;
}

/** A piece that its strokes cover less than this is drawn along its own length instead: commas thin to a dot. */
const POOR_COVER = 0.8;
/** Only small pieces are drawn so, in squares of the pen's width. */
const SMALL = 14;
const CLOT = 1.75;

/** Reduces the ink of a letter to the strokes of a pen. */
export function traceInk(raster: Raster): TracedInk {
  const depth = distanceToWhite(raster);
  const pieces = piecesOf(raster);
  const raw = skeletoniseRaster(raster);
  const pen = Math.max(2, median(raw.flatMap((stroke) => stroke.map(({ width }) => width))));
  const byPiece = new Map<number, Stroke[]>();
  for (const stroke of raw) {
    const at = pieceUnder(stroke, pieces.label, raster);
    byPiece.set(at, [...(byPiece.get(at) ?? []), stroke]);
  }
  const strokes: Stroke[] = [];
  let [covered, total] = [0, 0];
  for (const [i, pixels] of pieces.members.entries()) {
    let own: readonly Stroke[] = byPiece.get(i + 1) ?? [];
    let cover = coverOf(pixels, own, raster);
    if (cover < POOR_COVER * pixels.length && pixels.length < SMALL * pen * pen) {
      const along = [alongPiece(pixels, raster)];
      const better = coverOf(pixels, along, raster);
      if (better >= cover) [own, cover] = [along, better];
    }
    strokes.push(...own);
    covered += cover;
    total += pixels.length;
  }
  let deepest = 0;
  for (const value of depth) if (value > deepest) deepest = value;
  return {
    strokes: strokes.toSorted((a, b) => boxOf([a]).left - boxOf([b]).left),
    cover: covered / Math.max(1, total),
    clotted: 2 * deepest > CLOT * pen && raw.some((stroke) => stroke.length > 4),
  };
}

function piecesOf({ width, pixels }: Raster): { label: Int32Array; members: number[][] } {
  const label = new Int32Array(pixels.length);
  const members: number[][] = [];
  const steps = neighbourSteps(width);
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] !== 1 || label[start] !== 0) continue;
    const piece = [start];
    label[start] = members.length + 1;
    for (let k = 0; k < piece.length; k++) {
      for (const step of steps) {
        const next = piece[k]! + step;
        if (pixels[next] !== 1 || label[next] !== 0) continue;
        label[next] = members.length + 1;
        piece.push(next);
      }
    }
    members.push(piece);
  }
  return { label, members };
}

/** The piece on which most of a stroke's points lie; ends may reach over the ink's edge. */
function pieceUnder(stroke: Stroke, label: Int32Array, { width }: Raster): number {
  const votes = new Map<number, number>();
  for (const { x, y } of stroke) {
    const piece = label[Math.round(y) * width + Math.round(x)] ?? 0;
    if (piece > 0) votes.set(piece, (votes.get(piece) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How many pixels of a piece lie under round pens on these strokes. */
function coverOf(pixels: readonly number[], strokes: readonly Stroke[], { width }: Raster): number {
  const under = new Set<number>();
  for (const stroke of strokes) {
    for (let i = 0; i < stroke.length; i++) {
      const [a, b] = [stroke[Math.max(0, i - 1)]!, stroke[i]!];
      const pieces = Math.max(1, Math.ceil(distance(a, b)));
      for (let k = 1; k <= pieces; k++) {
        const t = k / pieces;
        const [x, y] = [a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t];
        const radius = (a.width + (b.width - a.width) * t) / 2 + 0.7;
        for (let row = Math.ceil(y - radius); row <= y + radius; row++) {
          const reach = Math.sqrt(Math.max(0, radius * radius - (row - y) * (row - y)));
          for (let column = Math.ceil(x - reach); column <= x + reach; column++)
            under.add(row * width + column);
        }
      }
    }
  }
  return pixels.reduce((sum, at) => sum + (under.has(at) ? 1 : 0), 0);
}

/** A stroke along a piece's longer axis, through the middle of the ink on the way, as wide as the ink is there. */
function alongPiece(pixels: readonly number[], { width }: Raster): Stroke {
  const points = pixels.map((at) => ({ x: at % width, y: Math.floor(at / width) }));
  const count = points.length;
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    yy += (y - middle.y) ** 2;
    xy += (x - middle.x) * (y - middle.y);
  }
  const axis = mainAxis(xx, yy, xy);
  const along = (point: Point) => (point.x - middle.x) * axis.x + (point.y - middle.y) * axis.y;
  const places = points.map(along);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const length = last - first + 1;
  const thickness = count / length;
  // A round blot has no direction worth drawing.
  if (length < 1.35 * thickness) {
    const size = Math.sqrt(count * 1.27);
    return [
      { x: middle.x - 0.6, y: middle.y, width: size },
      { x: middle.x + 0.6, y: middle.y, width: size },
    ];
  }
  const parts = 4;
  const stroke = Array.from({ length: parts }, (_, part) => {
    const own = points.filter((_point, i) => {
      const share = (places[i]! - first) / length;
      return share >= part / parts && share < (part + 1) / parts;
    });
    const size = Math.max(1, own.length);
    return {
      x: own.reduce((sum, { x }) => sum + x, 0) / size,
      y: own.reduce((sum, { y }) => sum + y, 0) / size,
      width: thickness,
    };
  });
  // The middles of the outer parts lie inside the ink; the pen's round ends reach to its edge.
  const reach = Math.max(0, length / (2 * parts) - thickness / 2);
  const [start, end] = [stroke[0]!, stroke[parts - 1]!];
  stroke[0] = { ...start, x: start.x - axis.x * reach, y: start.y - axis.y * reach };
  stroke[parts - 1] = { ...end, x: end.x + axis.x * reach, y: end.y + axis.y * reach };
  return stroke;
}

/** The direction of most spread, downwards as a pen goes. */
function mainAxis(xx: number, yy: number, xy: number): Point {
  const gap = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  const largest = (xx + yy + gap) / 2;
  const raw = Math.abs(xy) > 1e-6 ? { x: xy, y: largest - xx } : xx > yy ? { x: 1, y: 0 } : { x: 0, y: 1 };
  const length = Math.sqrt(raw.x * raw.x + raw.y * raw.y) || 1;
  const sign = raw.y < 0 || (raw.y === 0 && raw.x < 0) ? -1 : 1;
  return { x: (sign * raw.x) / length, y: (sign * raw.y) / length };
}
