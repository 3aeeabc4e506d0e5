import { useMemo } from 'react';
import type { PrintSheet } from '../../../shared/domain/print-job';
import type { CardStock, Envelope, PaperSize } from '../../../shared/domain/stationery';
import { impose } from '../../../shared/notes/fold';
import { isOwnHandId } from '../../../shared/notes/hands';
import type { EnvelopeResult } from '../../../shared/notes/layout-envelope';
import type { NoteFit, NoteResult, Signing } from '../../../shared/notes/layout-note';
import { mix } from '../../../shared/notes/random';
import type { EnvelopeWish, FrontWish, NoteWish } from '../../hand/hand-messages';
import { handwriting } from '../../hand/handwriting';
import { useWritten } from '../../hand/use-written';
import type { CardState } from './card-state';
import { blankFront, setEnvelope, setNote } from './plain-card';
import { fitWords, typeWords, type FitWords } from './fit-words';
import type { Side } from './SideTabs';

/** What lies on the bench: a card, its front or its envelope, as it will print. */
export interface Bench {
  readonly paper: PaperSize;
  readonly sheet: PrintSheet | undefined;
  /** The card's; nothing else has one. */
  readonly fit: NoteFit | undefined;
  readonly words: FitWords | undefined;
  readonly problem: string | undefined;
  /** Changes with everything that is written. */
  readonly wish: object;
  /** The note as a drawing of single lines; none if it cannot be written whole. */
  readonly plot: () => Promise<string | undefined>;
  /** What is on screen this moment, for the preview may be one keystroke behind; none if it cannot be printed. */
  readonly sheets: () => Promise<readonly PrintSheet[] | undefined>;
}

/** In type where the person said so. */
export type Plain<Wish> = Wish & { readonly plain?: true | undefined };

export const writeNote = async (wish: Plain<NoteWish>) =>
  wish.plain ? setNote(wish) : handwriting().note(wish);
const writeFront = async (wish: Plain<FrontWish>) =>
  wish.plain ? blankFront(wish.sheet) : handwriting().front(wish);
const writeEnvelope = async (wish: Plain<EnvelopeWish>) =>
  wish.plain ? setEnvelope(wish) : handwriting().envelope(wish);

/** What a card is written on and goes into. */
export interface Papers {
  readonly stock: CardStock;
  readonly envelope: Envelope;
  /** The return address, a line each. */
  readonly from: readonly string[];
  /** Every card that there is, for a larger one to be named. */
  readonly cards: readonly CardStock[];
}

/** @param to what the envelope says, a line each; keep its identity while it says the same, as of the papers */
export function useBench(
  side: Side,
  card: CardState,
  { stock, envelope: cover, from, cards }: Papers,
  text: string,
  to: readonly string[],
  signature: Signing | undefined,
): Bench {
  const { hand, seed, ink, writing, plain } = card;
  const note = useMemo(
    (): Plain<NoteWish> => ({ text, hand, sheet: stock, seed, ink, manner: writing, signature, plain }),
    [text, hand, stock, seed, ink, writing, signature, plain],
  );
  const envelope = useMemo(
    // Another seed than the card's: the same name on both must not be the same drawing.
    (): Plain<EnvelopeWish> => ({
      lines: to,
      corner: 'By hand',
      from,
      hand,
      sheet: cover,
      seed: mix(seed + 77),
      ink,
      manner: writing,
      plain,
    }),
    [to, from, hand, cover, seed, ink, writing, plain],
  );
  const onCard = useWritten(note, writeNote);
  // The front is written in the note's script, and so from the note's own wish.
  const onFront = useWritten(side === 'front' ? note : undefined, writeFront);
  const onEnvelope = useWritten(side === 'envelope' ? envelope : undefined, writeEnvelope);
  const say = (result: NoteResult) =>
    plain ? typeWords(result, stock, cards) : fitWords(result, stock, cards, isOwnHandId(hand));
  const words = onCard.result && say(onCard.result);
  const fit = onCard.result?.written ? onCard.result.fit : undefined;
  const plot = () => plotOf(note);

  switch (side) {
    case 'card':
      return {
        paper: stock,
        sheet: firstSheet(onCard.result),
        fit,
        words,
        problem: onCard.problem,
        wish: note,
        plot,
        sheets: () => cardSheets(note, stock),
      };
    case 'front':
      return {
        paper: stock,
        sheet: onFront.result,
        fit: undefined,
        words,
        problem: onFront.problem,
        wish: note,
        plot,
        // A folded card is one sheet of paper, whichever side of it is looked at.
        sheets: () => cardSheets(note, stock),
      };
    case 'envelope': {
      const { result, problem } = onEnvelope;
      return {
        paper: cover,
        sheet: firstSheet(result),
        fit: undefined,
        words: result?.written === false ? say(result) : words,
        problem,
        wish: envelope,
        plot,
        sheets: async () => {
          const written = await writeEnvelope(envelope);
          return written.written ? written.sheets : undefined;
        },
      };
    }
  }
}

function firstSheet(result: NoteResult | EnvelopeResult | undefined): PrintSheet | undefined {
  return result?.written ? result.sheets[0] : undefined;
}

async function plotOf(wish: Plain<NoteWish>): Promise<string | undefined> {
  const note = await writeNote(wish);
  if (!note.written || note.fit.verdict === 'tooLong') return undefined;
  const plot = await handwriting().plot(wish);
  return plot.written ? plot.svg : undefined;
}

export async function cardSheets(
  wish: Plain<NoteWish>,
  { flat }: CardStock,
): Promise<readonly PrintSheet[] | undefined> {
  const note = await writeNote(wish);
  const inside = firstSheet(note);
  if (!note.written || !inside || note.fit.verdict === 'tooLong') return undefined;
  return flat ? impose({ front: await writeFront(wish), inside }, flat) : note.sheets;
}
