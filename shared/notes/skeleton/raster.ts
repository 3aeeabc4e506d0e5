import type { Point } from '../geometry';

/** Black and white pixels, row by row from the top; 1 is ink. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Fills polygons by the non-zero rule at pixel centres. Coordinates are pixels, y downwards.
 * The outermost ring of pixels stays empty, so that neighbours may be read without a check.
 */
export function fillPolygons(polygons: readonly (readonly Point[])[], width: number, height: number): Raster {
  const pixels = new Uint8Array(width * height);
  for (let row = 1; row < height - 1; row++) {
    const y = row + 0.5;
    const crossings: { x: number; turn: number }[] = [];
    for (const polygon of polygons) {
      for (let i = 0; i < polygon.length; i++) {
        const a = polygon[i]!;
        const b = polygon[(i + 1) % polygon.length]!;
        if (a.y <= y === b.y <= y) continue;
        crossings.push({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), turn: b.y > a.y ? 1 : -1 });
      }
    }
    crossings.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (let i = 0; i < crossings.length - 1; i++) {
      winding += crossings[i]!.turn;
      if (winding === 0) continue;
      const first = Math.max(1, Math.ceil(crossings[i]!.x - 0.5));
      const last = Math.min(width - 2, Math.floor(crossings[i + 1]!.x - 0.5));
      for (let x = first; x <= last; x++) pixels[row * width + x] = 1;
    }
  }
  return { width, height, pixels };
}

/** The eight ways from a pixel to its neighbours, clockwise from above. */
export function neighbourSteps(width: number): readonly number[] {
  return [-width, 1 - width, 1, width + 1, width, width - 1, -1, -width - 1];
}
