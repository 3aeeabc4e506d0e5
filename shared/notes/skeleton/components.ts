import type { Point } from '../geometry';
import { neighbourSteps, type Raster } from './raster';

/** The centres of the pieces of ink that no line passes through: full stops and dots thin to nothing. */
export function lonelyBlots(raster: Raster, lines: readonly (readonly Point[])[]): Point[] {
  const { width, height, pixels } = raster;
  const steps = neighbourSteps(width);
  const touched = new Uint8Array(width * height);
  for (const { x, y } of lines.flat()) {
    const centre = Math.round(y) * width + Math.round(x);
    touched[centre] = 1;
    for (const step of steps)
      if (centre + step >= 0 && centre + step < touched.length) touched[centre + step] = 1;
  }
  const seen = new Uint8Array(width * height);
  const blots: Point[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] === 0 || seen[start] === 1) continue;
    const piece = [start];
    seen[start] = 1;
    let drawn = false;
    let x = 0;
    let y = 0;
    for (let k = 0; k < piece.length; k++) {
      const i = piece[k]!;
      x += i % width;
      y += Math.floor(i / width);
      if (touched[i] === 1) drawn = true;
      for (const step of steps) {
        const j = i + step;
        if (pixels[j] !== 1 || seen[j] === 1) continue;
        seen[j] = 1;
        piece.push(j);
      }
    }
    // A speck of three pixels is a fault of the outline.
    if (!drawn && piece.length > 3) blots.push({ x: x / piece.length, y: y / piece.length });
  }
  return blots;
}
