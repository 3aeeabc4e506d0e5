import type { CardStock, PaperSize } from '../../../shared/domain/stationery';
import type { NoteResult } from '../../../shared/notes/layout-note';

/** How the note stands to the card, in a sentence. `good` cards can be printed. */
export interface FitWords {
  readonly state: 'good' | 'bad' | 'empty';
  readonly words: string;
  /** The person's own hand lacks letters, which another hand may have. */
  readonly handLacks?: true;
}

const NAMED = 6;

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
    return own
      ? { state: 'bad', words: handLacksWords(result.missing), handLacks: true }
      : { state: 'bad', words: noHandWords(result.missing) };
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
        words: `Too long by about ${wordsOver.toLocaleString('en-GB')} ${wordsOver === 1 ? 'word' : 'words'}. ${shorten(stock, cards)}`,
      };
  }
}

function shorten(stock: CardStock, cards: readonly CardStock[]): string {
  const larger = cards.find((other) => areaOf(other) > 1.2 * areaOf(stock));
  return larger ? `Shorten it, or take the ${larger.name} card.` : 'Shorten it: no card here holds more.';
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

function noHandWords(missing: readonly string[]): string {
  return `No hand here writes ${listOf(missing)}. Take ${missing.length > 1 ? 'them' : 'it'} out, and the card is written.`;
}
