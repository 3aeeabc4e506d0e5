import type { Page } from '@playwright/test';

/** The app on a machine, as far as a story needs to reach behind its window. */
export interface StoryHost {
  /** What the story's own words call it. */
  readonly kind: 'browser' | 'desktop';
  /** The app's window; another one after {@link restart}. */
  readonly page: Page;
  /** The addresses (`mailto:` and such) that were handed to the system so far. */
  opened(): Promise<readonly string[]>;
  /** Does what makes the app save or print a PDF, and answers the PDF. */
  pdfOf(press: () => Promise<void>): Promise<Uint8Array>;
  /**
   * Does what makes the app print, and answers what went to the printer, as a PDF; no dialog is left open after it. Not
   * where a real dialog would wait for a person.
   */
  printed?(press: () => Promise<void>): Promise<Uint8Array>;
  /** Does what makes the app save a text file, and answers its name and text. */
  savedFile(press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }>;
  /** Does what makes the app ask for a file, and gives it this one. */
  pick(press: () => Promise<void>, file: { readonly name: string; readonly text: string }): Promise<void>;
  /** Ends the app and starts it again on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A zone in which it is now between two and three in the afternoon: the story tells of an interview that has just
 * ended, and must not fall on two days. The signs of these zones are those of POSIX, the wrong way round.
 */
export function afternoonZone(now: Date): string {
  const ahead = 14 - now.getUTCHours();
  return ahead > 0 ? `Etc/GMT-${ahead}` : ahead < 0 ? `Etc/GMT+${-ahead}` : 'Etc/GMT';
}
