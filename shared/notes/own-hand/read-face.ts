import type { OwnVariant } from '../../domain/own-hand';
import type { Face } from '../face';
import { boxOf } from '../geometry';
import { xHeightOf } from '../letters';
import { flattenPath } from '../skeleton/flatten';
import { outlineRaster } from '../skeleton/skeleton';
import { strokesToText } from './stroke-text';
import { traceInk } from './trace-ink';

/** One character of a font, as pen strokes. */
export interface FaceLetter {
  readonly character: string;
  readonly variants: readonly [OwnVariant];
}

export type FaceOutcome =
  | { readonly read: true; readonly letters: readonly FaceLetter[]; readonly cover: number }
  /** `cover` is the share of the ink that a pen can draw again. */
  | { readonly read: false; readonly why: 'noLatin' }
  | { readonly read: false; readonly why: 'noPen'; readonly cover: number };

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

const NEEDED = 'abcdefghijklmnopqrstuvwxyz';

/** What notes are written with: Latin of all Europe, Greek, Cyrillic, figures and signs; what tells the most first. */
const REPERTOIRE: readonly string[] = [
  ...Array.from(NEEDED),
  ...range(0x21, 0x60),
  ...range(0x7b, 0x7e),
  ...range(0xa1, 0xff),
  ...range(0x100, 0x17f),
  ...range(0x386, 0x3ce),
  ...range(0x400, 0x45f),
  ...Array.from('‘’‚“”„–—…•€ẞȘșȚț'),
].filter((character) => !'\u00ad¨¯´¸'.includes(character));

/** Larger letters than these, in x-heights, are ornaments, and would take long to thin. */
const WIDEST = 9;
const MOST_POINTS = 6_000;
const COVER = 0.88;

/**
 * Reduces the letters of a font to pen strokes, yielding how many are done. A font whose ink no pen of constant width
 * covers well (bold, brush, outlined) is refused: it would be redrawn as something else.
 */
export function* readFace(face: Face): Generator<{ done: number; total: number }, FaceOutcome> {
  const lacks = Array.from(NEEDED).filter((character) => !hasInk(face, character));
  if (lacks.length > 0) return { read: false, why: 'noLatin' };
  const scale = 1 / (face.unitsPerEm * xHeightOf([face]));
  const letters: FaceLetter[] = [];
  const covers: number[] = [];
  for (const [i, character] of REPERTOIRE.entries()) {
    yield { done: i, total: REPERTOIRE.length };
    if (i === NEEDED.length && mean(covers) < COVER) break;
    const glyph = face.glyph(character);
    if (!glyph || glyph.path.length === 0 || glyph.path.length > MOST_POINTS) continue;
    const polygons = flattenPath(glyph.path, scale);
    const box = boxOf(polygons);
    const fits =
      box.right - box.left < WIDEST && box.bottom - box.top < WIDEST && Math.abs(box.left) < WIDEST;
    if (polygons.length === 0 || !fits) continue;
    const { raster, fromPixels } = outlineRaster(polygons);
    const { strokes, cover } = traceInk(raster);
    if (strokes.length === 0) continue;
    if (NEEDED.includes(character)) covers.push(cover);
    letters.push({
      character,
      variants: [
        {
          strokes: strokesToText(strokes.map(fromPixels)),
          advance: Math.max(0, Math.min(2_000, Math.round(glyph.advance * scale * 100))),
          ...(cover < COVER && { doubt: 'lossy' as const }),
        },
      ],
    });
  }
  const cover = mean(covers);
  if (cover < COVER) return { read: false, why: 'noPen', cover };
  return { read: true, letters, cover };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}

function hasInk(face: Face, character: string): boolean {
  return (face.glyph(character)?.path.length ?? 0) > 0;
}
