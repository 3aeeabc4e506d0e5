import { expect, test } from '@playwright/test';
import { BENCH_NOW, jobSearch } from '../../../bench/rows';

// A search of hundreds of applications: Today draws what anybody can do in a day, and says how much more there is.

test('Today shows the first of many lines, and the next ones when asked', async ({ page }) => {
  await page.clock.setFixedTime(BENCH_NOW);
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import an export' }).click(),
  ]);
  const search = jobSearch({ applications: 300, messages: 5, interviews: false });
  await chooser.setFiles({
    name: 'search.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(search)),
  });
  await expect(page.getByText(/entries imported/)).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();

  const lines = page.getByRole('list', { name: 'Also due' }).getByRole('listitem');
  const rest = page.getByText(/^And \d+ more\./);
  await expect(lines).toHaveCount(50);
  const left = Number(/\d+/.exec((await rest.textContent()) ?? '')?.[0]);
  expect(left).toBeGreaterThan(50);

  await page.getByRole('button', { name: 'Show the next 50' }).focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(100);
  await expect(rest).toHaveText(new RegExp(`^And ${left - 50} more`));
  await expect(lines.nth(50).getByRole('link').first()).toBeFocused();

  const first = await lines.first().getAttribute('data-item');
  await lines
    .first()
    .getByRole('button', { name: /^Later/ })
    .click();
  await page.getByRole('menuitem', { name: 'Not this time' }).click();
  await expect(page.locator(`[data-item="${first}"]`)).toHaveCount(0);
  await expect(lines).toHaveCount(100);
  await expect(rest).toHaveText(new RegExp(`^And ${left - 51} more`));

  const total = 100 + left - 51;
  for (let shown = 100; shown < total; shown += 50) {
    await page.getByRole('button', { name: /^Show (the next 50|them)$/ }).click();
  }
  await expect(lines).toHaveCount(total);
  await expect(rest).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
});
