/** Work that was broken off because the person no longer wanted it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Work that took so long that something must be wrong with what was given. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/**
 * Gives one piece of work to a worker of its own and ends that worker whatever happens, so that what a stranger's file
 * does to it ends with it.
 * @param take gets every message; what it answers, if anything, is the result
 * @throws Cancelled, TookTooLong, or what broke the worker
 */
export function workInWorker<Answer, Result>(
  worker: Worker,
  work: unknown,
  take: (answer: Answer) => Result | undefined,
  { signal, longestMs }: { readonly signal: AbortSignal; readonly longestMs: number },
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const cancel = () => reject(new Cancelled());
    const timer = setTimeout(() => reject(new TookTooLong()), longestMs);
    signal.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      const result = take(event.data);
      if (result === undefined) return;
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    if (signal.aborted) cancel();
    // A worker is not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    else worker.postMessage(work);
  }).finally(() => worker.terminate());
}
