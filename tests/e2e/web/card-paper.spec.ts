import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { HANDS } from '../../../shared/notes/hands';
import { layoutNote } from '../../../shared/notes/layout-note';
import { hashText } from '../../../shared/notes/random';
import { handOf } from '../../shared/notes/hands';
import { distanceBetween } from '../../builders/letters-apart';
import { drawnOn, inkElsewhere } from '../drawn';
import { NOTE, card, openStudio, pdfOf, words } from './studio';

// What of the card reaches the printer.

/** The marks that go to the printer. */
async function printedMarks(page: Page) {
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.waitForSelector('html[data-printing]');
  const marks = await page
    .locator('#print-root path')
    .evaluateAll((paths) =>
      paths.map((path) => ({ d: path.getAttribute('d'), fill: path.getAttribute('fill') })),
    );
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  return marks;
}

/** What a program of the machine makes of the PDF; `undefined` where it is not installed. */
function read(
  pdf: Uint8Array,
  use: (file: string, folder: string) => readonly string[][],
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-card-'));
  try {
    const file = join(folder, 'card.pdf');
    writeFileSync(file, pdf);
    let text = '';
    for (const [program = '', ...args] of use(file, folder)) {
      const run = spawnSync(program, args, { encoding: 'utf8' });
      if (run.error) return undefined;
      text = run.stdout;
    }
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('shows the very marks that are printed, the same here as anywhere', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(NOTE);
  await expect(page.getByText(/^Fits/)).toContainText('words');
  const key = decodeURIComponent(new URL(page.url()).hash.replace('#/card/', ''));
  const here = layoutNote({
    text: NOTE,
    hand: handOf('brisk'),
    sheet: CARD_STOCKS.a2,
    seed: hashText(key),
    ink: 'blueBlack',
  });
  if (!here.written) throw new Error(here.reason);
  const { marks } = here.sheets[0]!;
  await expect.poll(() => inkElsewhere(card(page), marks, 107.95)).toBeLessThan(0.02);
  expect(await printedMarks(page)).toEqual(marks);
  const shown = await drawnOn(card(page));
  await page.getByRole('button', { name: 'Write it again' }).click();
  await expect.poll(() => drawnOn(card(page))).not.toBe(shown);
  expect(await inkElsewhere(card(page), marks, 107.95)).toBeGreaterThan(0.5);
});

for (const { name, flat, ...panel } of Object.values(CARD_STOCKS)) {
  test(`prints the ${name} card on pages of exactly its size`, async ({ page }) => {
    await openStudio(page);
    await words(page).fill(NOTE);
    await page.getByRole('radio', { name, exact: true }).check();
    const pdf = await pdfOf(page);
    const document = await PDFDocument.load(pdf);
    const pages = document.getPages();
    expect(pages).toHaveLength(flat ? 2 : 1);
    const { widthMm, heightMm } = flat ?? panel;
    for (const one of pages) {
      const { width, height } = one.getMediaBox();
      expect(Math.abs(width - (widthMm / 25.4) * 72)).toBeLessThan(0.5);
      expect(Math.abs(height - (heightMm / 25.4) * 72)).toBeLessThan(0.5);
    }
    const images = document.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      );
    expect(images).toEqual([]);
    expect(pdf.length).toBeLessThan(500_000);
    const text = read(pdf, (file) => [['pdftotext', file, '-']]);
    if (text === undefined)
      test.info().annotations.push({ type: 'note', description: 'pdftotext is not installed' });
    else expect(plain(text)).toBe(plain(flat ? `Thank you ${NOTE}` : NOTE));
  });
}

test('writes the envelope that the card goes into, and prints by key', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('radio', { name: 'Envelope' }).check();
  await expect(page.getByRole('img', { name: /^The envelope for/ })).toBeVisible();
  await expect.poll(async () => (await drawnOn(card(page))).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Print the envelope' }).click();
  await page.waitForSelector('html[data-printing]');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [only, ...others] = (await PDFDocument.load(pdf)).getPages();
  expect(others).toEqual([]);
  expect(Math.abs(only!.getWidth() - 414)).toBeLessThan(0.5);
  expect(Math.abs(only!.getHeight() - 315)).toBeLessThan(0.5);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Card', exact: true }).check();
  await page.keyboard.press('Control+p');
  await page.waitForSelector('html[data-printing]');
  await expect(page.locator('#print-root')).toContainText('Dear Ms Okafor');
});

test('writes in every hand what that hand writes anywhere', async ({ page }) => {
  test.setTimeout(180_000);
  await openStudio(page);
  const key = decodeURIComponent(new URL(page.url()).hash.replace('#/card/', ''));
  for (const [id, text] of [
    ['joined', NOTE],
    ['upright', NOTE],
    ['cyrillic', 'Дорогая Анна,\n\nСпасибо вам за встречу во вторник, и за чай.\n\nС уважением,\nМайя'],
    ['greek', 'Αγαπητή Άννα,\n\nΣας ευχαριστώ για τη σημερινή συζήτηση.\n\nΜε εκτίμηση,\nΜάγια'],
  ] as const) {
    await words(page).fill(text);
    if (id === 'joined' || id === 'upright')
      await page.getByRole('radio', { name: HANDS[id].name, exact: true }).check();
    const here = layoutNote({
      text,
      hand: handOf(id),
      sheet: CARD_STOCKS.a2,
      seed: hashText(key),
      ink: 'blueBlack',
    });
    if (!here.written) throw new Error(here.reason);
    const { marks } = here.sheets[0]!;
    await expect.poll(() => inkElsewhere(card(page), marks, 107.95), id).toBeLessThan(0.02);
  }
});

test('can be read by a machine that knows no font', async ({ page }) => {
  const installed = ['pdftoppm', 'tesseract'].every((program) => !spawnSync(program, ['-v']).error);
  test.skip(!installed, 'Tesseract or pdftoppm is not installed');
  await openStudio(page);
  await words(page).fill(NOTE);
  await page.getByRole('radio', { name: 'Laser black' }).check();
  const pdf = await pdfOf(page);
  const seen = read(pdf, (file, folder) => [
    ['pdftoppm', '-r', '300', '-gray', '-png', '-singlefile', file, join(folder, 'card')],
    ['tesseract', join(folder, 'card.png'), '-', '--psm', '6', '-l', 'eng'],
  ]);
  const [wanted, found] = [plain(NOTE), plain(seen ?? '')];
  expect(distanceBetween(wanted, found) / wanted.length, found).toBeLessThanOrEqual(0.25);
});

test('saves single lines for a plotter', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(NOTE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for a plotter' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Card for Adaeze Okafor.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('viewBox="0 0 107.95 139.7"');
  expect(svg.match(/M/g)!.length).toBeGreaterThan(100);
});
