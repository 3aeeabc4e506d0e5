import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin, card, column, goTo } from '../story';

// The mind of the app on the screen: why, another day, silence, suggestions, and what is left after a no.

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T15:05:00Z');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  // A page that is left while it saves has not saved.
  await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
});

async function open(page: Page, company: string): Promise<void> {
  await goTo(page, 'Board');
  await expect(column(page, 'Saved')).toBeVisible();
  await card(page, company).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company);
}

async function comeBackOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T10:00:00Z`);
  await page.reload();
}

test('every item says why, with its rule and its dates', async ({ page }) => {
  const items = page.getByRole('list', { name: 'Also due' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  await expect(items.getByRole('button', { name: /^Why\? / })).toHaveCount(await items.count());
  await page.getByRole('button', { name: 'Why? Thank Ingrid Solberg' }).click();
  const note = page.getByRole('note', { name: 'Why: Thank Ingrid Solberg' });
  await expect(note).toContainText('best within an hour, late a day after that');
  await expect(note).toContainText('Late from');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a sealed follow-up is moved to a later day, and to none before it opens', async ({ page }) => {
  await open(page, 'Brightwater');
  await page.getByRole('button', { name: /^Another day: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ask me on').fill('2026-11-25');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog.getByText('It is sealed until Thursday 26 November')).toBeVisible();
  await dialog.getByLabel('Ask me on').fill('2026-12-10');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText('Best on Thu 10 Dec.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Best on Thu 10 Dec.')).toBeHidden();
});

test('what went silent is closed together, undone together, and opened again with its history', async ({
  page,
}) => {
  await open(page, 'Penrose Foundry');
  await expect(page.getByText('Silent for seven working days.')).toBeVisible();
  await comeBackOn(page, '2026-12-03');
  for (const company of ['Penrose Foundry', 'Quillon']) {
    await open(page, company);
    await page
      .getByRole('button', { name: /^Later/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Not this time' }).click();
    await expect(page.getByText(/: not this time/)).toBeVisible();
  }
  await comeBackOn(page, '2027-01-04');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Close them together' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await dialog.getByLabel(/^Quillon/).uncheck();
  await expect(dialog.getByRole('button', { name: 'Close one application' })).toBeEnabled();
  await dialog.getByLabel(/^Quillon/).check();
  await dialog.getByRole('button', { name: 'Close two applications' }).click();
  await expect(page.getByText('2 applications closed as “no reply”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Close them together' })).toBeVisible();

  await open(page, 'Penrose Foundry');
  await page.getByRole('button', { name: 'Close as “no reply”' }).click();
  await expect(page.getByRole('button', { name: /^No reply/ })).toBeVisible();
  await page.getByRole('button', { name: /^Applied/ }).click();
  await expect(page.getByText('You applied by e-mail.')).toBeVisible();
  await expect(page.getByText('You reopened this today; give it a week.')).toBeVisible();
});

test('an ended interview suggests a stage and moves nothing; a no asks for how long the CV is kept', async ({
  page,
}) => {
  await open(page, 'Northlight Maps');
  const here = page.locator('[aria-current=step]');
  await expect(here).toContainText('Interviewing');
  await page.getByRole('button', { name: 'Move it to Waiting' }).click();
  await expect(here).toContainText('Waiting');
  await expect(page.getByRole('button', { name: 'Move it to Waiting' })).toBeHidden();

  await open(page, 'Corvid & Sons');
  await page.getByRole('button', { name: 'Note the day' }).click();
  await page.getByLabel('They keep your CV until').fill('2026-12-09');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Renew it from Wednesday 25 November on.')).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Corvid & Sons.*CV on file/ })).toBeVisible();
  await expectAccessible(page);
});
