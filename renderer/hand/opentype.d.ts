/** The little of opentype.js that is used here; the package brings no types. */
declare module 'opentype.js/dist/opentype.mjs' {
  import type { PathCommand } from '../../shared/notes/face';

  interface Glyph {
    readonly advanceWidth?: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }
  interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    charToGlyphIndex(character: string): number;
  }
  export function parse(file: ArrayBuffer): Font;
}
