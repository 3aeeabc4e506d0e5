import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { HANDS } from '../../../shared/notes/hands';
import { layoutNote } from '../../../shared/notes/layout-note';
import { hashText } from '../../../shared/notes/random';
import { handOf } from '../../shared/notes/hands';
import { distanceBetween } from '../../builders/letters-apart';
import { drawnOn, inkElsewhere } from '../drawn';

// The card, from its words to paper.

const NOTE = `Dear Ms Okafor,

Thank you for your time on Friday. Your question about which report I would delete first has stayed with me since, and I would be glad to answer it with you.

Warm regards,
Maya Lindqvist`;

async function openStudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A card');
}

const words = (page: Page) => page.getByRole('textbox', { name: 'The words on the card' });
const card = (page: Page) => page.getByRole('img', { name: /as it will print/ });

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

async function pdfOf(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.waitForSelector('html[data-printing]');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  return pdf;
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
