/** The worker that was asked is gone, and with it what it knew: a new one is there for the next question. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';

  constructor(why: string) {
    super(
      `The writing stopped (${why || 'it says no more'}), and starts anew with the next word you change.`,
    );
  }
}

/** Far longer than a slow machine takes for a hand that it has never written. */
const LONGEST_MS = 45_000;

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: WorkerGone) => void;
}

/**
 * Asks a worker that answers each question by its number, and is started when first asked. One that fails, or says
 * nothing for long while it is asked, is ended: whoever waits is told so, and the next question starts another.
 * @param onGone is called before they are told
 */
export function askWorker<Question extends object, Answer extends { readonly id: number }>(
  start: () => Worker,
  onGone: () => void = () => undefined,
): (question: Question) => Promise<Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let running: Worker | undefined;
  let asked = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const listen = () => {
    clearTimeout(silence);
    if (waiting.size > 0) silence = setTimeout(() => end('it took too long'), LONGEST_MS);
  };
  const end = (why: string) => {
    running?.terminate();
    running = undefined;
    const told = [...waiting.values()];
    waiting.clear();
    listen();
    onGone();
    for (const { reject } of told) reject(new WorkerGone(why));
  };
  const begin = () => {
    const worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      listen();
      asker?.resolve(data);
    });
    worker.addEventListener('error', (event) => {
      if (worker === running) end(event.message);
    });
    return worker;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      running ??= begin();
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      if (waiting.size === 1) listen();
      // A worker is not a window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      running.postMessage({ ...question, id });
    });
}

/** Tries once more with a new worker where the first was lost on the way. */
export async function orOnceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkerGone)) throw error;
    return work();
  }
}
