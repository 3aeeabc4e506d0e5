import type { Page } from 'playwright-core';
import { inTurn, type Bench } from '../bench';
import type { FactsPage } from '../facts-page';
import { inFreshBrowser } from '../profile';
import { jobSearch } from '../rows';

/**
 * From an e-mail being logged to its being among the facts, with 10,000 applications of five outreaches each; the
 * baseline puts one row into the database and reads its table.
 */
export const factsChange: Bench = {
  name: 'facts-change',
  unit: 'ms',
  run(place) {
    const text = JSON.stringify(jobSearch({ applications: 10_000, messages: 5, interviews: false }));
    return inFreshBrowser(place, async (page) => {
      await page.goto(`${place.address}bench/facts.html`);
      await page.waitForFunction(() => window.factsPage !== undefined);
      await page.evaluate((json) => window.factsPage?.fill(json), text);
      return inTurn(
        () => timed(page, 'logOne'),
        () => timed(page, 'putAndReadTable'),
      );
    });
  },
};

async function timed(page: Page, how: Exclude<keyof FactsPage, 'fill'>): Promise<number> {
  const took = await page.evaluate((name) => window.factsPage?.[name](), how);
  if (took === undefined) throw new Error('the page for facts did not load');
  return took;
}
