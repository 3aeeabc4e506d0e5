import type { CardStock, PaperSize } from '../../../shared/domain/stationery';
import type { NoteResult } from '../../../shared/notes/layout-note';

/** How the note stands to the card, in a sentence. `good` cards can be printed. */
export interface FitWords {
  readonly state: 'good' | 'bad' | 'empty';
  readonly words: string;
}

const NAMED = 6;

/** @param cards among which there may be a larger one */
export function fitWords(result: NoteResult, stock: CardStock, cards: readonly CardStock[]): FitWords {
  if (!result.written) {
    return result.reason === 'empty'
      ? { state: 'empty', words: 'Nothing to write yet.' }
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

function noHandWords(missing: readonly string[]): string {
  const named = missing.slice(0, NAMED);
  const last = named.pop() ?? '';
  const list = named.length > 0 ? `${named.join(', ')} or ${last}` : last;
  const more = missing.length > NAMED ? ', among others' : '';
  return `No hand here writes ${list}${more}. Take ${missing.length > 1 ? 'them' : 'it'} out, and the card is written.`;
}
