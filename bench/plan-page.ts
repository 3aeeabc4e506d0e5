import type { Page } from 'playwright-core';
import type { BenchPlace } from './bench';

/** What `pages/plan.html` offers to the benches: a search of 10,000 applications with five outreaches each. In ms. */
export interface PlanPage {
  /** Plans everything from rows that were never seen before. */
  planAll(): number;
  /** Logs one more e-mail and plans that, the rest being planned already. */
  planOne(): number;
  /** Looks at every row and sorts the outreaches to their applications: no plan can be made with less. */
  readAll(): number;
}

declare global {
  interface Window {
    planPage?: PlanPage;
  }
}

/** The time of one of these, asked for on a page that is warm. */
export async function timed(page: Page, how: keyof PlanPage): Promise<number> {
  const took = await page.evaluate((name) => window.planPage?.[name](), how);
  if (took === undefined) throw new Error('the page for plans did not load');
  return took;
}

export async function openPlanPage(page: Page, { address }: BenchPlace): Promise<void> {
  await page.goto(`${address}bench/plan.html`);
  await page.waitForFunction(() => window.planPage !== undefined);
}
