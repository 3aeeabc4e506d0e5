import { PLAIN_PAPER_IDS, type PlainPaper } from '../../domain/plain-paper';
import type { Point } from '../geometry';
import { squareBlobs, shrink, type Blob4, type Grey, type Picture } from './blobs';
import { homographyOf, project, stretchAt, type Homography } from './homography';
import { codePlaces, CORNER_SIZE, cornerMiddles, GRID, gridLeft, pageOfCode, X_HEIGHT } from './template';

/** A page of the template as it lies in an image. */
export interface FoundPage {
  readonly paper: PlainPaper;
  /** From 0. */
  readonly page: number;
  /** From millimetres on the paper to pixels of the image. */
  readonly map: Homography;
  /** How many pixels the height of a small letter has where the image is poorest. */
  readonly pixelsPerX: number;
  /** As in a mirror: the map turns it back, so nothing else need know. */
  readonly mirrored: boolean;
}

/** Why no page was found in an image, or none that can be read. */
export type NotFound = 'noCorners' | 'otherPage' | 'tooSmall' | 'skewed';

/** Finding the corners needs no more pixels than this along the longer side. */
const ENOUGH = 1600;
/** Fewer pixels to the height of an x fill the eye of an e. */
export const FEWEST_PIXELS_PER_X = 20;
/** Seen so aslant, one direction has less than half of the other's pixels. */
const MOST_SLANT = 2.1;
/** How far the area of a corner's blob may be off what the four together say. */
const AREA_OFF = 1.9;
/** The farthest square may be this much smaller than the nearest, in area, or perspective is past reading. */
const AREAS_APART = 14;
const CROWD = 12;

/**
 * Finds the page by its four black squares, whichever way it lies, and tells which it is by the row of small
 * squares between the upper two.
 */
export function locatePage(picture: Picture): FoundPage | NotFound {
  const factor = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / ENOUGH));
  const small = shrink(picture, factor);
  const blobs = squareBlobs(small);
  let best: { found: PageMap; corners: Point[]; off: number } | undefined;
  /** How much aslant any four likely squares are, at the least, whatever stands between them. */
  let leastSlant = Infinity;
  for (const four of fours(blobs)) {
    for (const corners of waysToHold(four.map(({ middle }) => middle))) {
      for (const paper of PLAIN_PAPER_IDS) {
        const map = homographyOf(cornerMiddles(paper), corners);
        if (!map) continue;
        const off = areaOff(map, paper, corners, four);
        if (off > AREA_OFF) continue;
        leastSlant = Math.min(leastSlant, slantOf(stretchesOf({ map, paper })));
        const page = pageOfCode(paper, readCode(small, map, paper));
        if (page === undefined || (best && best.off <= off)) continue;
        best = { found: { paper, page, map }, corners, off };
      }
    }
  }
  if (!best) {
    // A text of bold type has squares enough for anything.
    if (leastSlant === Infinity || blobs.length > CROWD) return 'noCorners';
    return leastSlant > MOST_SLANT ? 'skewed' : 'otherPage';
  }
  const { paper, page, map } = best.found;
  const fine = best.corners.map((corner) => refine(picture, corner, factor, map));
  // The map of the small image will not do: its pixels are larger.
  const fineMap = homographyOf(cornerMiddles(paper), fine);
  return fineMap ? judged({ paper, page, map: fineMap }) : 'noCorners';
}

type PageMap = Pick<FoundPage, 'paper' | 'page' | 'map'>;

function judged(found: PageMap): FoundPage | NotFound {
  const stretches = stretchesOf(found);
  if (slantOf(stretches) > MOST_SLANT) return 'skewed';
  const pixelsPerX = Math.min(...stretches.map(({ least }) => least)) * X_HEIGHT;
  if (pixelsPerX < FEWEST_PIXELS_PER_X) return 'tooSmall';
  return { ...found, pixelsPerX, mirrored: stretches.every(({ area }) => area < 0) };
}

/** All over the grid, for perspective is strongest at its corners. */
function stretchesOf({ map, paper }: Pick<FoundPage, 'map' | 'paper'>): ReturnType<typeof stretchAt>[] {
  const left = gridLeft(paper);
  const [width, height] = [GRID.columns * GRID.cellWidth, GRID.rows * GRID.cellHeight];
  return [0, 0.5, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => stretchAt(map, { x: left + across * width, y: GRID.top + down * height })),
  );
}

/** How many times as many pixels the best seen direction has as the worst seen. */
function slantOf(stretches: readonly ReturnType<typeof stretchAt>[]): number {
  return Math.max(...stretches.map(({ most }) => most)) / Math.min(...stretches.map(({ least }) => least));
}

function* fours(blobs: readonly Blob4[]): Generator<readonly Blob4[]> {
  const count = blobs.length;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      for (let c = b + 1; c < count; c++)
        for (let d = c + 1; d < count; d++) {
          const four = [blobs[a]!, blobs[b]!, blobs[c]!, blobs[d]!];
          const areas = four.map(({ area }) => area);
          if (Math.max(...areas) < AREAS_APART * Math.min(...areas)) yield four;
        }
}

/** The four points as top left, top right, bottom right, bottom left, for each way of turning the paper, and mirrored. */
function* waysToHold(points: readonly Point[]): Generator<Point[]> {
  const x = points.reduce((sum, point) => sum + point.x, 0) / 4;
  const y = points.reduce((sum, point) => sum + point.y, 0) / 4;
  const round = points.toSorted((p, q) => Math.atan2(p.y - y, p.x - x) - Math.atan2(q.y - y, q.x - x));
  if (!isConvex(round)) return;
  for (const way of [round, round.toReversed()]) {
    for (let turn = 0; turn < 4; turn++) yield [...way.slice(turn), ...way.slice(0, turn)];
  }
}

function isConvex(round: readonly Point[]): boolean {
  return round.every((b, i) => {
    const a = round[(i + 3) % 4]!;
    const c = round[(i + 1) % 4]!;
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0;
  });
}

/** By what factor the worst of the blobs is larger or smaller than a corner's square would be there. */
function areaOff(
  map: Homography,
  paper: PlainPaper,
  corners: readonly Point[],
  four: readonly Blob4[],
): number {
  let worst = 1;
  for (const [i, middle] of cornerMiddles(paper).entries()) {
    const corner = corners[i]!;
    const blob = four.find(({ middle: at }) => at === corner)!;
    const expected = Math.abs(stretchAt(map, middle).area) * CORNER_SIZE * CORNER_SIZE;
    worst = Math.max(worst, blob.area / expected, expected / blob.area);
  }
  return worst;
}

function readCode(image: Grey, map: Homography, paper: PlainPaper): boolean[] {
  return codePlaces(paper).map(({ x, y }) => {
    const white = Math.max(level(image, map, { x, y: y - 4 }, 0.4), level(image, map, { x, y: y + 4 }, 0.4));
    return level(image, map, { x, y }, 0.9) < 0.62 * white;
  });
}

/** The mean brightness around a place of the paper, `reach` mm each way; white beyond the image. */
function level(image: Grey, map: Homography, { x, y }: Point, reach: number): number {
  let sum = 0;
  for (const dy of [-reach, 0, reach]) {
    for (const dx of [-reach, 0, reach]) {
      const at = project(map, { x: x + dx, y: y + dy });
      const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
      const inside = column >= 0 && row >= 0 && column < image.width && row < image.height;
      sum += inside ? image.pixels[row * image.width + column]! : 255;
    }
  }
  return sum / 9;
}

/** The middle of a corner's square in the full image: where its darkness has its weight. */
function refine(picture: Picture, corner: Point, factor: number, map: Homography): Point {
  const at = { x: corner.x * factor, y: corner.y * factor };
  const side = CORNER_SIZE * factor * stretchAt(map, { x: 100, y: 140 }).most;
  const reach = Math.round(0.85 * side);
  const [x0, y0] = [Math.max(0, Math.round(at.x) - reach), Math.max(0, Math.round(at.y) - reach)];
  const x1 = Math.min(picture.width, Math.round(at.x) + reach);
  const y1 = Math.min(picture.height, Math.round(at.y) + reach);
  const lightOf = (x: number, y: number) => {
    const i = 4 * (y * picture.width + x);
    return picture.data[i]! + picture.data[i + 1]! + picture.data[i + 2]!;
  };
  let [dark, light] = [765, 0];
  for (let y = y0; y < y1; y += 2) {
    for (let x = x0; x < x1; x += 2) {
      const here = lightOf(x, y);
      dark = Math.min(dark, here);
      light = Math.max(light, here);
    }
  }
  const middle = (dark + light) / 2;
  let [count, sx, sy] = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if (lightOf(x, y) >= middle) continue;
      count++;
      sx += x + 0.5;
      sy += y + 0.5;
    }
  }
  const fine = { x: sx / count, y: sy / count };
  // Something else dark beside it would pull the middle away.
  const moved = Math.abs(fine.x - at.x) + Math.abs(fine.y - at.y);
  return count > 0 && moved < 0.12 * side ? fine : at;
}
