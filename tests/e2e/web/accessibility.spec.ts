import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin, goTo } from '../story';

/** A Tuesday afternoon. */
const NOW = '2026-11-24T15:05:00Z';

async function withSample(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
}

test('the first run', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('an empty Today and an empty board', async ({ page }) => {
  await page.goto('/');
  await begin(page);
  await expectAccessible(page);
  await goTo(page, 'Board');
  await expect(page.getByText('Which job are you after?')).toBeVisible();
  await expectAccessible(page);
});

test('Today', async ({ page }) => {
  await withSample(page);
  await expectAccessible(page);
});

test('the board, and moving a card', async ({ page }) => {
  await withSample(page);
  await goTo(page, 'Board');
  const more = page.getByRole('button', { name: /^Move / }).first();
  await expect(more).toBeAttached();
  await expectAccessible(page);
  await page.getByRole('listitem').first().hover();
  await more.click({ force: true });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

test('an application', async ({ page }) => {
  await withSample(page);
  await goTo(page, 'Board');
  await page.getByRole('region', { name: 'Interviewing' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Interviews' })).toBeVisible();
  await expectAccessible(page);
});

test('an interview that just ended, and its debrief', async ({ page }) => {
  await withSample(page);
  await page.getByRole('button', { name: 'I have just had an interview' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel('Company').fill('Brightwater');
  await dialog.getByLabel('Role').fill('Product Analyst');
  await dialog.getByLabel('Who interviewed you').fill('Dana Okafor');
  await dialog.getByRole('button', { name: 'Tell how it went' }).click();
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();
  await expectAccessible(page);
});

test('a letter', async ({ page }) => {
  await withSample(page);
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await expect(page.getByRole('article', { name: 'Your letter' })).toBeVisible();
  await expectAccessible(page);
});

test('a card', async ({ page }) => {
  await withSample(page);
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByRole('img', { name: /as it will print/ })).toBeVisible();
  await expectAccessible(page);
});

test('people and one of them', async ({ page }) => {
  await withSample(page);
  await goTo(page, 'People');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/people\/./);
  await expectAccessible(page);
});

test('settings, adding and finding', async ({ page }) => {
  await withSample(page);
  await goTo(page, 'Settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Add an application' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});
