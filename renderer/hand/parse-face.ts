// An ambient declaration cannot be imported, and tests compile this file without the renderer's own list.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./opentype.d.ts" />
import { parse, type FontNames } from 'opentype.js/dist/opentype.mjs';
import type { Face, GlyphOutline, PathCommand } from '../../shared/notes/face';

/** Reads a woff, ttf or otf file. Throws when the bytes are no font. */
export function parseFace(file: ArrayBuffer): Face {
  return parseNamedFace(file);
}

/** The same, with what the font calls itself, which may be nothing. */
export function parseNamedFace(file: ArrayBuffer): Face & { readonly name: string } {
  const font = parse(file);
  return {
    name: nameOf(font.names),
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

/** Names stand in a table for each kind of system, or in one; by language. */
function nameOf(names: FontNames | undefined): string {
  const tables = [names?.windows, names?.macintosh, names?.unicode, names];
  for (const kind of ['fullName', 'fontFamily'] as const) {
    for (const table of tables) {
      const byLanguage = table?.[kind];
      const name = byLanguage?.['en'] ?? Object.values(byLanguage ?? {})[0];
      if (typeof name === 'string' && name.trim() !== '') return name.trim().slice(0, 80);
    }
  }
  return '';
}
