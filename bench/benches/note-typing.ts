import type { Page } from 'playwright-core';
import { inTurn, type Bench } from '../bench';
import { inFreshBrowser } from '../profile';

const TYPED = ' It was good to see how much of the work is done by talking to customers.';
const PAUSE_MS = 45;

declare global {
  interface Window {
    longestFrame?: number;
  }
}

/**
 * The longest frame while a sentence is typed into the card in the studio, which writes it anew at every key; against
 * the same typing into an empty page's text field.
 */
export const noteTyping: Bench = {
  name: 'note-typing',
  unit: 'ms',
  run(place) {
    return inTurn(
      () =>
        inFreshBrowser(place, async (page) => {
          await page.goto(place.address);
          await page.getByRole('button', { name: 'Skip for now' }).click();
          await page.getByRole('button', { name: 'Try sample data' }).click();
          await page.getByRole('link', { name: 'Print the card' }).first().click();
          await page.getByText(/^Fits/).waitFor();
          return whileTyping(page, 'textarea');
        }),
      () =>
        inFreshBrowser(place, async (page) => {
          await page.goto(`${place.address}bench/empty.html`);
          await page.evaluate(() => document.body.append(document.createElement('textarea')));
          return whileTyping(page, 'textarea');
        }),
    );
  },
};

/** Types at the end of the field, as fast as people who type fast; answers the longest time between two frames. */
async function whileTyping(page: Page, field: string): Promise<number> {
  await page.locator(field).first().click();
  await page.keyboard.press('Control+End');
  // Letters that were not met yet are made on the first round.
  await page.keyboard.type(TYPED, { delay: PAUSE_MS });
  await page.evaluate(() => {
    let before: number | undefined;
    window.longestFrame = 0;
    const look = (now: number) => {
      if (before !== undefined) window.longestFrame = Math.max(window.longestFrame ?? 0, now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.type(TYPED, { delay: PAUSE_MS });
  return (await page.evaluate(() => window.longestFrame)) ?? Number.NaN;
}
