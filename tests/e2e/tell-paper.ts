import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { PDFArray, PDFDocument, PDFRawStream, type PDFPage } from 'pdf-lib';
import type { PrintSheet } from '../../shared/domain/print-job';
import { CARD_STOCKS, ENVELOPES, type CardStock, type PaperSize } from '../../shared/domain/stationery';
import { impose } from '../../shared/notes/fold';
import { layoutEnvelope } from '../../shared/notes/layout-envelope';
import { layoutFront } from '../../shared/notes/layout-front';
import { layoutNote } from '../../shared/notes/layout-note';
import { pdfFile } from '../../shared/notes/pdf-file';
import { hashText, mix } from '../../shared/notes/random';
import { handOf } from '../shared/notes/hands';
import { inkMoved, inkOf } from './page-ink';
import type { StoryHost } from './story-host';

/** Sizes of a person's own: typed in one unit and the other. */
const SLIM = { name: 'Slim', width: '3 7/8 in', height: '210', size: { widthMm: 98.425, heightMm: 210 } };
const SLEEVE = {
  name: 'Sleeve',
  width: '4.25 in',
  height: '22.5 cm',
  size: { widthMm: 225, heightMm: 107.95 },
};

/**
 * Every card, fold and envelope that there is, and two of the person's own: as exact PDFs, and through the printer.
 * Each host is held against the same sheets, made here, and so against the other.
 */
export async function tellPaper(host: StoryHost): Promise<void> {
  const { page } = host;
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await addSize(page, 'A card', SLIM);
  await expect(page.getByRole('radio', { name: 'Slim' })).toBeChecked();
  const key = decodeURIComponent(await page.evaluate(() => location.hash)).replace('#/card/', '');
  const text = await page.getByRole('textbox', { name: 'The words on the card' }).inputValue();
  const written = { hand: handOf('brisk'), seed: hashText(key), ink: 'blueBlack' } as const;

  const save = () => page.getByRole('button', { name: 'Save the PDF' }).click();
  const slim: CardStock = { id: 'slim', name: SLIM.name, unit: 'in', ...SLIM.size };
  for (const stock of [...Object.values(CARD_STOCKS), slim]) {
    await page.getByRole('radio', { name: stock.name, exact: true }).check();
    await expect(page.getByText(/^Fits/)).toBeVisible();
    const note = layoutNote({ ...written, sheet: stock, text });
    if (!note.written) throw new Error(note.reason);
    const [inside] = note.sheets;
    const sheets = stock.flat
      ? impose({ front: layoutFront({ ...written, sheet: stock }), inside: inside! }, stock.flat)
      : note.sheets;
    expect(sheets.map(sizeOf)).toEqual(Array(stock.flat ? 2 : 1).fill(sizeOf(stock.flat ?? stock)));
    await expectExact(await host.pdfOf(save), sheets);
    await page.getByRole('button', { name: 'Not yet' }).click();
    await expectPrinted(host, 'Print the card', sheets);
    await page.getByRole('button', { name: /^(No|Not yet)$/ }).click();
  }

  await tellType(host, save);

  await page.getByRole('radio', { name: 'Envelope' }).check();
  await addSize(page, 'An envelope', SLEEVE);
  const choice = page.getByRole('combobox', { name: 'Envelope' });
  for (const { name, ...sheet } of [{ name: SLEEVE.name, ...SLEEVE.size }, ...Object.values(ENVELOPES)]) {
    const value = await choice.locator('option').filter({ hasText: name }).first().getAttribute('value');
    await choice.selectOption(value);
    const envelope = layoutEnvelope({
      ...written,
      sheet,
      lines: ['Adaeze Okafor', 'Head of operations analytics', 'Harbour & Vale'],
      corner: 'By hand',
      seed: mix(written.seed + 77),
    });
    if (!envelope.written) throw new Error(envelope.reason);
    expect(envelope.sheets.map(sizeOf)).toEqual([sizeOf(sheet)]);
    await expectExact(await host.pdfOf(save), envelope.sheets);
    await expectPrinted(host, 'Print the envelope', envelope.sheets);
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

/** So many pages of this size, to a thousandth of a point. */
async function expectPages(
  pdf: Uint8Array,
  { widthMm, heightMm }: PaperSize,
  count: number,
): Promise<readonly PDFPage[]> {
  const pages = (await PDFDocument.load(pdf)).getPages();
  expect(pages).toHaveLength(count);
  for (const one of pages) {
    const { x, y, width, height } = one.getMediaBox();
    expect([x, y]).toEqual([0, 0]);
    expect(width).toBeCloseTo(points(widthMm), 3);
    expect(height).toBeCloseTo(points(heightMm), 3);
  }
  return pages;
}

/** The pages of the sheets, and on each the very same drawing and words. */
async function expectExact(pdf: Uint8Array, sheets: readonly PrintSheet[]): Promise<void> {
  const pages = await expectPages(pdf, sheets[0]!, sheets.length);
  const wanted = (await PDFDocument.load(await exactPdf(sheets))).getPages();
  for (const [i, one] of pages.entries()) {
    // Not by a matcher: a difference would be printed in full.
    expect(drawingOn(one) === drawingOn(wanted[i]!), `the drawing on page ${i + 1}`).toBe(true);
  }
}

/** What the printer gets: the same pages, which Chromium rounds to its own pixels, and the same ink on them. */
async function expectPrinted(host: StoryHost, press: string, sheets: readonly PrintSheet[]): Promise<void> {
  if (!host.printed) return;
  const pdf = await host.printed(() => host.page.getByRole('button', { name: press }).click());
  const pages = (await PDFDocument.load(pdf)).getPages();
  expect(pages).toHaveLength(sheets.length);
  for (const [i, one] of pages.entries()) {
    expect(Math.abs(one.getWidth() - points(sheets[i]!.widthMm))).toBeLessThan(0.5);
    expect(Math.abs(one.getHeight() - points(sheets[i]!.heightMm))).toBeLessThan(0.5);
  }
  const wanted = inkOf(await exactPdf(sheets));
  const found = inkOf(pdf);
  if (!wanted || !found) {
    test.info().annotations.push({ type: 'note', description: 'pdftoppm is not installed' });
    return;
  }
  expect(found).toHaveLength(wanted.length);
  for (const [i, ink] of found.entries()) expect(inkMoved(ink, wanted[i]!)).toBeLessThan(0.1);
  // Two sides of one card are told apart by the same measure.
  if (found.length === 2) expect(inkMoved(found[0]!, found[1]!)).toBeGreaterThan(0.5);
}

const exactPdf = (sheets: readonly PrintSheet[]) => pdfFile({ title: '', sheets }, promisify(deflate));

/** The operators of a page. */
function drawingOn(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((one) => (one instanceof PDFRawStream ? inflateSync(one.contents).toString('latin1') : ''))
    .join('\n');
}

function sizeOf({ widthMm, heightMm }: PaperSize): PaperSize {
  return { widthMm, heightMm };
}

function points(mm: number): number {
  return (mm / 25.4) * 72;
}
