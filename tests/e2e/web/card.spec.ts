import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { drawnOn } from '../drawn';
import { NOTE, card, openStudio, pdfOf, words } from './studio';

// The card, from its words to the post.

test('writes the name on the postcard by hand, and keeps it text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  const name = page.getByText('Ingrid Solberg', { exact: true });
  await expect(name).toBeAttached();
  const strokes = name.locator('xpath=following-sibling::*').locator('path');
  await expect(strokes).toBeVisible();
  expect(await strokes.evaluate((path) => getComputedStyle(path).fill)).toBe(
    await strokes.evaluate((path) => getComputedStyle(path).color),
  );
});

test('goes on writing when what writes is lost', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(NOTE);
  await expect.poll(() => drawnOn(card(page))).not.toBe('');
  const before = page.workers().length;
  expect(before).toBeGreaterThan(0);
  for (const worker of page.workers()) {
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('out of memory');
        }),
    );
  }
  await expect.poll(() => page.workers().length).toBe(0);
  const shown = await drawnOn(card(page));
  await words(page).fill(NOTE.replace('on Friday', 'on Tuesday'));
  await expect.poll(() => drawnOn(card(page))).not.toBe(shown);
  await expect(page.getByText(/^Fits/)).toBeVisible();
});

test('asks whether it printed, for a browser does not say, and takes no cancelled card for a printed one', async ({
  page,
}) => {
  await openStudio(page);
  const print = page.getByRole('button', { name: 'Print the card' });
  const asked = page.getByRole('heading', { name: 'Did it print?' });
  const leaveDialog = async () => {
    await page.waitForSelector('html[data-printing]');
    await page.evaluate(() => {
      document.documentElement.removeAttribute('data-printing');
      window.dispatchEvent(new Event('afterprint'));
    });
  };
  await print.focus();
  await page.keyboard.press('Enter');
  await leaveDialog();
  await expect(asked).toBeFocused();
  await page.getByRole('button', { name: 'Print it again' }).click();
  await leaveDialog();
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(print).toBeFocused();
  await page.reload();
  await expect(print).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toHaveCount(0);

  // By hand on both sides: the outside may have failed, and only the inside makes the card.
  await page.getByRole('radio', { name: 'A5 folded' }).check();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('radio', { name: 'By hand, one at a time' }).check({ force: true });
  await page.getByRole('button', { name: 'Keep it' }).click();
  await print.click();
  await expect(page.locator('#print-root section')).toHaveCount(1);
  await expect(page.locator('#print-root')).toHaveText('Thank you');
  await leaveDialog();
  await expect(page.getByRole('dialog', { name: 'Now the inside' })).toBeVisible();
  await page.getByRole('button', { name: 'Print the outside again' }).click();
  await expect(page.locator('#print-root')).toHaveText('Thank you');
  await leaveDialog();
  await page.getByRole('button', { name: 'Print the inside' }).click();
  await expect(page.locator('#print-root')).toContainText('Dear');
  await leaveDialog();
  await page.getByRole('button', { name: 'Yes, it is printed' }).click();
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toBeVisible();
});

test('prints the return address as it is typed, stored or not', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('radio', { name: 'Envelope' }).check();
  await expect(page.getByRole('img', { name: /^The envelope for/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Return address' }).fill('Maya Lindqvist\n3 Harbour Lane');
  await page.keyboard.press('Control+p');
  await expect(page.locator('#print-root')).toContainText('3 Harbour Lane');
});

test('keeps what was typed and chosen, and logs only what the person says was dropped', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(NOTE);
  await page.getByRole('radio', { name: 'Joined' }).check();
  await page.getByRole('radio', { name: 'Royal blue' }).check();
  await page.getByRole('radio', { name: 'A6', exact: true }).check();
  await page.reload();
  await expect(words(page)).toHaveValue(NOTE);
  await expect(page.getByRole('radio', { name: 'Joined' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Royal blue' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'A6', exact: true })).toBeChecked();
  await pdfOf(page);
  await page.getByRole('button', { name: 'Yes, it is printed' }).click();
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'I dropped it off' }).click();
  await expect(page.getByRole('img', { name: /^Sent on/ })).toBeVisible();
  await expect(page.getByText('Your question about which report')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(words(page)).toHaveValue(NOTE);
});

test('says what does not fit or cannot be written, and prints neither', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(`${NOTE}\n`.repeat(6));
  await expect(page.getByText(/^Too long by about \d+ words/)).toBeVisible();
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.getByText('It is not printed yet')).toBeVisible();
  await expect(words(page)).toBeFocused();
  await words(page).fill('Dear 小明, thank you 🙂');
  await expect(page.getByText('No hand here writes 小, 明 or 🙂.')).toBeVisible();
  await words(page).fill('Дорогая Анна,\n\nСпасибо за встречу.\n\nМайя');
  await expect(page.getByText('Your words are Cyrillic')).toBeVisible();
  await expect(page.getByText(/^Fits/)).toBeVisible();
  expect(await page.locator('html[data-printing]').count()).toBe(0);
});

test('takes a paste of 20,000 characters, and what is typed after it', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(NOTE);
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await words(page).fill('Thank you for your time. '.repeat(800));
  await expect(page.getByText(/^Too long/)).toBeVisible();
  await words(page).press('ControlOrMeta+End');
  await page.keyboard.type('And once more, with feeling.', { delay: 30 });
  await expect(words(page)).toHaveValue(/^Thank you[^]*And once more, with feeling\.$/);
});

test('shows the card in true size once a bank card was held to the screen, and goes back', async ({
  page,
}) => {
  await openStudio(page);
  const box = async () => (await card(page).boundingBox())!;
  const fitted = await box();
  await page.getByRole('button', { name: 'True size' }).click();
  const slider = page.getByRole('slider', { name: 'Width of the card on this screen' });
  await expect(slider).toHaveAttribute('aria-valuenow', '324');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageUp');
  const grip = (await slider.boundingBox())!;
  await page.mouse.move(grip.x + 12, grip.y + 50);
  await page.mouse.down();
  await page.mouse.move(grip.x + 22, grip.y + 90);
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuenow', '343');
  await page.getByRole('button', { name: 'They are the same' }).click();
  // 343 pixels are 85.6 mm: so many are the width of the card.
  await expect.poll(async () => Math.abs((await box()).width - (107.95 * 343) / 85.6)).toBeLessThan(0.5);
  await page.reload();
  await page.getByRole('button', { name: 'True size' }).click();
  await expect.poll(async () => Math.abs((await box()).width - (107.95 * 343) / 85.6)).toBeLessThan(0.5);
  await page.getByRole('button', { name: 'Fit the window' }).click();
  await expect.poll(async () => (await box()).width).toBe(fitted.width);
});

test('is for everybody, by day and by night, in any window', async ({ page }) => {
  await openStudio(page);
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [390, 800],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await expect.poll(async () => (await drawnOn(card(page))).length).toBeGreaterThan(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
