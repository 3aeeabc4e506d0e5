import { boxOf } from './geometry';
import { inkLetters } from './draw';
import type { Hand } from './letters';
import type { Line } from './lines';
import { inHand, missingFrom, tidyText } from './note-text';
import { pathData } from './path-data';
import { PEN } from './pen';
import { placeLines } from './place';
import { mix } from './random';
import { letterPicker } from './variants';
import { setWord, type SetWord } from './words';

/** A line of writing as one path, in tenths of the height of an x; y runs downwards, the baseline is at 0. */
export interface WrittenLine {
  /** SVG path data, to be filled. */
  readonly d: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Written at the size of a card, since a pen's habits are in millimetres, and then enlarged. */
const X_MM = 2;
const TENTHS = 10 / X_MM;
const WORD_GAP = 0.95;
const LONGEST = 120;

/**
 * Writes a name or a short line, without a page around it. `undefined` when the hand lacks a character or there is nothing to write.
 */
export function writeLine(
  text: string,
  hand: Hand,
  seed: number,
  options: { readonly penMm?: number } = {},
): WrittenLine | undefined {
  const tidy = inHand(tidyText(text), hand).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (tidy === '' || missingFrom(tidy, hand).length > 0) return undefined;
  const drawn = mix(seed);
  const pick = letterPicker(hand, drawn);
  const words = tidy.split(' ').map((word, i) => setWord(word, i, hand, drawn, pick));
  return inkLine(inLine(words), hand, drawn, options.penMm);
}

/** Lays ink on one line that stands alone. @param seed as it was drawn */
export function inkLine(line: Line, hand: Hand, seed: number, penMm: number = PEN.widthMm): WrittenLine {
  const placed = placeLines([line], hand, { xMm: X_MM, left: 0, top: 0, column: line.width }, seed);
  const outlines = inkLetters(placed, penMm, seed)
    .flat()
    .map((outline) => outline.map(({ x, y }) => ({ x: x * TENTHS, y: y * TENTHS })));
  const { left, top, right, bottom } = boxOf(outlines);
  return { d: pathData(outlines), left, top, width: right - left, height: bottom - top };
}

function inLine(words: readonly SetWord[]): Line {
  const placed: { word: SetWord; x: number }[] = [];
  let x = 0;
  for (const word of words) {
    placed.push({ word, x });
    x += word.width + WORD_GAP;
  }
  return { kind: 'body', words: placed, indent: 0, opens: false, y: 0, width: x - WORD_GAP };
}
