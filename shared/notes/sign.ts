import type { Drawing } from '../domain/signature';
import { simplify, smooth } from './curves';
import { boxOf, type Stroke } from './geometry';
import { letterOf, type Letter } from './letters';
import type { SetWord } from './words';

/** Heights in x, before the signature is written larger than the text: of all of it, and of what hangs below the line. */
const HEIGHT = 2.5;
const BELOW = 0.28;
/** A long one is written smaller, or it would not fit under the closing. */
const WIDEST = 13;
const ROUNDING = 2;
const TOLERANCE = 0.012;

/** A drawn signature as a word of one letter, so that it is placed, bent and inked as the text is. */
export function signatureWord(drawing: Drawing, name: string, index: number): SetWord | undefined {
  const ink = boxOf(drawing);
  const width = ink.right - ink.left;
  const height = ink.bottom - ink.top;
  if (!(width > 0) || !Number.isFinite(height)) return undefined;
  const scale = Math.min(HEIGHT / Math.max(height, 0.2 * width), WIDEST / width);
  const foot = ink.bottom - BELOW * height;
  const strokes = drawing
    .filter((stroke) => stroke.length > 0)
    .map((stroke): Stroke => {
      const line = stroke.map(({ x, y }) => ({ x: (x - ink.left) * scale, y: (foot - y) * scale }));
      // A dot is a way too short to have a direction.
      if (line.length === 1) line.push({ x: line[0]!.x + 0.05, y: line[0]!.y });
      const round = smooth(line, ROUNDING, false).map((point) => ({ ...point, width: 1 }));
      return simplify(round, TOLERANCE);
    });
  const letter: Letter = asDrawn(letterOf('', width * scale, strokes));
  return { text: name, index, letters: [{ letter, x: 0 }], width: width * scale, drawn: true };
}

/** Dots and bars of a signature stay where the person put them. */
function asDrawn(letter: Letter): Letter {
  return { ...letter, strokes: letter.strokes.map(({ points }) => ({ points, part: 'body' as const })) };
}
