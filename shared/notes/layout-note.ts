import type { PrintSheet } from '../domain/print-job';
import type { Drawing } from '../domain/signature';
import { drawMarks } from './draw';
import type { AnyHandId, HandId } from './hands';
import { INKS, type InkId } from './ink';
import type { Hand } from './letters';
import type { SetBlock } from './lines';
import { isWritten } from './metrics';
import { countWords, inHand, missingFrom, readNote, tidyText, withoutName, type Block } from './note-text';
import { inManner, USUAL_MANNER, type Manner } from './manner';
import { layPage, type Page, type Sheet } from './page';
import { placeLines, type PlacedLetter } from './place';
import { mix } from './random';
import { signatureWord } from './sign';
import { letterPicker } from './variants';
import { setWord } from './words';

export interface NoteRequest {
  readonly text: string;
  readonly hand: Hand;
  readonly sheet: Sheet;
  /** Any whole number. The same seed gives the same bytes, everywhere. */
  readonly seed: number;
  readonly ink: InkId;
  readonly manner?: Manner;
  readonly signature?: Signing | undefined;
}

/** A signature of the person's own, and the name that it stands for. */
export interface Signing {
  readonly drawing: Drawing;
  readonly name: string;
}

export interface NoteFit {
  readonly verdict: 'fits' | 'tooLong' | 'short';
  readonly words: number;
  /** Words for which there is no room. */
  readonly wordsOver: number;
  /** The first and last millimetre of ink, from the top of the paper. */
  readonly inkTopMm: number;
  readonly inkBottomMm: number;
  readonly freeMm: number;
}

export interface NoteLayout {
  readonly written: true;
  readonly hand: AnyHandId;
  readonly sheets: readonly PrintSheet[];
  readonly fit: NoteFit;
}

/** Why nothing was written. `missing` names the characters that no pen stroke is known for. */
export type NoteRefusal =
  | { readonly written: false; readonly reason: 'empty' }
  | {
      readonly written: false;
      readonly reason: 'noHand';
      readonly missing: readonly string[];
      /** Hands that know all of it: the whole note may change to one of them. */
      readonly others?: readonly HandId[];
    };

export type NoteResult = NoteLayout | NoteRefusal;

/** A note before it is drawn, for those who measure it. */
export interface WrittenNote {
  readonly page: Page;
  readonly placed: readonly PlacedLetter[];
  /** The seed that was drawn from the wanted one. */
  readonly seed: number;
}

const TRIES = 8;
/** More than any card holds at any size; what is beyond is counted, not set. */
const LONGEST_NOTE = 6_000;
const LONGEST_WORD = 400;

/**
 * Writes a note onto one sheet of paper. Never throws for any text; takes as long for 20,000 characters as
 * for a full card.
 */
export function layoutNote(request: NoteRequest): NoteResult {
  const { sheet, ink, manner = USUAL_MANNER } = request;
  const hand = inManner(request.hand, manner);
  const text = readableText(request.text, hand, request.signature);
  if (typeof text !== 'string') return text;
  const { page, placed, seed } = writeText(text, hand, sheet, request.seed, request.signature);
  const words = countWords(text);
  const written = page.lines.reduce((sum, { words: set }) => sum + countWords(textOf(set)), 0);
  const tooLong = page.over.length > 0 || text.length > LONGEST_NOTE;
  const tops = placed.map(({ box }) => box.top);
  const bottoms = placed.map(({ box }) => box.bottom);
  const inkBottomMm = Math.max(...bottoms);
  return {
    written: true,
    hand: hand.style.id,
    sheets: [
      {
        widthMm: sheet.widthMm,
        heightMm: sheet.heightMm,
        marks: drawMarks(placed, INKS[ink], manner.penMm, seed),
        text: page.lines.map((line) => textOf(line.words)).join('\n'),
      },
    ],
    fit: {
      verdict: tooLong ? 'tooLong' : page.short ? 'short' : 'fits',
      words,
      wordsOver: tooLong ? Math.max(1, words - written) : 0,
      inkTopMm: Math.min(...tops),
      inkBottomMm,
      freeMm: sheet.heightMm - inkBottomMm,
    },
  };
}

/** The text as this hand writes it, or why it cannot. A signature alone is a note; the name it stands for is not written. */
export function readableText(typed: string, hand: Hand, signature?: Signing): string | NoteRefusal {
  const whole = inHand(tidyText(typed), hand);
  const text = signature ? withoutName(whole, signature.name) : whole;
  if (text.trim() === '' && !signature) return { written: false, reason: 'empty' };
  const missing = missingFrom(text, hand);
  return missing.length > 0 ? { written: false, reason: 'noHand', missing } : text;
}

/** Places a readable text's letters. */
export function writeText(
  text: string,
  hand: Hand,
  sheet: Sheet,
  wanted: number,
  signature?: Signing,
): WrittenNote {
  return writeNote(readNote(text.slice(0, LONGEST_NOTE)), hand, sheet, wanted, signature);
}

/**
 * Places a note's letters. Chance is drawn up to eight times until the result passes for a hand, since once in
 * a while it closes a gap between words or rules a margin.
 */
export function writeNote(
  blocks: readonly Block[],
  hand: Hand,
  sheet: Sheet,
  wanted: number,
  signature?: Signing,
): WrittenNote {
  for (let draw = 0; ; draw++) {
    const seed = mix(mix(wanted) + draw);
    let index = 0;
    const pick = letterPicker(hand, seed);
    const set: SetBlock[] = blocks.map(({ kind, words }) => ({
      kind,
      words: words.map((word) => setWord(word.slice(0, LONGEST_WORD), index++, hand, seed, pick)),
    }));
    const signed = signature && signatureWord(signature.drawing, signature.name, index);
    if (signed) set.push({ kind: 'signature', words: [signed] });
    const page = layPage(set, sheet, hand, meanAdvance(blocks, hand), seed);
    const placed = placeLines(page.lines, hand, page.paper, seed);
    // What is too long is not printed: no chance is drawn twice for it, or typing on would wait.
    const last = draw === TRIES - 1 || page.over.length > 0;
    if (last || isWritten(placed, page.paper.xMm, sheet, hand.variants !== undefined)) {
      return { page, placed, seed };
    }
  }
}

function textOf(words: Page['lines'][number]['words']): string {
  return words.map(({ word }) => word.text).join(' ');
}

/** Of the note's own letters, in x-heights. */
function meanAdvance(blocks: readonly Block[], hand: Hand): number {
  let sum = 0;
  let count = 0;
  for (const character of blocks.flatMap(({ words }) => words).join('')) {
    sum += hand.letter(character)?.advance ?? 0;
    count++;
  }
  return count > 0 ? sum / count : 1;
}
