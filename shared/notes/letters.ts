import { markStrokes, takeApart } from './accents';
import type { Face } from './face';
import { boxOf, median, type Stroke } from './geometry';
import type { HandStyle } from './hands';
import { flattenPath } from './skeleton/flatten';
import { skeletonise } from './skeleton/skeleton';

/** What a stroke is to its letter: dots and bars are set down apart from it, and never in the same place. */
export type Part = 'body' | 'dot' | 'bar';

export interface LetterStroke {
  readonly part: Part;
  readonly points: Stroke;
}

/** A letter as pen strokes, in x-heights, y upwards, the baseline at 0. */
export interface Letter {
  readonly character: string;
  readonly advance: number;
  readonly strokes: readonly LetterStroke[];
  /** How far its ink goes, the pen's own width left out. */
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** A person's way of writing: letters, made when first asked for and kept. */
export interface Hand {
  readonly style: HandStyle;
  /** `undefined` where nothing in this hand can write the character. Spaces are no letters. */
  letter(character: string): Letter | undefined;
  /** The several ways in which a person's own hand writes a character, `letter` being the first. */
  variants?(character: string): readonly Letter[];
}

/** Letters that stand on the line. */
export const STANDING = 'abcdehiklmnorstuvwxzABCDEFGHIKLMNOPRSTUVWXYZ0123456789';

const FLAT_TOPPED = 'acemnorsuvwxzасеопторикнаεοπστων';

/** Raised whenever letters come out differently, so that those kept from before are made anew. */
export const LETTERS_VERSION = 2;

/**
 * Makes a hand of faces that are asked in turn; scripts of one family come as several files.
 * @param letters those that were made before, by the same version of this from the same faces; new ones are added
 */
export function createHand(
  style: HandStyle,
  faces: readonly Face[],
  letters = new Map<string, Letter | undefined>(),
): Hand {
  const { xHeight, foot } = measuresOf(faces);
  const settle = (character: string, strokes: readonly Stroke[]): readonly Stroke[] => {
    if (!style.settled || !STANDING.includes(character)) return strokes;
    const off = style.settled * (boxOf(strokes).top - foot / xHeight);
    return strokes.map((stroke) => stroke.map((point) => ({ ...point, y: point.y - off })));
  };
  const fromFace = (character: string): Letter | undefined => {
    for (const face of faces) {
      const glyph = face.glyph(character);
      if (!glyph || glyph.path.length === 0) continue;
      const scale = 1 / (face.unitsPerEm * xHeight);
      const strokes = settle(character, skeletonise(flattenPath(glyph.path, scale)));
      return letterOf(character, glyph.advance * scale, strokes);
    }
    return undefined;
  };
  const letter = (character: string): Letter | undefined => {
    if (!letters.has(character)) letters.set(character, fromFace(character) ?? compose(character, fromFace));
    return letters.get(character);
  };
  return { style, letter };
}

/** Measures the strokes of a letter and tells what each is to it. */
export function letterOf(character: string, advance: number, strokes: readonly Stroke[]): Letter {
  const box = boxOf(strokes);
  const parts = strokes.map(
    (points) => ({ points, part: strokes.length > 1 ? partOf(points) : 'body' }) as const,
  );
  return {
    character,
    advance,
    strokes: parts,
    left: box.left,
    right: box.right,
    low: box.top,
    high: box.bottom,
  };
}

function partOf(points: Stroke): Part {
  const box = boxOf([points]);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (box.top > 1.02 && height < 0.7 && width < 0.9) return 'dot';
  return width > 2.2 * height && box.top > 0.6 ? 'bar' : 'body';
}

/** Puts marks onto a letter that the face has without them. */
export function compose(
  character: string,
  fromFace: (character: string) => Letter | undefined,
): Letter | undefined {
  const parts = takeApart(character);
  const base = parts && fromFace(parts.base);
  if (!parts || !base) return undefined;
  const marksAbove = parts.marks.some((mark) => mark.sits === 'above');
  const kept = base.strokes.filter(
    ({ part }) => !(marksAbove && 'ij'.includes(parts.base) && part === 'dot'),
  );
  const body = boxOf(kept.map(({ points }) => points));
  const width = median(kept.flatMap(({ points }) => points.map((point) => point.width)));
  let floor = body.bottom + 0.28;
  const drawn: Stroke[] = [];
  for (const mark of parts.marks) {
    const middle = (body.left + body.right) / 2;
    switch (mark.sits) {
      case 'above':
        drawn.push(...markStrokes(mark, middle + 0.08, floor, width));
        floor += 0.42;
        break;
      case 'below':
        drawn.push(...markStrokes(mark, middle, Math.min(0, body.top), width));
        break;
      case 'through':
        drawn.push(...markStrokes(mark, middle, 0.55 * body.bottom, width));
        break;
      case 'corner':
        drawn.push(...markStrokes(mark, body.right, body.bottom, width));
        break;
      case 'beside':
        drawn.push(...markStrokes(mark, body.right, 0, width));
        break;
    }
  }
  return letterOf(character, base.advance, [...kept.map(({ points }) => points), ...drawn]);
}

/** The height of small letters as a share of the em: the middle one, for a single x may carry a flourish. */
export function xHeightOf(faces: readonly Face[]): number {
  return measuresOf(faces).xHeight;
}

/** Where small letters end and stand, as shares of the em above the line. */
function measuresOf(faces: readonly Face[]): { readonly xHeight: number; readonly foot: number } {
  const heights: number[] = [];
  const feet: number[] = [];
  for (const character of FLAT_TOPPED) {
    for (const face of faces) {
      const outline = face.glyph(character);
      if (!outline || outline.path.length === 0) continue;
      const box = boxOf(flattenPath(outline.path));
      heights.push(box.bottom / face.unitsPerEm);
      feet.push(box.top / face.unitsPerEm);
      break;
    }
  }
  return { xHeight: median(heights) || 0.4, foot: median(feet) };
}
