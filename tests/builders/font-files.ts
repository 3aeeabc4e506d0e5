import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import * as opentype from 'opentype.js/dist/opentype.mjs';

/** A face of the packages that Afterword ships, as it lies there. */
export function woffFile(name: string): Buffer {
  return readFileSync(resolve(`node_modules/@fontsource/${name}-400-normal.woff`));
}

/** The same tables as a TTF: a WOFF is a TTF whose tables were packed one by one. */
export function asTtf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const bodies: Buffer[] = [];
  let at = header.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(entry + step)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const body = packed < length ? inflateSync(bytes) : Buffer.from(bytes);
    woff.copy(header, 12 + 16 * i, entry, entry + 4);
    woff.copy(header, 16 + 16 * i, entry + 16, entry + 20);
    header.writeUInt32BE(at, 20 + 16 * i);
    header.writeUInt32BE(length, 24 + 16 * i);
    bodies.push(body, Buffer.alloc((4 - (length % 4)) % 4));
    at += length + ((4 - (length % 4)) % 4);
  }
  return Buffer.concat([header, ...bodies]);
}

/** The same letters as an OTF, whose outlines are written in another way. */
export function asOtf(woff: Buffer, characters: string): Buffer {
  const { Font, parse } = opentype as unknown as Writing;
  const font = parse(Uint8Array.from(woff).buffer);
  const glyphs = [0, ...Array.from(characters, (one) => font.charToGlyphIndex(one))].map((index) =>
    font.glyphs.get(index),
  );
  const file = new Font({
    familyName: 'Written anew',
    styleName: 'Regular',
    unitsPerEm: font.unitsPerEm,
    ascender: font.ascender,
    descender: font.descender,
    glyphs,
  });
  return Buffer.from(file.toArrayBuffer());
}

/** What the library can do besides reading, which only this needs. */
interface Writing {
  readonly parse: (file: ArrayBuffer) => {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly glyphs: { readonly get: (index: number) => object };
    readonly charToGlyphIndex: (character: string) => number;
  };
  readonly Font: new (font: object) => { readonly toArrayBuffer: () => ArrayBuffer };
}
