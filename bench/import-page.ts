import type { Page } from 'playwright-core';
import type { BenchPlace } from './bench';

/** What `pages/import.html` offers to the benches. Times in ms. */
export interface ImportPage {
  /** Imports into the app's own database, from the text to the committed rows. */
  importText(text: string): Promise<number>;
  /** The same rows into the same stores and indexes, with nothing but IndexedDB. */
  putRaw(text: string): Promise<number>;
}

declare global {
  interface Window {
    importPage?: ImportPage;
  }
}

/** Puts an export file into the browser's database, in the one way or the other; answers the time that it took. */
export async function importInto(
  page: Page,
  { address }: BenchPlace,
  how: keyof ImportPage,
  text: string,
): Promise<number> {
  await page.goto(`${address}bench/import.html`);
  await page.waitForFunction(() => window.importPage !== undefined);
  const took = await page.evaluate(([name, json]) => window.importPage?.[name](json), [how, text] as const);
  if (took === undefined) throw new Error('the page for imports did not load');
  return took;
}
