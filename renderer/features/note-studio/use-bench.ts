import { useMemo } from 'react';
import type { PrintSheet } from '../../../shared/domain/print-job';
import { CARD_STOCKS, ENVELOPES } from '../../../shared/domain/stationery';
import type { EnvelopeResult } from '../../../shared/notes/layout-envelope';
import type { NoteFit, NoteResult } from '../../../shared/notes/layout-note';
import { mix } from '../../../shared/notes/random';
import type { EnvelopeWish, NoteWish } from '../../hand/hand-messages';
import { handwriting } from '../../hand/handwriting';
import { useWritten } from '../../hand/use-written';
import type { CardState } from './card-state';
import { fitWords, type FitWords } from './fit-words';
import type { Side } from './SideTabs';

/** What lies on the bench: a card or its envelope, as it will print. */
export interface Bench {
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly sheet: PrintSheet | undefined;
  /** The card's; an envelope has none. */
  readonly fit: NoteFit | undefined;
  readonly words: FitWords | undefined;
  readonly problem: string | undefined;
  /** Changes with everything that is written. */
  readonly wish: NoteWish | EnvelopeWish;
  /** The sheets of what is on screen this moment, for the preview may be one keystroke behind; none if they cannot be printed. */
  readonly sheets: () => Promise<readonly PrintSheet[] | undefined>;
}

const writeNote = (wish: NoteWish) => handwriting().note(wish);
const writeEnvelope = (wish: EnvelopeWish) => handwriting().envelope(wish);

/** @param to what the envelope says, a line each; keep its identity while it says the same */
export function useBench(side: Side, card: CardState, text: string, to: readonly string[]): Bench {
  const { stock, hand, seed, ink } = card;
  const note = useMemo(
    (): NoteWish => ({ text, hand, sheet: CARD_STOCKS[stock], seed, ink }),
    [text, hand, stock, seed, ink],
  );
  const envelope = useMemo(
    // Another seed than the card's: the same name on both must not be the same drawing.
    (): EnvelopeWish => ({
      lines: to,
      corner: 'By hand',
      hand,
      sheet: ENVELOPES[stock],
      seed: mix(seed + 77),
      ink,
    }),
    [to, hand, stock, seed, ink],
  );
  const onCard = useWritten(note, writeNote);
  const onEnvelope = useWritten(side === 'envelope' ? envelope : undefined, writeEnvelope);
  const words = onCard.result && fitWords(onCard.result, stock);
  if (side === 'envelope') {
    const { result, problem } = onEnvelope;
    return {
      paper: ENVELOPES[stock],
      sheet: firstSheet(result),
      fit: undefined,
      words: result?.written === false ? fitWords(result, stock) : words,
      problem,
      wish: envelope,
      sheets: async () => printable(await writeEnvelope(envelope)),
    };
  }
  const { result, problem } = onCard;
  return {
    paper: CARD_STOCKS[stock],
    sheet: firstSheet(result),
    fit: result?.written ? result.fit : undefined,
    words,
    problem,
    wish: note,
    sheets: async () => printable(await writeNote(note)),
  };
}

function firstSheet(result: NoteResult | EnvelopeResult | undefined): PrintSheet | undefined {
  return result?.written ? result.sheets[0] : undefined;
}

function printable(result: NoteResult | EnvelopeResult): readonly PrintSheet[] | undefined {
  if (!result.written || ('fit' in result && result.fit.verdict === 'tooLong')) return undefined;
  return result.sheets;
}
