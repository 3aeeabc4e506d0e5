import type { FontAnswer, FontRead, FontRefusal } from './font-messages';
import { TookTooLong, workInWorker } from './work-in-worker';

export type FontOutcome =
  | { readonly read: true; readonly font: FontRead }
  | { readonly read: false; readonly refusal: FontRefusal };

const LONGEST_MS = 60_000;

/**
 * Reads a font of the person's and reduces its letters to strokes, away from the screen's thread.
 * @throws Cancelled when `signal` says so
 */
export async function readFontFile(
  file: Blob,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<FontOutcome> {
  const worker = new Worker(new URL('./font-worker.ts', import.meta.url), { type: 'module' });
  const take = (answer: FontAnswer): FontOutcome | undefined => {
    switch (answer.of) {
      case 'progress':
        onProgress(answer.done, answer.total);
        return undefined;
      case 'read':
        return { read: true, font: answer.font };
      case 'refused':
        return { read: false, refusal: answer.refusal };
    }
  };
  try {
    return await workInWorker(worker, file, take, { signal, longestMs: LONGEST_MS });
  } catch (error) {
    // A font made to keep a reader busy for ever is refused as one.
    if (error instanceof TookTooLong) return { read: false, refusal: { why: 'tookTooLong' } };
    throw error;
  }
}
