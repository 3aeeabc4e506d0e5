import { expect, test, type Page } from '@playwright/test';
import { begin, card, column, goTo } from '../story';

// The board by mouse and by keyboard, with the sample's eighteen applications.

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await goTo(page, 'Board');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eighteen applications');
});

async function names(page: Page, stage: string): Promise<string[]> {
  return column(page, stage).getByRole('heading', { level: 3 }).allTextContents();
}

test('the slot says what follows before the card is let go, and undo brings it back', async ({ page }) => {
  const from = await card(page, 'Northlight Maps').boundingBox();
  const onto = await card(page, 'Lantern Health').boundingBox();
  if (!from || !onto) throw new Error('no cards to drag');
  await page.mouse.move(from.x + 80, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 100, from.y + 50, { steps: 3 });
  await page.mouse.move(onto.x + 60, onto.y + 20, { steps: 8 });
  await expect(column(page, 'Waiting').getByText(/^To Waiting\. A check-in opens on \d/)).toBeVisible();
  await page.mouse.up();

  await expect(page.getByText('Northlight Maps moved to Waiting.')).toBeVisible();
  await expect(card(column(page, 'Waiting'), 'Northlight Maps').getByRole('link')).toBeFocused();
  const waiting = await names(page, 'Waiting');
  expect(waiting.indexOf('Northlight Maps')).toBe(waiting.indexOf('Lantern Health') - 1);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(column(page, 'Interviewing'), 'Northlight Maps')).toBeVisible();
  expect(await names(page, 'Waiting')).not.toContain('Northlight Maps');
});

test('a card let go over no column, or with Escape, lies where it lay', async ({ page }) => {
  const before = await names(page, 'Interviewing');
  const from = await card(page, 'Northlight Maps').boundingBox();
  if (!from) throw new Error('no card to drag');
  await page.mouse.move(from.x + 80, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 100, from.y + 50, { steps: 3 });
  await page.mouse.move(600, 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => names(page, 'Interviewing')).toEqual(before);

  await card(page, 'Northlight Maps').getByRole('link').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Waiting').getByText(/^To Waiting/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(column(page, 'Waiting').getByText(/^To Waiting/)).toBeHidden();
  expect(await names(page, 'Interviewing')).toEqual(before);
});

test('carrying by keyboard is read out, with its place and what follows', async ({ page }) => {
  const said = page.locator('[aria-live="assertive"]');
  await card(page, 'Northlight Maps').getByRole('link').focus();
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Northlight Maps, lifted. Interviewing, position 1 of 3.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(
    /^Northlight Maps, lifted\. Waiting, position 2 of 4\. A check-in opens on \d+ \w+\.$/,
  );
  await page.keyboard.press('Space');
  await expect(card(column(page, 'Waiting'), 'Northlight Maps').getByRole('link')).toBeFocused();
  expect((await names(page, 'Waiting')).indexOf('Northlight Maps')).toBe(1);
});

test('Closed asks how it ended, and can be thought better of', async ({ page }) => {
  await card(page, 'Lantern Health').getByRole('link').focus();
  await page.keyboard.press('m');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Closed/ })
    .click();
  const ending = page.getByRole('dialog', { name: 'How did Lantern Health end?' });
  await expect(ending.getByLabel('Rejected')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(column(page, 'Waiting'), 'Lantern Health').getByRole('link')).toBeFocused();

  await card(page, 'Lantern Health').getByRole('button', { name: 'Move Lantern Health' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Closed/ })
    .click();
  await ending.getByText('No reply', { exact: true }).click();
  await ending.getByRole('button', { name: 'Close the application' }).click();
  await expect(card(column(page, 'Closed'), 'Lantern Health')).toContainText('No reply');
});

test('arrows walk the cards, Delete removes one and hands the focus on', async ({ page }) => {
  await card(page, 'Aldergate').getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toContainText((await names(page, 'Waiting'))[1] ?? '?');
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toContainText((await names(page, 'Waiting')).at(-1) ?? '?');
  await page.keyboard.press('Home');
  const [first, second] = await names(page, 'Waiting');
  await page.keyboard.press('Delete');
  await expect(page.getByText(`${first} removed.`)).toBeVisible();
  await expect(page.locator(':focus')).toContainText(second ?? '?');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seventeen applications');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eighteen applications');
});

test('on a small window the row scrolls sideways to a carried card, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await card(page, 'Tidewell Energy').getByRole('link').focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Closed').getByText(/^To Closed/)).toBeInViewport();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
});
