import type { Point } from '../geometry';

/** Grey pixels, row by row from the top; 0 is black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Coloured pixels as a canvas gives them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8ClampedArray;
}

/** A dark piece of an image that may be a square seen in perspective. */
export interface Blob4 {
  readonly middle: Point;
  /** In pixels. */
  readonly area: number;
}

/** The brightness of a picture, averaged over squares of `factor` pixels. */
export function shrink({ width, height, data }: Picture, factor: number): Grey {
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)];
  const pixels = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let v = 0; v < factor; v++) {
        let at = 4 * ((y * factor + v) * width + x * factor);
        for (let u = 0; u < factor; u++, at += 4)
          sum += 77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]!;
      }
      pixels[y * w + x] = sum / (256 * factor * factor);
    }
  }
  return { width: w, height: h, pixels };
}

/** A pixel is dark when it has less than this share of the light around it. */
const DARK = 0.62;
/** The surroundings, as a share of the longer side: wider than a corner's square by far. */
const AROUND = 1 / 14;
/** Sides of a square, as shares of the longer side of the image. */
const SMALLEST_SIDE = 0.0065;
const LARGEST_SIDE = 0.09;
const MOST = 16;

/**
 * Solid four-sided dark blobs, the likeliest squares first. A blob counts as solid when its area is what its
 * moments give for a parallelogram: that holds however it is turned or slanted.
 */
export function squareBlobs(image: Grey): Blob4[] {
  const dark = darkPixels(image);
  const { width, height } = image;
  const longer = Math.max(width, height);
  const [least, most] = [(SMALLEST_SIDE * longer) ** 2, (LARGEST_SIDE * longer) ** 2];
  const found: { blob: Blob4; off: number }[] = [];
  const stack = new Int32Array(width * height);
  let top = 0;
  const visit = (at: number) => {
    if (dark[at] !== 1) return;
    dark[at] = 2;
    stack[top++] = at;
  };
  for (let start = 0; start < dark.length; start++) {
    if (dark[start] !== 1) continue;
    let [count, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
    visit(start);
    while (top > 0) {
      const at = stack[--top]!;
      const x = at % width;
      const y = (at - x) / width;
      count++;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (y > 0) visit(at - width);
      if (y < height - 1) visit(at + width);
    }
    if (count < least || count > most) continue;
    const middle = { x: sx / count, y: sy / count };
    const xx = sxx / count - middle.x * middle.x;
    const yy = syy / count - middle.y * middle.y;
    const xy = sxy / count - middle.x * middle.y;
    const determinant = xx * yy - xy * xy;
    const gap = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
    const longness = Math.sqrt((xx + yy + gap) / Math.max(1e-9, xx + yy - gap));
    const solid = count / (12 * Math.sqrt(Math.max(1e-9, determinant)));
    if (solid < 0.86 || solid > 1.1 || longness > 2.6) continue;
    found.push({
      blob: { middle: { x: middle.x + 0.5, y: middle.y + 0.5 }, area: count },
      off: longness - 1 + 4 * Math.abs(1 - solid),
    });
  }
  return found
    .toSorted((a, b) => a.off - b.off || b.blob.area - a.blob.area)
    .slice(0, MOST)
    .map(({ blob }) => blob);
}

function darkPixels({ width, height, pixels }: Grey): Uint8Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  const reach = Math.max(8, Math.round(AROUND * Math.max(width, height)));
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        sums[bottom * (width + 1) + right]! -
        sums[top * (width + 1) + right]! -
        sums[bottom * (width + 1) + left]! +
        sums[top * (width + 1) + left]!;
      const mean = sum / ((bottom - top) * (right - left));
      if (pixels[y * width + x]! < DARK * mean) dark[y * width + x] = 1;
    }
  }
  return dark;
}
