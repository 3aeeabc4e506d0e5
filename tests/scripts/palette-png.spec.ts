import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from '../../scripts/gallery/palette-png.mjs';

/** The pieces of a PNG by their names; throws where one does not check. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    if (png.readUInt32BE(at + 8 + length) !== crc32(named)) throw new Error('a chunk is damaged');
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

it('keeps the commonest colours of a picture, and takes the nearest for the others', () => {
  const [width, height] = [90, 2];
  const rgba = new Uint8Array(4 * width * height);
  // Paper above; below it ninety tones of ink, of which no palette of 64 holds all.
  for (let x = 0; x < width; x++) {
    rgba.set([255, 253, 246, 255], 4 * x);
    rgba.set([2 * x, 2 * x, 255 - 2 * x, 255], 4 * (width + x));
  }
  const png = palettePng({ width, height, rgba });
  const chunks = chunksOf(png);
  const [header, palette] = [chunks.get('IHDR')!, chunks.get('PLTE')!];
  expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([90, 2, 8, 3]);
  expect(palette.length / 3).toBeLessThanOrEqual(64);
  const lines = inflateSync(chunks.get('IDAT')!);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = 3 * lines[y * (width + 1) + x + 1]!;
      for (let k = 0; k < 3; k++) {
        expect(Math.abs(palette[place + k]! - rgba[4 * (y * width + x) + k]!)).toBeLessThan(16);
      }
    }
  }
});
