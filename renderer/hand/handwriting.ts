import type { PrintSheet } from '../../shared/domain/print-job';
import type { EnvelopeResult } from '../../shared/notes/layout-envelope';
import type { NoteResult } from '../../shared/notes/layout-note';
import type { PlotResult } from '../../shared/notes/plot-note';
import type { WrittenLine } from '../../shared/notes/write-line';
import type { EnvelopeWish, FrontWish, HandAnswer, HandQuestion, LineWish, NoteWish } from './hand-messages';

/** Writes by hand. They reject only when a hand's file cannot be read. */
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

  const ask = (question: Asked<HandQuestion>): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      // A worker is not a window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ ...question, id });
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
      const known = lines.get(key);
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

let started: Handwriting | undefined;

/** The one writer of this window, started when first needed. */
export function handwriting(): Handwriting {
  started ??= startHandwriting();
  return started;
}
