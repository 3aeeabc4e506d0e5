import type { PageAnswer, PageRead, PageRefusal } from './page-messages';
import { workInWorker } from './work-in-worker';

export type PageOutcome =
  | { readonly read: true; readonly page: PageRead }
  | { readonly read: false; readonly refusal: PageRefusal };

/** A minute and a half: ten times what a slow machine takes for the largest picture. */
const LONGEST_MS = 90_000;

/**
 * Reads the letters from a photograph or scan of a template's page, away from the screen's thread.
 * @throws Cancelled when `signal` says so
 */
export function readPageFile(
  file: Blob,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<PageOutcome> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  const take = (answer: PageAnswer): PageOutcome | undefined => {
    switch (answer.of) {
      case 'progress':
        onProgress(answer.done, answer.total);
        return undefined;
      case 'read':
        return { read: true, page: answer.page };
      case 'refused':
        return { read: false, refusal: answer.refusal };
    }
  };
  return workInWorker(worker, file, take, { signal, longestMs: LONGEST_MS });
}
