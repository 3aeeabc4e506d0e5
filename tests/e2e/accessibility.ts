import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks the screen as it stands, and its colours by night too. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: null });
  expect([...inWords(byDay, 'by day'), ...inWords(byNight, 'by night')]).toEqual([]);
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function inWords({ violations, passes }: Results, when: string): string[] {
  // Nothing looked at is nothing found.
  if (passes.length === 0) return [`${when}: axe saw nothing`];
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary = '' }) => `${id} ${when}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}
