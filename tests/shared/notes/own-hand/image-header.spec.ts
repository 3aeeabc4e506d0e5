import { describe, expect, it } from 'vitest';
import { fileKind, imageSize } from '../../../../shared/notes/own-hand/image-header';

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : Array.from(part, (one) => one.charCodeAt(0)),
    ),
  );
const big16 = (value: number) => [value >> 8, value & 255] as const;
const big32 = (value: number) => [...big16(value >>> 16), ...big16(value & 65535)] as const;

const png = (width: number, height: number) =>
  bytes(0x89, 'PNG\r\n', 0x1a, '\n', ...big32(13), 'IHDR', ...big32(width), ...big32(height));
const jpeg = (width: number, height: number) =>
  bytes(
    0xff,
    0xd8,
    0xff,
    0xe1,
    ...big16(1000),
    'x'.repeat(998),
    0xff,
    0xff,
    0xc4,
    ...big16(4),
    1,
    1,
    0xff,
    0xc2,
    ...big16(11),
    8,
    ...big16(height),
    ...big16(width),
  );
const webp = (kind: string, ...rest: readonly number[]) =>
  bytes('RIFF', 0, 0, 0, 0, 'WEBP', kind, 0, 0, 0, 0, ...rest);

describe('the size of an image', () => {
  it.each([
    ['PNG', png(20_000, 10_000), { width: 20_000, height: 10_000 }],
    ['JPEG behind its preview', jpeg(4032, 3024), { width: 4032, height: 3024 }],
    [
      'WebP, extended',
      webp('VP8X', 0, 0, 0, 0, 0x0f, 0x27, 0, 0xff, 0x03, 0),
      { width: 10_000, height: 1024 },
    ],
    ['WebP, lossless', webp('VP8L', 0x2f, 0xff, 0xc0, 0x7f, 0x00), { width: 256, height: 512 }],
    [
      'WebP, lossy',
      webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 0x02, 0xe0, 0x01),
      { width: 640, height: 480 },
    ],
  ])('is read from the header of a %s', (_, file, size) => {
    expect(imageSize(file)).toEqual(size);
  });

  it('is unknown when the header ends too soon, or says nothing', () => {
    for (const file of [
      png(4000, 3000),
      jpeg(4000, 3000),
      webp('VP8X', ...Array.from({ length: 10 }, () => 1)),
    ]) {
      for (let length = 0; length < Math.min(file.length, 1030); length += 7) {
        const size = imageSize(file.subarray(0, length));
        expect(size === undefined || size.width > 0).toBe(true);
      }
    }
    expect(imageSize(png(0, 5))).toBeUndefined();
    expect(imageSize(bytes('GIF89a', 1, 0, 1, 0))).toBeUndefined();
    expect(imageSize(bytes(0xff, 0xd8, 0xff, 0xd9))).toBeUndefined();
  });
});

it.each([
  ['jpeg', bytes(0xff, 0xd8, 0xff)],
  ['png', png(1, 1)],
  ['heic', bytes(0, 0, 0, 24, 'ftypheic')],
  ['heic', bytes(0, 0, 0, 24, 'ftypmif1')],
  ['unknown', bytes(0, 0, 0, 24, 'ftypisom')],
  ['pdf', bytes('%PDF-1.7')],
  ['otherImage', bytes('GIF89a')],
  ['otherImage', bytes('II*', 0)],
  ['woff2', bytes('wOF2')],
  ['font', bytes('OTTO')],
  ['font', bytes(0, 1, 0, 0)],
  ['text', bytes('  {"format"')],
  ['text', bytes(0xef, 0xbb, 0xbf, '{')],
  ['unknown', bytes('Dear Ms Okafor')],
  ['unknown', bytes()],
] as const)('%s is told by its first bytes', (kind, file) => {
  expect(fileKind(file)).toBe(kind);
});
