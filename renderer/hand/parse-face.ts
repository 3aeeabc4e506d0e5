// An ambient declaration cannot be imported, and tests compile this file without the renderer's own list.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./opentype.d.ts" />
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { Face, GlyphOutline, PathCommand } from '../../shared/notes/face';

/** Reads a woff, ttf or otf file. Throws when the bytes are no font. */
export function parseFace(file: ArrayBuffer): Face {
  const font = parse(file);
  return {
    unitsPerEm: font.unitsPerEm,
    glyph(character): GlyphOutline | undefined {
      // Index 0 is the box for missing characters, which must never be drawn.
      if (font.charToGlyphIndex(character) <= 0) return undefined;
      const glyph = font.charToGlyph(character);
      const path: readonly PathCommand[] = glyph.path.commands;
      return { advance: glyph.advanceWidth ?? 0, path };
    },
  };
}
