import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { handOf } from '../../shared/notes/hands';
import { photographPage } from '../photograph';
import { test } from './launch';

test('saves the pages to fill in, reads one that was photographed, and saves the hand', async ({
  launch,
  userData,
}) => {
  test.setTimeout(240_000);
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Write in your own hand' }).click();

  const saveTo = async (path: string) =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  const pages = join(userData, 'pages.pdf');
  await saveTo(pages);
  await page.getByRole('radio', { name: 'A4' }).check();
  await page.getByRole('button', { name: 'Save the PDF' }).click();
  await expect.poll(() => existsSync(pages), { timeout: 60_000 }).toBe(true);
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  const pdf = await PDFDocument.load(readFileSync(pages));
  expect(pdf.getPages().map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())])).toEqual([
    [595, 842],
    [595, 842],
  ]);

  const buffer = await photographPage(page, handOf('upright'), { page: 0, turns: 2, density: 10 });
  await page
    .getByLabel(/^Drop the pictures here/)
    .setInputFiles({ name: 'one.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My hand', { timeout: 120_000 });
  await expect(page.getByRole('button', { name: /^Way \d/ })).toHaveCount(5);
  await page.getByRole('button', { name: 'Use this hand' }).click();

  const file = join(userData, 'mine.afterword-hand.json');
  await saveTo(file);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'afterword-hand', from: 'page' });
});
