import type { PrintSheet } from '../domain/print-job';
import { drawMarks } from './draw';
import { boxOf } from './geometry';
import type { HandStyle } from './hands';
import { INKS, type InkId } from './ink';
import type { Hand } from './letters';
import { inManner, USUAL_MANNER, type Manner } from './manner';
import { missingFrom } from './note-text';
import type { Sheet } from './page';
import { placeLines } from './place';
import { mix } from './random';
import { letterPicker } from './variants';
import { setWord } from './words';

export interface FrontRequest {
  readonly hand: Hand;
  readonly sheet: Sheet;
  readonly seed: number;
  readonly ink: InkId;
  readonly manner?: Manner;
}

const WORDS: Readonly<Record<HandStyle['script'], string>> = {
  latin: 'Thank you',
  cyrillic: 'Спасибо',
  greek: 'Ευχαριστώ',
};

/** Heights of an x against the hand's largest: written with the whole arm. */
const LARGE = 2.1;
const WIDEST = 0.66;
/** A little above the middle looks like the middle. */
const MIDDLE = 0.46;
const WORD_GAP = 1.1;
/** Leaning on the pen, as one does when writing large. */
const BROADER = 1.25;

/** What stands on the front of a folded card: two words in the card's own hand, in the middle. */
export function layoutFront(request: FrontRequest): PrintSheet {
  const { sheet, seed: wanted, ink, manner = USUAL_MANNER } = request;
  const hand = inManner(request.hand, { ...manner, size: 1 });
  const seed = mix(wanted + 55);
  const text = WORDS[hand.style.script];
  // Our words, not the person's: where their own hand lacks a letter of them, the front stays blank.
  if (missingFrom(text, hand).length > 0)
    return { widthMm: sheet.widthMm, heightMm: sheet.heightMm, marks: [], text: '' };
  const pick = letterPicker(hand, seed);
  const words: { word: ReturnType<typeof setWord>; x: number }[] = [];
  let width = 0;
  for (const [i, word] of text.split(' ').entries()) {
    const set = setWord(word, i, hand, seed, pick);
    words.push({ word: set, x: width });
    width += set.width + WORD_GAP;
  }
  width -= WORD_GAP;
  const xMm = Math.min(hand.style.largestMm * LARGE, (WIDEST * sheet.widthMm) / width);
  const line = { kind: 'body', words, indent: 0, opens: false, y: 0, width } as const;
  const placed = placeLines([line], hand, { xMm, left: 0, top: 0, column: width }, seed);
  const box = boxOf(placed.flatMap(({ strokes }) => strokes));
  const dx = (sheet.widthMm - box.left - box.right) / 2;
  const dy = MIDDLE * sheet.heightMm - (box.top + box.bottom) / 2;
  const moved = placed.map((letter) => ({
    ...letter,
    strokes: letter.strokes.map((stroke) =>
      stroke.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy })),
    ),
  }));
  return {
    widthMm: sheet.widthMm,
    heightMm: sheet.heightMm,
    marks: drawMarks(moved, INKS[ink], manner.penMm * BROADER, seed),
    text,
  };
}
