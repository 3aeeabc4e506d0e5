// Pictures of ink on paper have few colours: a PNG of a palette is a third of one of true colours.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 64;

/**
 * The picture with at most 64 colours, the commonest; each other becomes the nearest of them.
 *
 * @param {{ width: number, height: number, rgba: Uint8Array }} picture
 * @returns {Buffer} a PNG file
 */
export function palettePng({ width, height, rgba }) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) {
    const colour = ((rgba[4 * i] ?? 0) << 16) | ((rgba[4 * i + 1] ?? 0) << 8) | (rgba[4 * i + 2] ?? 0);
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = commonest(counts);
  /** @type {Map<number, number>} */
  const places = new Map();
  for (const colour of counts.keys()) places.set(colour, nearest(palette, colour));
  // A line of the file begins with its filter; with a palette, none is best.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + x + 1] = places.get(colours[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** By the shares of alike ones: of the many tones at an edge, those far apart are kept. @param {ReadonlyMap<number, number>} counts */
function commonest(counts) {
  /** @type {Map<number, { colour: number, count: number, all: number }>} */
  const alike = new Map();
  for (const [colour, count] of counts) {
    const key = colour & 0xf0f0f0;
    const kept = alike.get(key) ?? { colour, count: 0, all: 0 };
    kept.all += count;
    if (count > kept.count) [kept.colour, kept.count] = [colour, count];
    alike.set(key, kept);
  }
  return [...alike.values()]
    .toSorted((a, b) => b.all - a.all)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
}

/** @param {readonly number[]} palette @param {number} colour */
function nearest(palette, colour) {
  let [best, least] = [0, Infinity];
  for (const [i, other] of palette.entries()) {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const far = red * red + green * green + blue * blue;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** @param {string} kind @param {Buffer} body */
function chunk(kind, body) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), whole.length - 4);
  return whole;
}
