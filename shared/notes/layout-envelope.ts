import type { PrintSheet } from '../domain/print-job';
import { drawMarks } from './draw';
import type { AnyHandId } from './hands';
import { INKS, type InkId } from './ink';
import type { NoteRefusal } from './layout-note';
import type { Hand } from './letters';
import { breakLines } from './lines';
import { inManner, USUAL_MANNER, type Manner } from './manner';
import { inHand, missingFrom, tidyText } from './note-text';
import type { Sheet } from './page';
import { placeLines, type PlacedLetter } from './place';
import { mix } from './random';
import { letterPicker } from './variants';
import { setWord } from './words';

export interface EnvelopeRequest {
  /** To whom, a line each: the name, then what they are, then where. Empty ones are left out. */
  readonly lines: readonly string[];
  /** What stands in the corner of an envelope that no postman carries: "By hand". */
  readonly corner: string;
  /** The return address, a line each; none where the envelope needs none. */
  readonly from?: readonly string[];
  readonly hand: Hand;
  readonly sheet: Sheet;
  readonly seed: number;
  readonly ink: InkId;
  /** The size of the writing is the envelope's own. */
  readonly manner?: Manner;
}

export type EnvelopeResult =
  | { readonly written: true; readonly hand: AnyHandId; readonly sheets: readonly PrintSheet[] }
  | NoteRefusal;

/** The name is written larger than a card, what follows a little smaller; heights of an x against the hand's largest. */
const NAME = 1.6;
const BELOW_NAME = 1.12;
const CORNER = 1;
const SMALLEST = 0.6;
/** Where the block begins and how wide it may be, as shares of the envelope. */
const LEFT = 0.37;
const WIDTH = 0.57;
const FIRST_BASELINE = 0.5;
const CORNER_LEFT = 0.08;
const CORNER_BASELINE = 0.88;
/** The return address: small, in the other corner. */
const FROM = 0.82;
const FROM_LEFT = 0.06;
const FROM_BASELINE = 0.12;
const FROM_WIDTH = 0.36;
const FROM_PITCH = 2.9;
const FROM_LOWEST = 0.4;
const LOWEST = 0.93;
const WORD_GAP = 1.15;
const PITCH = 3.8;
const LONGEST_LINE = 160;

/** Writes an envelope for the reception desk, in the hand of the card that it holds. Never throws for any text. */
export function layoutEnvelope(request: EnvelopeRequest): EnvelopeResult {
  const { sheet, ink, manner = USUAL_MANNER } = request;
  const hand = inManner(request.hand, { ...manner, size: 1 });
  const lines = request.lines.map((line) => oneLine(line, hand)).filter((line) => line !== '');
  if (lines.length === 0) return { written: false, reason: 'empty' };
  const corner = oneLine(request.corner, hand);
  // The corner's words are ours: where a hand cannot write them, the envelope does without.
  const cornerWritten = corner !== '' && missingFrom(corner, hand).length === 0;
  const from = (request.from ?? []).map((line) => oneLine(line, hand)).filter((line) => line !== '');
  const missing = missingFrom([...lines, ...from].join(' '), hand);
  if (missing.length > 0) return { written: false, reason: 'noHand', missing };

  const seed = mix(request.seed);
  let placed: PlacedLetter[] = [];
  for (let size = 1; size >= SMALLEST; size -= 0.1) {
    placed = address(lines, hand, sheet, size, seed);
    if (placed.every(({ box }) => box.bottom <= LOWEST * sheet.heightMm)) break;
  }
  const inside = placed.filter(({ box }) => box.bottom <= LOWEST * sheet.heightMm);
  if (cornerWritten) inside.push(...cornerOf(corner, hand, sheet, seed));
  // Last, so that it changes nothing of what was drawn before it.
  inside.push(...fromOf(from, hand, sheet, seed));
  return {
    written: true,
    hand: hand.style.id,
    sheets: [
      {
        widthMm: sheet.widthMm,
        heightMm: sheet.heightMm,
        marks: drawMarks(inside, INKS[ink], manner.penMm, seed),
        text: [...from, ...lines, ...(cornerWritten ? [corner] : [])].join('\n'),
      },
    ],
  };
}

function oneLine(text: string, hand: Hand): string {
  return inHand(tidyText(text), hand).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
}

function address(
  lines: readonly string[],
  hand: Hand,
  sheet: Sheet,
  size: number,
  seed: number,
): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let top = FIRST_BASELINE * sheet.heightMm;
  for (const [i, line] of lines.entries()) {
    const xMm = hand.style.largestMm * size * (i === 0 ? NAME : BELOW_NAME);
    const block = writeBlock(
      line,
      hand,
      { xMm, left: LEFT * sheet.widthMm, top },
      WIDTH * sheet.widthMm,
      seed,
      i,
    );
    placed.push(...block.placed);
    top += block.depth * xMm + PITCH * hand.style.largestMm * size;
  }
  return placed;
}

function cornerOf(corner: string, hand: Hand, sheet: Sheet, seed: number): PlacedLetter[] {
  const at = {
    xMm: hand.style.largestMm * CORNER,
    left: CORNER_LEFT * sheet.widthMm,
    top: CORNER_BASELINE * sheet.heightMm,
  };
  return writeBlock(corner, hand, at, (LEFT - CORNER_LEFT) * sheet.widthMm, seed, 9).placed;
}

/** As many lines as stay above the name. */
function fromOf(from: readonly string[], hand: Hand, sheet: Sheet, seed: number): PlacedLetter[] {
  const xMm = hand.style.largestMm * FROM;
  const placed: PlacedLetter[] = [];
  let top = FROM_BASELINE * sheet.heightMm;
  for (const [i, line] of from.entries()) {
    const at = { xMm, left: FROM_LEFT * sheet.widthMm, top };
    const block = writeBlock(line, hand, at, FROM_WIDTH * sheet.widthMm, seed, 20 + i);
    placed.push(...block.placed);
    top += (block.depth + FROM_PITCH) * xMm;
  }
  return placed.filter(({ box }) => box.bottom <= FROM_LOWEST * sheet.heightMm);
}

/** One line of the address, broken where it is too long. `depth` is that of its last line, in x-heights. */
function writeBlock(
  text: string,
  hand: Hand,
  at: { readonly xMm: number; readonly left: number; readonly top: number },
  widthMm: number,
  seed: number,
  number: number,
): { placed: PlacedLetter[]; depth: number } {
  // Words and lines of different blocks must not draw the same chance.
  const own = mix(seed + 101 * number);
  const column = widthMm / at.xMm;
  const pick = letterPicker(hand, own);
  const words = text.split(' ').map((word, i) => setWord(word, i, hand, own, pick));
  const room = { column, pitch: PITCH, wordGap: WORD_GAP * hand.style.wordGap };
  const lines = breakLines([{ kind: 'body', words }], room, hand, own);
  return { placed: placeLines(lines, hand, { ...at, column }, own), depth: lines[lines.length - 1]?.y ?? 0 };
}
