import type { PlainPaper } from '../../domain/plain-paper';
import { clamp } from '../geometry';
import type { Picture } from './blobs';
import type { Homography } from './homography';
import { GRID, X_HEIGHT, cellOrigin } from './template';

/** Pixels to a millimetre of a cell that is read: close to what letters of a font are thinned at. */
export const DOTS = 16;
/** Ink may leave its cell; so much around it is read too, in mm. */
export const AROUND = 2;

/** How light the paper and the ink of one cell and its surroundings are: 1 is bare paper. */
export interface CellLight {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  /** The same before it was sharpened, which darkens thin pale lines more than a pen's. */
  readonly plain: Float32Array;
  /** The darkest there is, but for a few pixels. */
  readonly darkest: number;
}

/**
 * A cell as it lies on the paper, from the red channel: the cyan guides are pale there and blue ink is dark. Light
 * that falls unevenly is divided out, and what the lens has blurred is sharpened.
 * @param shift how far below its place the cell lies, in mm
 */
export function cellLight(
  picture: Picture,
  map: Homography,
  paper: PlainPaper,
  cell: number,
  sharpen: number,
  shift = 0,
): CellLight {
  const origin = cellOrigin(paper, cell);
  const width = Math.round((GRID.cellWidth + 2 * AROUND) * DOTS);
  const height = Math.round((GRID.cellHeight + 2 * AROUND) * DOTS);
  const values = new Float32Array(width * height);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = map;
  // The map is spelt out: a hundred thousand times a cell, objects would cost more than the reading.
  for (let row = 0; row < height; row++) {
    const y = origin.y + shift - AROUND + (row + 0.5) / DOTS;
    for (let column = 0; column < width; column++) {
      const x = origin.x - AROUND + (column + 0.5) / DOTS;
      const w = g * x + h * y + 1;
      values[row * width + column] = redAt(picture, (a * x + b * y + c) / w, (d * x + e * y + f) / w);
    }
  }
  divideByPaper(values, width, height);
  const plain = values.slice();
  sharpenBy(values, width, height, sharpen);
  return { width, height, values, plain, darkest: darkestOf(values, width, height) };
}

function redAt({ width, height, data }: Picture, x: number, y: number): number {
  const u = clamp(x - 0.5, 0, width - 1.001);
  const v = clamp(y - 0.5, 0, height - 1.001);
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const [right, below] = [u - left, v - top];
  const at = 4 * (top * width + left);
  const under = at + 4 * width;
  return (
    (data[at]! * (1 - right) + data[at + 4]! * right) * (1 - below) +
    (data[under]! * (1 - right) + data[under + 4]! * right) * below
  );
}

/** Bare paper is the light that all but the darkest sixth of a patch exceeds; letters are thin. */
const PATCH = 44;
const PAPER_SHARE = 0.8;

function divideByPaper(values: Float32Array, width: number, height: number): void {
  const columns = Math.max(2, Math.round(width / PATCH));
  const rows = Math.max(2, Math.round(height / PATCH));
  const papers = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      papers[row * columns + column] = Math.max(
        8,
        brightOf(values, width, [
          Math.floor((column * width) / columns),
          Math.floor(((column + 1) * width) / columns),
          Math.floor((row * height) / rows),
          Math.floor(((row + 1) * height) / rows),
        ]),
      );
    }
  }
  for (let y = 0; y < height; y++) {
    const down = clamp(((y + 0.5) * rows) / height - 0.5, 0, rows - 1);
    const top = Math.min(rows - 2, Math.floor(down));
    for (let x = 0; x < width; x++) {
      const across = clamp(((x + 0.5) * columns) / width - 0.5, 0, columns - 1);
      const left = Math.min(columns - 2, Math.floor(across));
      const [u, v] = [across - left, down - top];
      const at = top * columns + left;
      const paper =
        (papers[at]! * (1 - u) + papers[at + 1]! * u) * (1 - v) +
        (papers[at + columns]! * (1 - u) + papers[at + columns + 1]! * u) * v;
      values[y * width + x]! /= paper;
    }
  }
}

function brightOf(
  values: Float32Array,
  width: number,
  [left, right, top, bottom]: readonly [number, number, number, number],
): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2) {
      counts[clamp(Math.round(values[y * width + x]!), 0, 255)]!++;
      total++;
    }
  }
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!;
    if (seen >= PAPER_SHARE * total) return value;
  }
  return 255;
}

/** About the width of a pen: what is narrower than this, such as the eye of an e, is raised from its surroundings. */
const BLUR = 4;

function sharpenBy(values: Float32Array, width: number, height: number, amount: number): void {
  const blurred = boxBlur(boxBlur(values, width, height, BLUR), width, height, BLUR);
  for (let i = 0; i < values.length; i++) values[i]! += amount * (values[i]! - blurred[i]!);
}

function boxBlur(values: Float32Array, width: number, height: number, reach: number): Float32Array {
  const across = new Float32Array(values.length);
  const down = new Float32Array(values.length);
  const span = 2 * reach + 1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = -reach; x <= reach; x++) sum += values[row + clamp(x, 0, width - 1)]!;
    for (let x = 0; x < width; x++) {
      across[row + x] = sum / span;
      sum += values[row + Math.min(width - 1, x + reach + 1)]! - values[row + Math.max(0, x - reach)]!;
    }
  }
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = -reach; y <= reach; y++) sum += across[clamp(y, 0, height - 1) * width + x]!;
    for (let y = 0; y < height; y++) {
      down[y * width + x] = sum / span;
      sum +=
        across[Math.min(height - 1, y + reach + 1) * width + x]! -
        across[Math.max(0, y - reach) * width + x]!;
    }
  }
  return down;
}

/** A full stop is this many pixels; fewer may be noise. */
const FEW = Math.round(0.04 * DOTS * DOTS);

function darkestOf(values: Float32Array, width: number, height: number): number {
  const counts = new Uint32Array(128);
  const edge = AROUND * DOTS;
  for (let y = edge; y < height - edge; y++) {
    for (let x = edge; x < width - edge; x++) {
      counts[clamp(Math.round(values[y * width + x]! * 100), 0, 127)]!++;
    }
  }
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value]!;
    if (seen >= FEW) return value / 100;
  }
  return 1;
}

/** Millimetres of a cell, in pixels of its light. */
export const X_DOTS = X_HEIGHT * DOTS;
