import type { Doubt } from '../../domain/own-hand';
import { median, type Stroke } from '../geometry';
import type { Picture } from './blobs';
import { inkOf, thresholdFor, type CellInk } from './cell-ink';
import { AROUND, cellLight, DOTS, X_DOTS, type CellLight } from './cell-light';
import { guideShifts } from './guide-shift';
import type { FoundPage } from './locate';
import { strokesToText } from './stroke-text';
import { BASELINE, TEMPLATE_PAGES } from './template';
import { traceInk, type TracedInk } from './trace-ink';

/** One letter as it was read from a page. */
export interface ReadLetter {
  readonly character: string;
  /** Page, from 1, and cell, from 0. */
  readonly cell: string;
  readonly strokes: string;
  readonly doubt?: Doubt;
}

/** Fewer letters than this were not written: a bare page has its specks. */
const FEWEST = 4;
const COVER = 0.88;
/** Ink paler than this against its paper was hardly seen. */
const FAINT = 0.55;
/** Letters whose eye may run full. */
const WITH_EYE = 'abdegopq0689ABDOPQR@&';
/** Fine images need less sharpening than coarse ones; in pixels to an x-height. */
const FINE = 45;

/**
 * Reads the letters of a page that was found in a picture, one step at a time: yields how many cells are done.
 * Returns `undefined` when nothing is written on it.
 */
export function* readPage(picture: Picture, found: FoundPage): Generator<number, ReadLetter[] | undefined> {
  const characters = TEMPLATE_PAGES[found.page]!;
  const sharpen = found.pixelsPerX > FINE ? 0.6 : 1;
  const shifts = guideShifts(picture, found.map, found.paper);
  const lights: number[] = [];
  const letters: ReadLetter[] = [];
  for (const cell of characters.keys()) {
    const light = cellLight(picture, found.map, found.paper, cell, sharpen, shifts[cell]);
    const character = characters[cell]!;
    const seen = readCell(character, light, lights);
    if (seen) {
      letters.push({ ...seen, character, cell: `${found.page + 1}.${cell}` });
      lights.push(light.darkest);
    }
    yield cell + 1;
  }
  return letters.length < FEWEST ? undefined : letters;
}

function readCell(
  character: string,
  light: CellLight,
  inks: readonly number[],
): Pick<ReadLetter, 'strokes' | 'doubt'> | undefined {
  // The pen is the same all over the page; one cell alone may be darkened by a knot, or be a faint full stop.
  const usual = inks.length > 5 ? median(inks) : light.darkest;
  const threshold = thresholdFor((light.darkest + usual) / 2);
  const ink = inkOf(light, threshold);
  if (!ink) return undefined;
  let best = { ink, traced: traceInk(ink.raster) };
  if (best.traced.clotted && holesIn(ink) === 0) {
    // Ask for darker ink: the eye of an e is not quite as dark as its line.
    for (const part of [0.85, 0.7, 0.58]) {
      const finer = inkOf(light, threshold * part);
      if (!finer) break;
      if (holesIn(finer) === 0) continue;
      best = { ink: finer, traced: traceInk(finer.raster) };
      break;
    }
  }
  return {
    strokes: strokesToText(inCell(best.traced.strokes, best.ink)),
    ...doubtOf(best, light, WITH_EYE.includes(character)),
  };
}

function doubtOf(
  { ink, traced }: { ink: CellInk; traced: TracedInk },
  light: CellLight,
  withEye: boolean,
): { doubt?: Doubt } {
  if (ink.cut) return { doubt: 'cut' };
  if (traced.cover < COVER) return { doubt: 'lossy' };
  if (withEye && traced.clotted && holesIn(ink) === 0) return { doubt: 'filled' };
  if (light.darkest > FAINT) return { doubt: 'faint' };
  return {};
}

/** From pixels of the cut-out ink to the template's x-heights, y upwards, from the line of the cell. */
function inCell(strokes: readonly Stroke[], { left, top }: CellInk): Stroke[] {
  const line = (AROUND + BASELINE) * DOTS;
  const start = AROUND * DOTS;
  return strokes.map((stroke) =>
    stroke.map(({ x, y, width }) => ({
      x: (x + left + 0.5 - start) / X_DOTS,
      y: (line - (y + top + 0.5)) / X_DOTS,
      width: width / X_DOTS,
    })),
  );
}

/** How many pieces of paper the ink encloses. */
function holesIn({ raster: { width, height, pixels } }: CellInk): number {
  const seen = Uint8Array.from(pixels);
  const stack: number[] = [];
  const flood = (start: number): number => {
    let count = 0;
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      count++;
      const x = at % width;
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= seen.length || seen[next] !== 0) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    return count;
  };
  // The frame around the ink is empty, so the outside is one piece.
  flood(0);
  let holes = 0;
  for (let at = 0; at < width * height; at++) if (seen[at] === 0 && flood(at) >= 3) holes++;
  return holes;
}
