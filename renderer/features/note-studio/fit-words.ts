import type { HandId } from '../../../shared/notes/hands';
import type { CardStock, PaperSize } from '../../../shared/domain/stationery';
import type { NoteResult } from '../../../shared/notes/layout-note';

/** How the note stands to the card, in a sentence. `good` cards can be printed. */
export interface FitWords {
  readonly state: 'good' | 'bad' | 'empty';
  readonly words: string;
  /** The person's own hand lacks letters, which another hand may have. */
  readonly handLacks?: true;
  /** What would help: another hand, or type where there is none; a card that it suits better. */
  readonly offer?: {
    readonly hands?: readonly HandId[];
    readonly plain?: boolean;
    readonly card?: CardStock;
  };
}

const NAMED = 6;
/** Areas are a guess at how many words go on them. */
const ABOUT = 1.15;

/**
 * @param cards among which there may be a larger one
 * @param own whether the hand is the person's own, which is never changed for another unasked
 */
export function fitWords(
  result: NoteResult,
  stock: CardStock,
  cards: readonly CardStock[],
  own = false,
): FitWords {
  if (!result.written) {
    if (result.reason === 'empty') return { state: 'empty', words: 'Nothing to write yet.' };
    const { missing, others = [] } = result;
    const offer = { hands: others, plain: true };
    return own
      ? { state: 'bad', words: handLacksWords(missing), handLacks: true, offer }
      : { state: 'bad', words: noHandWords(missing, others.length > 0), offer };
  }
  const { verdict, words, wordsOver, freeMm } = result.fit;
  const count = `${words} ${words === 1 ? 'word' : 'words'}`;
  const free = `${Math.round(freeMm)} mm free at the foot`;
  switch (verdict) {
    case 'fits':
      return { state: 'good', words: `Fits: ${count}, ${free}.` };
    case 'short': {
      const card = smallerThan(stock, cards);
      return {
        state: 'good',
        words: `Fits, with room for more: ${count}, ${free}. Add a line about what you talked of${card ? `, or take the ${card.name} card` : ''}.`,
        ...(card && { offer: { card } }),
      };
    }
    case 'tooLong': {
      const card = largeEnough(stock, cards, words, wordsOver);
      return {
        state: 'bad',
        words: `Too long by about ${wordsOver.toLocaleString('en-GB')} ${wordsOver === 1 ? 'word' : 'words'}. ${card ? `Shorten it, or take the ${card.name} card.` : shorten(words, wordsOver, areaOf(stock), cards)}`,
        ...(card && { offer: { card } }),
      };
    }
  }
}

/** The smallest card that a note surely fits which leaves half of this one white; of the same kind, folded or not. */
function smallerThan(stock: CardStock, cards: readonly CardStock[]): CardStock | undefined {
  return cards
    .filter((other) => (other.flat === undefined) === (stock.flat === undefined))
    .filter((other) => within(areaOf(other) / areaOf(stock), 0.6, 0.9))
    .toSorted((a, b) => areaOf(a) - areaOf(b))[0];
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** A larger card is named only where it would hold the words: by its area, for words take room. */
function largeEnough(
  stock: CardStock,
  cards: readonly CardStock[],
  words: number,
  over: number,
): CardStock | undefined {
  const needed = (areaOf(stock) * words) / heldOf(words, over);
  return largerThan(areaOf(stock), cards).find((other) => ABOUT * areaOf(other) >= needed);
}

function shorten(words: number, over: number, area: number, cards: readonly CardStock[]): string {
  if (largerThan(area, cards).length === 0) return 'Shorten it: no card here holds more.';
  return words > 4 * heldOf(words, over)
    ? 'A card holds about a hundred words: shorten it to what matters most, and send the rest as an e-mail.'
    : 'Shorten it: no card here holds so much.';
}

/** The words that this card holds. */
function heldOf(words: number, over: number): number {
  return Math.max(1, words - over);
}

function largerThan(area: number, cards: readonly CardStock[]): readonly CardStock[] {
  return cards.filter((other) => areaOf(other) > 1.2 * area).toSorted((a, b) => areaOf(a) - areaOf(b));
}

function areaOf({ widthMm, heightMm }: PaperSize): number {
  return widthMm * heightMm;
}

function handLacksWords(missing: readonly string[]): string {
  return `Your own hand has no ${listOf(missing)}. Take another hand for the whole card, or add the letters to yours.`;
}

function listOf(missing: readonly string[]): string {
  const named = missing.slice(0, NAMED).map(nameOf);
  const last = named.pop() ?? '';
  const list = named.length > 0 ? `${named.join(', ')} or ${last}` : last;
  return `${list}${missing.length > NAMED ? ', among others' : ''}`;
}

/** What nobody sees is named by its number. */
function nameOf(character: string): string {
  if (!/^[\p{C}\p{Z}\p{M}]+$/u.test(character)) return character;
  const numbers = Array.from(character, (one) =>
    one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'),
  );
  return `an unseen character (U+${numbers.join(' U+')})`;
}

function noHandWords(missing: readonly string[], another: boolean): string {
  if (another) return `This hand does not write ${listOf(missing)}; another does.`;
  const script = scriptOf(missing);
  if (script)
    return `No hand here writes ${script}. Set the whole card in plain type: it is signed by pen all the same.`;
  return `No hand here writes ${listOf(missing)}. Take ${missing.length > 1 ? 'them' : 'it'} out, or set the whole card in plain type.`;
}

/** Scripts for which there is no hand at all. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  // What is written with kana, or hangul, beside Chinese characters is Japanese, or Korean.
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];
/** So few letters are named one by one. */
const A_SCRIPT = 4;

/** What most of the missing letters are, where they are more than a word or two of it. */
function scriptOf(missing: readonly string[]): string | undefined {
  if (missing.length < A_SCRIPT) return undefined;
  return SCRIPTS.find(([, letters]) => missing.some((one) => letters.test(one)))?.[0];
}

/** Where a hand cannot be read: what happened, that nothing is lost, and what to do. */
export function troubleWords(problem: string): string {
  return `The card cannot be written just now. ${problem} Your words are safe: choose another hand, or open the card anew.`;
}

/** As {@link fitWords}, of a card in type: what no hand writes is then what this computer has no font for. */
export function typeWords(result: NoteResult, stock: CardStock, cards: readonly CardStock[]): FitWords {
  if (result.written || result.reason === 'empty') return fitWords(result, stock, cards);
  return {
    state: 'bad',
    words: `This computer has no font for ${listOf(result.missing)}: only boxes would be printed. Add such a font to the system, or write the words in another script.`,
  };
}
