import type { PrintMark } from '../domain/print-job';
import type { Drawing } from '../domain/signature';
import { drawMarks } from './draw';
import { boxOf } from './geometry';
import { HANDS } from './hands';
import { INKS, type InkId } from './ink';
import type { Line } from './lines';
import { placeLines } from './place';
import { mix } from './random';
import { signatureWord } from './sign';
import { inkLine, type WrittenLine } from './write-line';

/** What is drawn needs no letters of the hand, only its unevenness. */
const HAND = { style: HANDS.brisk, letter: () => undefined };
/** The height of an x beside which a signature under type is large enough. */
const X_MM = 2;

/** A drawn signature as the pen will write it on a card, alone; in tenths of the height of an x, as a line of writing is. */
export function writeSignature(drawing: Drawing, seed: number): WrittenLine | undefined {
  const line = lineOf(drawing);
  return line && inkLine(line, HAND, mix(seed));
}

/** A signature on paper, in mm: its ink, and how far down it goes. */
export interface SignedSheet {
  readonly marks: readonly PrintMark[];
  readonly bottomMm: number;
}

/**
 * A drawn signature under type, by the pen that cards are written with.
 * @param under where its upper corner goes, in mm: the left one, or the right one where words run from right to left
 */
export function signUnder(
  drawing: Drawing,
  under: { readonly top: number; readonly side: number; readonly rtl: boolean },
  { ink, penMm, seed }: { readonly ink: InkId; readonly penMm: number; readonly seed: number },
): SignedSheet | undefined {
  const line = lineOf(drawing);
  if (!line) return undefined;
  const placeAt = (left: number, top: number) =>
    placeLines([line], HAND, { xMm: X_MM, left, top, column: line.width }, mix(seed));
  const box = boxOf(placeAt(0, 0).flatMap(({ strokes }) => strokes));
  const placed = placeAt(under.side - (under.rtl ? box.right : box.left), under.top - box.top);
  return {
    marks: drawMarks(placed, INKS[ink], penMm, mix(seed)),
    bottomMm: under.top + box.bottom - box.top,
  };
}

function lineOf(drawing: Drawing): Line | undefined {
  const word = signatureWord(drawing, '', 0);
  if (!word) return undefined;
  return { kind: 'signature', words: [{ word, x: 0 }], indent: 0, opens: false, y: 0, width: word.width };
}
