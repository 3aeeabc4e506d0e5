import { expect, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { CARD_STOCKS, ENVELOPES, type PaperSize } from '../../shared/domain/stationery';
import type { StoryHost } from './story-host';

/** Sizes of a person's own: typed in one unit and the other. */
const SLIM = { name: 'Slim', width: '3 7/8 in', height: '210', size: { widthMm: 98.425, heightMm: 210 } };
const SLEEVE = {
  name: 'Sleeve',
  width: '4.25 in',
  height: '22.5 cm',
  size: { widthMm: 225, heightMm: 107.95 },
};

/** Every card, fold and envelope that there is, and two of the person's own, as exact PDFs. */
export async function tellPaper(host: StoryHost): Promise<void> {
  const { page } = host;
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await addSize(page, 'A card', SLIM);
  await expect(page.getByRole('radio', { name: 'Slim' })).toBeChecked();

  const save = () => page.getByRole('button', { name: 'Save the PDF' }).click();
  const cards = [...Object.values(CARD_STOCKS), { name: SLIM.name, flat: undefined, ...SLIM.size }];
  for (const { name, flat, ...panel } of cards) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page.getByText(/^Fits/)).toBeVisible();
    await expectPages(await host.pdfOf(save), flat ?? panel, flat ? 2 : 1);
    await page.getByRole('button', { name: 'Not yet' }).click();
  }

  await tellType(host, save);

  await page.getByRole('radio', { name: 'Envelope' }).check();
  await addSize(page, 'An envelope', SLEEVE);
  const choice = page.getByRole('combobox', { name: 'Envelope' });
  for (const { name, ...size } of [{ name: SLEEVE.name, ...SLEEVE.size }, ...Object.values(ENVELOPES)]) {
    const value = await choice.locator('option').filter({ hasText: name }).first().getAttribute('value');
    await choice.selectOption(value);
    await expectPages(await host.pdfOf(save), size, 1);
  }
}

/** A card in a script that no hand here writes: exact, too, where the computer has a font for it. */
async function tellType(host: StoryHost, save: () => Promise<void>): Promise<void> {
  const { page } = host;
  const words = page.getByRole('textbox', { name: 'The words on the card' });
  const before = await words.inputValue();
  await page.getByRole('radio', { name: 'A2', exact: true }).check();
  await words.fill('שלום,\n\nתודה על השיחה היום.\n\nבברכה,\nמאיה');
  await page.getByRole('button', { name: 'Set it in plain type' }).click();
  await expect(page.getByText(/^Fits|has no font for/)).toBeVisible();
  if (await page.getByText(/^Fits/).isVisible()) {
    await expectPages(await host.pdfOf(save), CARD_STOCKS.a2, 1);
    await page.getByRole('button', { name: 'Not yet' }).click();
  }
  await page.getByRole('button', { name: 'Write it by hand again' }).click();
  await words.fill(before);
}

async function addSize(
  page: Page,
  kind: 'A card' | 'An envelope',
  { name, width, height }: { readonly name: string; readonly width: string; readonly height: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Another size' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: kind }).check({ force: true });
  await dialog.getByRole('radio', { name: 'Millimetres' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText('Name it, so that you find it again.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Width' }).fill(width);
  await dialog.getByRole('textbox', { name: 'Height' }).fill(height);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
}

/** To a thousandth of a point. */
async function expectPages(pdf: Uint8Array, { widthMm, heightMm }: PaperSize, count: number): Promise<void> {
  const pages = (await PDFDocument.load(pdf)).getPages();
  expect(pages).toHaveLength(count);
  for (const one of pages) {
    const { x, y, width, height } = one.getMediaBox();
    expect([x, y]).toEqual([0, 0]);
    expect(width).toBeCloseTo((widthMm / 25.4) * 72, 3);
    expect(height).toBeCloseTo((heightMm / 25.4) * 72, 3);
  }
}
