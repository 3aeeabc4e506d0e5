import type { Page } from 'playwright-core';
import { inTurn, type Bench } from '../bench';
import { importInto } from '../import-page';
import { dropProfile, inBrowser, inFreshBrowser, newProfile } from '../profile';
import { jobSearch } from '../rows';

declare global {
  interface Window {
    paintedAt?: number;
  }
}

/** From the navigation to the first application cards on screen, with 1,000 applications; against an empty React page. */
export const boardOpen: Bench = {
  name: 'board-open',
  unit: 'ms',
  async run(place) {
    const seeded = newProfile();
    try {
      const text = JSON.stringify(jobSearch({ applications: 1_000, messages: 1, interviews: true }));
      await inBrowser(place, seeded, (page) => importInto(page, place, 'importText', text));
      const measure = (path: string, selector: string) =>
        inFreshBrowser(place, (page) => untilPainted(page, place.address + path, selector), seeded);
      return await inTurn(
        () => measure('#/board', '[data-card]'),
        () => measure('bench/empty.html', '[data-painted]'),
      );
    } finally {
      dropProfile(seeded);
    }
  },
};

/** Milliseconds from the start of the navigation to the frame after `selector` first matched. */
async function untilPainted(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const look = () => {
      if (window.paintedAt !== undefined || !document.querySelector(wanted)) return;
      window.paintedAt = 0;
      // The frame that shows it is on its way when the next one is asked for.
      requestAnimationFrame(() => setTimeout(() => (window.paintedAt = performance.now())));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  const painted = await page.waitForFunction(() => window.paintedAt);
  return (await painted.jsonValue()) ?? Number.NaN;
}
