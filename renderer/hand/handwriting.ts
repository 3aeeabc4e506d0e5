import type { WholeHand } from '../../shared/domain/own-hand';
import type { PrintSheet } from '../../shared/domain/print-job';
import type { EnvelopeResult } from '../../shared/notes/layout-envelope';
import { isOwnHandId, type AnyHandId } from '../../shared/notes/hands';
import type { NoteResult } from '../../shared/notes/layout-note';
import type { PlotResult } from '../../shared/notes/plot-note';
import type { WrittenLine } from '../../shared/notes/write-line';
import { askWorker, orOnceMore } from './ask-worker';
import type { EnvelopeWish, FrontWish, HandAnswer, HandQuestion, LineWish, NoteWish } from './hand-messages';

/** Where the person's own hands come from; the same object as long as nothing about a hand changes. */
type HandSource = (handId: string) => Promise<WholeHand | undefined>;

/** Writes by hand. They reject only when a hand cannot be read. */
export interface Handwriting {
  note(wish: NoteWish): Promise<NoteResult>;
  envelope(wish: EnvelopeWish): Promise<EnvelopeResult>;
  front(wish: FrontWish): Promise<PrintSheet>;
  /** The note as single lines, for a machine that holds a pen. */
  plot(wish: NoteWish): Promise<PlotResult>;
  /** `undefined` where no hand here writes the text. */
  line(wish: LineWish): Promise<WrittenLine | undefined>;
}

type Answered = Exclude<HandAnswer, { readonly of: 'trouble' }>;
type Asked<Q> = Q extends HandQuestion ? Omit<Q, 'id'> : never;

function startHandwriting(): Handwriting {
  const taught = new Map<AnyHandId, WholeHand>();
  const answers = askWorker<Asked<HandQuestion>, HandAnswer>(
    () => new Worker(new URL('./hand-worker.ts', import.meta.url), { type: 'module' }),
    () => taught.clear(),
  );
  const post = async (question: Asked<HandQuestion>): Promise<Answered> => {
    const answer = await answers(question);
    if (answer.of === 'trouble') throw new Error(answer.problem);
    return answer;
  };
  /** An own hand is brought before it is asked for, and again when it has changed. */
  const ask = (question: Asked<Exclude<HandQuestion, { readonly ask: 'learn' }>>) =>
    orOnceMore(async () => {
      const { hand } = question.wish;
      if (isOwnHandId(hand)) {
        const whole = await ownHands(hand.slice('own.'.length));
        if (!whole) throw new Error('That hand is not here any more: choose another.');
        if (taught.get(hand) !== whole) {
          taught.set(hand, whole);
          await post({ ask: 'learn', wish: whole });
        }
      }
      return post(question);
    });
  const lines = new Map<string, Promise<WrittenLine | undefined>>();

  return {
    async note(wish) {
      const answer = await ask({ ask: 'note', wish });
      if (answer.of !== 'note') throw new Error('asked for a note');
      return answer.result;
    },
    async envelope(wish) {
      const answer = await ask({ ask: 'envelope', wish });
      if (answer.of !== 'envelope') throw new Error('asked for an envelope');
      return answer.result;
    },
    async front(wish) {
      const answer = await ask({ ask: 'front', wish });
      if (answer.of !== 'front') throw new Error('asked for a front');
      return answer.result;
    },
    async plot(wish) {
      const answer = await ask({ ask: 'plot', wish });
      if (answer.of !== 'plot') throw new Error('asked for a plot');
      return answer.result;
    },
    line(wish) {
      const key = `${wish.hand} ${wish.seed} ${wish.text}`;
      const known = isOwnHandId(wish.hand) ? undefined : lines.get(key);
      if (known) return known;
      const written = ask({ ask: 'line', wish }).then((answer) =>
        answer.of === 'line' ? answer.result : undefined,
      );
      lines.set(key, written);
      written.catch(() => lines.delete(key));
      return written;
    },
  };
}

let ownHands: HandSource = () => Promise.resolve(undefined);

/** Says where the person's own hands are kept. */
export function provideOwnHands(source: HandSource): void {
  ownHands = source;
}

let started: Handwriting | undefined;

/** The one writer of this window, started when first needed. */
export function handwriting(): Handwriting {
  started ??= startHandwriting();
  return started;
}
