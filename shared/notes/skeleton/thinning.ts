import { neighbourSteps, type Raster } from './raster';

/** Thins ink to lines one pixel wide that keep its connections (Zhang and Suen, corners then cleared). */
export function thin({ width, pixels }: Raster): Uint8Array {
  const image = pixels.slice();
  const steps = neighbourSteps(width);
  let ink: number[] = [];
  for (let i = 0; i < image.length; i++) if (image[i] === 1) ink.push(i);
  for (let changed = true; changed;) {
    changed = false;
    for (const firstPass of [true, false]) {
      const gone = ink.filter((i) => removable(image, i, steps, firstPass));
      for (const i of gone) image[i] = 0;
      if (gone.length === 0) continue;
      changed = true;
      ink = ink.filter((i) => image[i] === 1);
    }
  }
  for (const i of ink) if (isStair(image, i, width)) image[i] = 0;
  return image;
}

function removable(image: Uint8Array, i: number, steps: readonly number[], firstPass: boolean): boolean {
  let around = 0;
  let rises = 0;
  for (let k = 0; k < 8; k++) {
    const here = image[i + steps[k]!]!;
    around += here;
    if (here === 0 && image[i + steps[(k + 1) % 8]!] === 1) rises++;
  }
  if (around < 2 || around > 6 || rises !== 1) return false;
  const north = image[i + steps[0]!]!;
  const east = image[i + steps[2]!]!;
  const south = image[i + steps[4]!]!;
  const west = image[i + steps[6]!]!;
  return firstPass
    ? north * east * south === 0 && east * south * west === 0
    : north * east * west === 0 && north * south * west === 0;
}

/** A corner that its two neighbours do not need, since they touch one another diagonally. */
function isStair(image: Uint8Array, i: number, width: number): boolean {
  const north = image[i - width] === 1;
  const east = image[i + 1] === 1;
  const south = image[i + width] === 1;
  const west = image[i - 1] === 1;
  if (north && east && !south && !west) return image[i + width - 1] === 0;
  if (east && south && !north && !west) return image[i - width - 1] === 0;
  if (south && west && !north && !east) return image[i - width + 1] === 0;
  if (west && north && !east && !south) return image[i + width + 1] === 0;
  return false;
}
