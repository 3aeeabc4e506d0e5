import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { test } from './launch';

test('writes the card by hand and saves it as a PDF of exactly its size', async ({ launch, userData }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  // The name on the postcard comes from the hand's worker, under the app's own policy.
  await expect(page.getByRole('article').first().locator('svg path').first()).toBeAttached();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await expect(page.getByText('exact, for a copy shop')).toBeVisible();

  const path = join(userData, 'Card.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save the PDF' }).click();
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toBeVisible();
  const pdf = await PDFDocument.load(readFileSync(path));
  expect(pdf.getTitle()).toMatch(/^Card for /);
  expect(pdf.getPages().map((one) => Object.values(one.getMediaBox()).map(Math.round))).toEqual([
    [0, 0, 306, 396],
  ]);
});
