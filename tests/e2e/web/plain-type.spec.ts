import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { picturesOf } from '../page-ink';

// Cards in scripts that no pen here writes: set in type, signed by pen, exact all the same.

const HEBREW = 'שלום אינגריד,\n\nתודה על השיחה היום. נהניתי מאוד לשמוע על העבודה שלכם.\n\nבברכה,\nמאיה';
const ARABIC = 'عزيزتي دانا،\n\nشكرا على وقتك اليوم، سعدت بالحديث عن Harbour & Vale معك.\n\nمع التحية،\nمايا';
const STROKE = Array.from({ length: 50 }, (_, i) => ({
  x: Math.round(i * 60) / 1000,
  y: Math.round(500 + 480 * Math.sin(i / 3)) / 1000,
}));

async function openSigned(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.evaluate(
    async (strokes) => {
      const open = indexedDB.open('afterword');
      await new Promise((done) => open.addEventListener('success', done));
      const write = open.result.transaction(['signatures', 'settings'], 'readwrite');
      const stamp = { createdAt: 1, updatedAt: 1 };
      write.objectStore('signatures').put({ ...stamp, id: '01900000-0000-7000-8000-0000000000b1', strokes });
      write.objectStore('settings').put({ ...stamp, id: 'name', value: 'Maya Lindqvist' });
      await new Promise((done) => write.addEventListener('complete', done));
      open.result.close();
    },
    [STROKE],
  );
  await page.reload();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByRole('radio', { name: 'Yours' })).toBeChecked();
}

const words = (page: Page) => page.getByRole('textbox', { name: 'The words on the card' });

/** The note set in type; `false` on a computer that has no font for it, which says so. */
async function setInType(page: Page, note: string): Promise<boolean> {
  await words(page).fill(note);
  await page.getByRole('button', { name: 'Set it in plain type' }).click();
  await expect(page.getByText(/^Fits|has no font for/)).toBeVisible();
  return page.getByText(/^Fits/).isVisible();
}

interface Ink {
  readonly dots: readonly boolean[];
  readonly width: number;
}

/** Which dots of a page have ink, at 200 an inch; `undefined` where no program here draws pages. */
function inkOf(pdf: Uint8Array): Ink | undefined {
  const [page] = picturesOf(pdf, 200) ?? [];
  return page && { dots: Array.from(page.greys, (grey) => grey < 128), width: page.width };
}

/** The share of a page's ink of which the other has none, not even a dot (an eighth of a millimetre) beside. */
function strayed({ dots, width }: Ink, other: Ink): number {
  const beside = [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
  let [inked, alone] = [0, 0];
  for (const [i, dot] of dots.entries()) {
    if (!dot) continue;
    inked++;
    if (!beside.some((step) => other.dots[i + step])) alone++;
  }
  return alone / Math.max(1, inked);
}

for (const [script, note] of [
  ['Hebrew', HEBREW],
  ['Arabic', ARABIC],
] as const) {
  test(`sets ${script} from the right, signs it by pen, and saves exactly what it prints`, async ({
    page,
  }) => {
    await openSigned(page);
    const hasFont = await setInType(page, note);
    test.skip(!hasFont, 'no font for this script is installed');
    const card = page.getByRole('img', { name: /as it will print/ });
    const paper = (await card.boundingBox())!;
    const signature = card.locator(':scope > path').first();
    const box = (await signature.boundingBox())!;
    // Under the words and on their side.
    expect(box.x + box.width / 2).toBeGreaterThan(paper.x + paper.width / 2);
    expect(box.x + box.width).toBeLessThan(paper.x + 0.9 * paper.width);
    const type = card.locator('foreignObject div');
    await expect(type).toHaveCSS('direction', 'rtl');
    await expect(type).not.toContainText(note.split('\n').at(-1)!);

    await page.getByRole('button', { name: 'Print the card' }).click();
    await page.waitForSelector('html[data-printing]');
    const printed = await page.pdf({ preferCSSPageSize: true });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.getByRole('button', { name: 'No', exact: true }).click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the PDF' }).click(),
    ]);
    const saved = readFileSync(await download.path());
    const [only, ...others] = (await PDFDocument.load(saved)).getPages();
    expect(others).toEqual([]);
    expect(only!.getMediaBox()).toEqual({ x: 0, y: 0, width: 306, height: 396 });
    expect(saved.length).toBeLessThan(200_000);

    // Chromium's own print of the type and our outlines of it are the same ink.
    const [theirs, ours] = [inkOf(printed), inkOf(saved)];
    if (!theirs || !ours) {
      test.info().annotations.push({ type: 'note', description: 'pdftoppm is not installed' });
      return;
    }
    expect(ours.width).toBe(theirs.width);
    expect(theirs.dots.filter(Boolean).length).toBeGreaterThan(4_000);
    expect(strayed(ours, theirs)).toBeLessThan(0.01);
    expect(strayed(theirs, ours)).toBeLessThan(0.01);

    const text = spawnSync('pdftotext', ['-', '-'], { input: saved, encoding: 'utf8' });
    if (!text.error) {
      const first = note.split('\n')[0]!;
      expect(text.stdout).toContain(first.split(' ')[1]!.replace(/\p{P}/gu, ''));
    }
  });
}

test('keeps a sentence that only looks like a name, and can be signed in type instead', async ({ page }) => {
  await openSigned(page);
  const hasFont = await setInType(page, 'שלום,\nתודה על השיחה היום.\nנתראה ביום שישי');
  test.skip(!hasFont, 'no font for this script is installed');
  const type = page.getByRole('img', { name: /as it will print/ }).locator('foreignObject div');
  await expect(type).toContainText('נתראה ביום שישי');
  await words(page).fill(HEBREW);
  await expect(type).not.toContainText('מאיה');
  await page.getByRole('radio', { name: 'In type' }).check();
  await expect(type).toContainText('מאיה');
});

test('says of a picture in colours that the exact PDF cannot hold it, and prints it all the same', async ({
  page,
}) => {
  // As computers do that have a font of coloured pictures.
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    // Called on whatever it is called on.
    // oxlint-disable-next-line typescript/unbound-method
    const real = prototype.fillText;
    prototype.fillText = function fillText(text, x, y) {
      if (text.includes('☺')) this.fillStyle = '#ff0000';
      real.call(this, text, x, y);
    };
  });
  await openSigned(page);
  const hasFont = await setInType(page, 'Dear Dana,\n\nThank you ☺\n\nMaya');
  test.skip(!hasFont, 'no font for this picture is installed');
  await page.getByRole('button', { name: 'Save the PDF' }).click();
  await expect(
    page.getByText(/^This computer draws ☺ in colours.*Nothing is lost: take it out/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.waitForSelector('html[data-printing]');
  await expect(page.locator('#print-root foreignObject')).toContainText('Thank you ☺');
});
