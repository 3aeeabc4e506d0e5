import type { Drawing } from '../domain/signature';
import { inkLetters } from './draw';
import { boxOf } from './geometry';
import { HANDS } from './hands';
import { pathData } from './path-data';
import { PEN } from './pen';
import { placeLines } from './place';
import { mix } from './random';
import { signatureWord } from './sign';
import type { WrittenLine } from './write-line';

const X_MM = 2;
const TENTHS = 10 / X_MM;

/** A drawn signature as the pen will write it on a card, alone; in tenths of the height of an x, as a line of writing is. */
export function writeSignature(drawing: Drawing, seed: number): WrittenLine | undefined {
  const drawn = mix(seed);
  const word = signatureWord(drawing, '', 0);
  if (!word) return undefined;
  const line = {
    kind: 'signature',
    words: [{ word, x: 0 }],
    indent: 0,
    opens: false,
    y: 0,
    width: word.width,
  } as const;
  const hand = { style: HANDS.brisk, letter: () => undefined };
  const placed = placeLines([line], hand, { xMm: X_MM, left: 0, top: 0, column: word.width }, drawn);
  const outlines = inkLetters(placed, PEN.widthMm, drawn)
    .flat()
    .map((outline) => outline.map(({ x, y }) => ({ x: x * TENTHS, y: y * TENTHS })));
  const box = boxOf(outlines);
  return {
    d: pathData(outlines),
    left: box.left,
    top: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
}
