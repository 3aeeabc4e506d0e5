/** The little of opentype.js that is used here; the package brings no types. */
declare module 'opentype.js/dist/opentype.mjs' {
  import type { PathCommand } from '../../shared/notes/face';

  interface Glyph {
    readonly advanceWidth?: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }
  type NameTable = Readonly<Partial<Record<'fullName' | 'fontFamily', Readonly<Record<string, unknown>>>>>;
  /** What a font says of itself; a stranger's may say anything. */
  export type FontNames = NameTable &
    Readonly<Partial<Record<'windows' | 'macintosh' | 'unicode', NameTable>>>;
  interface Font {
    readonly names?: FontNames;
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    charToGlyphIndex(character: string): number;
  }
  export function parse(file: ArrayBuffer): Font;
}
