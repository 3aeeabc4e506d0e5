import type { HandId } from '../../../shared/notes/hands';
import type { CardStock, PaperSize } from '../../../shared/domain/stationery';
import type { NoteResult } from '../../../shared/notes/layout-note';

/** How the note stands to the card, in a sentence. `good` cards can be printed. */
export interface FitWords {
  readonly state: 'good' | 'bad' | 'empty';
  readonly words: string;
  /** The person's own hand lacks letters, which another hand may have. */
  readonly handLacks?: true;
  /** What would help: another hand, or type where there is none. */
  readonly offer?: { readonly hands: readonly HandId[]; readonly plain: boolean };
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
    case 'short':
      return { state: 'good', words: `Fits, with room for more: ${count}, ${free}.` };
    case 'tooLong':
      return {
        state: 'bad',
        words: `Too long by about ${wordsOver.toLocaleString('en-GB')} ${wordsOver === 1 ? 'word' : 'words'}. ${shorten(stock, cards, words, wordsOver)}`,
      };
  }
}

/** A larger card is named only where it would hold the words: by its area, for words take room. */
function shorten(stock: CardStock, cards: readonly CardStock[], words: number, over: number): string {
  const held = Math.max(1, words - over);
  const needed = (areaOf(stock) * words) / held;
  const larger = cards
    .filter((other) => areaOf(other) > 1.2 * areaOf(stock))
    .toSorted((a, b) => areaOf(a) - areaOf(b));
  const enough = larger.find((other) => ABOUT * areaOf(other) >= needed);
  if (enough) return `Shorten it, or take the ${enough.name} card.`;
  if (larger.length === 0) return 'Shorten it: no card here holds more.';
  return words > 4 * held
    ? 'A card holds about a hundred words: shorten it to what matters most, and send the rest as an e-mail.'
    : 'Shorten it: no card here holds so much.';
}

function areaOf({ widthMm, heightMm }: PaperSize): number {
  return widthMm * heightMm;
}

function handLacksWords(missing: readonly string[]): string {
  return `Your own hand has no ${listOf(missing)}. Take another hand for the whole card, or add the letters to yours.`;
}

function listOf(missing: readonly string[]): string {
  const named = missing.slice(0, NAMED);
  const last = named.pop() ?? '';
  const list = named.length > 0 ? `${named.join(', ')} or ${last}` : last;
  return `${list}${missing.length > NAMED ? ', among others' : ''}`;
}

function noHandWords(missing: readonly string[], another: boolean): string {
  if (another) return `This hand does not write ${listOf(missing)}; another does.`;
  return `No hand here writes ${listOf(missing)}. Take ${missing.length > 1 ? 'them' : 'it'} out, or set the whole card in plain type.`;
}

/** As {@link fitWords}, of a card in type: what no hand writes is then what this computer has no font for. */
export function typeWords(result: NoteResult, stock: CardStock, cards: readonly CardStock[]): FitWords {
  if (result.written || result.reason === 'empty') return fitWords(result, stock, cards);
  return {
    state: 'bad',
    words: `This computer has no font for ${listOf(result.missing)}: only boxes would be printed. Add such a font to the system, or write the words in another script.`,
  };
}
