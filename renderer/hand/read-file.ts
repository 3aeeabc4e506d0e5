import type { FileAnswer } from './file-messages';
import type { FontRead, FontRefusal } from './font-messages';
import type { PageRead, PageRefusal } from './page-messages';
import { TookTooLong, workInWorker } from './work-in-worker';

type FileOutcome<Read, Refusal> =
  | { readonly read: Read; readonly refusal?: undefined }
  | { readonly read?: undefined; readonly refusal: Refusal };

/** A minute and a half: ten times what a slow machine takes for the largest picture. */
const LONGEST_PAGE_MS = 90_000;
const LONGEST_FONT_MS = 60_000;

interface Reading {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads the letters from a photograph or scan of a template's page, away from the screen's thread.
 * @throws Cancelled when the signal says so
 */
export function readPageFile(file: Blob, reading: Reading): Promise<FileOutcome<PageRead, PageRefusal>> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  return readFile(worker, file, reading, LONGEST_PAGE_MS);
}

/**
 * Reads a font of the person's and reduces its letters to strokes, away from the screen's thread.
 * @throws Cancelled when the signal says so
 */
export async function readFontFile(
  file: Blob,
  reading: Reading,
): Promise<FileOutcome<FontRead, FontRefusal>> {
  const worker = new Worker(new URL('./font-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await readFile<FontRead, FontRefusal>(worker, file, reading, LONGEST_FONT_MS);
  } catch (error) {
    // A font made to keep a reader busy for ever is refused as one.
    if (error instanceof TookTooLong) return { refusal: { why: 'tookTooLong' } };
    throw error;
  }
}

function readFile<Read, Refusal>(
  worker: Worker,
  file: Blob,
  { onProgress, signal }: Reading,
  longestMs: number,
): Promise<FileOutcome<Read, Refusal>> {
  const take = (answer: FileAnswer<Read, Refusal>): FileOutcome<Read, Refusal> | undefined => {
    switch (answer.of) {
      case 'progress':
        onProgress(answer.done, answer.total);
        return undefined;
      case 'read':
        return { read: answer.read };
      case 'refused':
        return { refusal: answer.refusal };
    }
  };
  return workInWorker(worker, file, take, { signal, longestMs });
}
