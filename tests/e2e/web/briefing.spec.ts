import { expect, test, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { expectAccessible } from '../accessibility';
import { begin, card, column, goTo } from '../story';

// Before an interview: whom, where, what to ask; ready, and on one sheet of paper.

/** A Tuesday afternoon: the sample has an interview in person on Thursday at ten. */
const NOW = '2026-11-24T15:05:00Z';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  // A page that is left while it saves has not saved.
  await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
});

async function openFile(page: Page): Promise<void> {
  await goTo(page, 'Board');
  await expect(column(page, 'Saved')).toBeVisible();
  await card(page, 'Aldergate').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aldergate');
}

/** The evening before, when the briefing is due. */
async function openBriefing(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-25T19:00:00Z');
  await page.reload();
  await openFile(page);
  await page.getByRole('link', { name: /^Prepare for it/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get ready for Aldergate');
}

test('says whom, where and what to ask, keeps its ticks, and is settled by a word alone', async ({
  page,
}) => {
  await openBriefing(page);
  const paper = page.getByRole('article', { name: 'Your briefing' });
  await expect(paper).toContainText('Tomasz Wilk');
  await expect(paper).toContainText('Aldergate House, 3 Cannery Lane');
  await expect(paper).toContainText('Thursday 26 November, 10:00 to 11:00');
  await expectAccessible(page);

  await paper.getByLabel('What happens next?').check();
  await expect(paper.getByLabel('What happens next?')).toBeChecked();
  await page.reload();
  await expect(paper.getByLabel('What happens next?')).toBeChecked();
  await expect(paper.getByLabel('When may I expect your call?')).not.toBeChecked();

  await page.getByRole('button', { name: 'I am ready' }).click();
  await expect(page.getByText('You are ready. Good luck.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'I am ready' })).toBeVisible();
});

test('prints on exactly one page, however much was noted, and nothing of the screen with it', async ({
  page,
}) => {
  await openFile(page);
  await page.getByRole('button', { name: /^Change the interview of/ }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Notes')
    .fill('From the station over the bridge, then left at the mill.\n'.repeat(60));
  await dialog.getByLabel('Reception', { exact: true }).fill('Ground floor, ask for the third-floor desk');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await openBriefing(page);
  for (const format of ['A4', 'Letter']) {
    const pdf = await PDFDocument.load(await page.pdf({ format }));
    expect(pdf.getPageCount(), format).toBe(1);
  }
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await expect(page.getByRole('article', { name: 'Your briefing' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByText('From the station').first()).toHaveCSS('overflow', 'hidden');
});

test('an interview that is not there is said to be gone', async ({ page }) => {
  await page.goto('/#/briefing/0190a1b2-0000-7000-8000-000000000001');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This interview is not here any more.');
});
