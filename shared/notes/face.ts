/**
 * A typeface as the engine needs it: outlines as data, read from a font file by the host side, so that
 * nothing here knows of font formats.
 */
export interface Face {
  readonly unitsPerEm: number;
  /** The outline of one character; `undefined` when the face has none. Never a placeholder box. */
  glyph(character: string): GlyphOutline | undefined;
}

/** In font units, y upwards, the baseline at 0. */
export interface GlyphOutline {
  readonly advance: number;
  readonly path: readonly PathCommand[];
}

export type PathCommand =
  | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
  | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | {
      readonly type: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'Z' };
