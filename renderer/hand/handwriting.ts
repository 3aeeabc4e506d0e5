import type { WholeHand } from '../../shared/domain/own-hand';
import type { PrintSheet } from '../../shared/domain/print-job';
import type { EnvelopeResult } from '../../shared/notes/layout-envelope';
import { isOwnHandId, type AnyHandId } from '../../shared/notes/hands';
import type { NoteResult } from '../../shared/notes/layout-note';
import type { PlotResult } from '../../shared/notes/plot-note';
import type { WrittenLine } from '../../shared/notes/write-line';
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
  const worker = new Worker(new URL('./hand-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: Answered) => void; reject: (error: Error) => void }>();
  let asked = 0;

  worker.addEventListener('message', (event: MessageEvent<HandAnswer>) => {
    const answer = event.data;
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.of === 'trouble') asker?.reject(new Error(answer.problem));
    else asker?.resolve(answer);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });

  const post = (question: Asked<HandQuestion>): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      // A worker is not a window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ ...question, id });
    });
  const taught = new Map<AnyHandId, WholeHand>();
  /** An own hand is brought before it is asked for, and again when it has changed. */
  const ask = async (question: Asked<Exclude<HandQuestion, { readonly ask: 'learn' }>>) => {
    const { hand } = question.wish;
    if (isOwnHandId(hand)) {
      const whole = await ownHands(hand.slice('own.'.length));
      if (!whole) throw new Error('That hand is not here any more: choose another.');
      if (taught.get(hand) !== whole) void post({ ask: 'learn', wish: whole });
      taught.set(hand, whole);
    }
    return post(question);
  };
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
