import type { Raster } from './raster';

const FAR = 1e9;

/** For every ink pixel how far the nearest white one is, in pixels (Felzenszwalb and Huttenlocher, exact). */
export function distanceToWhite({ width, height, pixels }: Raster): Float64Array {
  const field = new Float64Array(width * height);
  for (let i = 0; i < field.length; i++) field[i] = pixels[i] === 1 ? FAR : 0;
  const line = new Float64Array(Math.max(width, height));
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) line[y] = field[y * width + x]!;
    const squared = lowerEnvelope(line, height);
    for (let y = 0; y < height; y++) field[y * width + x] = squared[y]!;
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) line[x] = field[y * width + x]!;
    const squared = lowerEnvelope(line, width);
    for (let x = 0; x < width; x++) field[y * width + x] = Math.sqrt(squared[x]!);
  }
  return field;
}

/** The lower envelope of one parabola a place: the squared distance along one row or column. */
function lowerEnvelope(heights: Float64Array, length: number): Float64Array {
  const vertex = new Int32Array(length);
  const start = new Float64Array(length + 1);
  const lowest = new Float64Array(length);
  const meet = (p: number, q: number) => (heights[q]! + q * q - heights[p]! - p * p) / (2 * q - 2 * p);
  let top = 0;
  start[0] = -Infinity;
  start[1] = Infinity;
  for (let q = 1; q < length; q++) {
    let from = meet(vertex[top]!, q);
    while (from <= start[top]!) {
      top--;
      from = meet(vertex[top]!, q);
    }
    top++;
    vertex[top] = q;
    start[top] = from;
    start[top + 1] = Infinity;
  }
  for (let q = 0, k = 0; q < length; q++) {
    while (start[k + 1]! < q) k++;
    const off = q - vertex[k]!;
    lowest[q] = off * off + heights[vertex[k]!]!;
  }
  return lowest;
}
