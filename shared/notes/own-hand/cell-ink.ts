import { clamp } from '../geometry';
import { neighbourSteps, type Raster } from '../skeleton/raster';
import { AROUND, DOTS, type CellLight } from './cell-light';
import { GRID, LABEL_HEIGHT } from './template';

/** The ink of one letter, cut out; `left` and `top` say where it lay in the cell's light. */
export interface CellInk {
  readonly raster: Raster;
  readonly left: number;
  readonly top: number;
  /** The ink goes on beyond what was looked at. */
  readonly cut: boolean;
}

/** Printed guides, broken by no ink, are lighter than this. */
export const GUIDE_LIGHT = 0.7;
/** A piece with nothing darker than this in it is a shadow or a guide. */
const SURELY_INK = 0.64;
/** Pieces smaller than this, in mm², are specks. */
const SPECK = 0.05;
const FRAME = 4;
/** Half of the way from paper to ink is a line's edge: a little beyond it the pen keeps its true width. */
const INK_SHARE = 0.52;

/** Light between paper and ink below which a pixel is ink, for a pen as dark as `ink`. */
export function thresholdFor(ink: number): number {
  return clamp(1 - INK_SHARE * (1 - ink), 0.3, GUIDE_LIGHT);
}

/**
 * The ink that belongs to a cell: whole pieces whose weight lies in it, though they reach out of it; not what
 * reaches in from its neighbours, nor the print in its corner. `undefined` when nothing is written there.
 */
export function inkOf(light: CellLight, threshold: number): CellInk | undefined {
  const { width, height, values, plain } = light;
  const piece = new Int32Array(width * height);
  const steps = neighbourSteps(width);
  const edge = AROUND * DOTS;
  const kept: number[][] = [];
  let cut = false;
  for (let start = 0; start < values.length; start++) {
    if (piece[start] !== 0 || values[start]! >= threshold) continue;
    const pixels = [start];
    piece[start] = 1;
    let [sx, sy, darkest, outside] = [0, 0, 1, false];
    let bottom = 0;
    for (let k = 0; k < pixels.length; k++) {
      const at = pixels[k]!;
      const x = at % width;
      const y = (at - x) / width;
      sx += x;
      sy += y;
      bottom = Math.max(bottom, y);
      darkest = Math.min(darkest, plain[at]!);
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
        outside = true;
        continue;
      }
      for (const step of steps) {
        const next = at + step;
        if (piece[next] !== 0 || values[next]! >= threshold) continue;
        piece[next] = 1;
        pixels.push(next);
      }
    }
    const count = pixels.length;
    if (count < SPECK * DOTS * DOTS || darkest > SURELY_INK) continue;
    const [x, y] = [sx / count - edge, sy / count - edge];
    if (x < 0 || y < 0 || x >= GRID.cellWidth * DOTS || y >= GRID.cellHeight * DOTS) continue;
    if (bottom - edge < LABEL_HEIGHT * DOTS) continue;
    cut ||= outside;
    kept.push(pixels);
  }
  return kept.length === 0 ? undefined : cutOut(kept, width, cut);
}

function cutOut(pieces: readonly (readonly number[])[], width: number, cut: boolean): CellInk {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const pixels of pieces) {
    for (const at of pixels) {
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const across = right - left + 1 + 2 * FRAME;
  const down = bottom - top + 1 + 2 * FRAME;
  const pixels = new Uint8Array(across * down);
  for (const piece of pieces) {
    for (const at of piece) {
      const x = at % width;
      const y = (at - x) / width;
      pixels[(y - top + FRAME) * across + (x - left + FRAME)] = 1;
    }
  }
  return { raster: { width: across, height: down, pixels }, left: left - FRAME, top: top - FRAME, cut };
}
