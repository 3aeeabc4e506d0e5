import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { asOtf, asTtf, woffFile } from '../../builders/font-files';
import { handOf } from '../../shared/notes/hands';
import { expectAccessible } from '../accessibility';
import { photographPage } from '../photograph';
import { drawnOn } from '../drawn';

// From the template over its photograph to a card, in a real Chromium.

async function openHands(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.goto('/#/hands');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own hand');
}

const tray = (page: Page) => page.getByLabel(/^Drop the pictures here/);
const ways = (page: Page) => page.getByRole('button', { name: /^Way \d/ });
const letter = (page: Page) => page.locator('h2').first();

interface Given {
  readonly name: string;
  readonly mimeType?: string;
  readonly buffer: Buffer;
}
const give = (page: Page, ...files: readonly Given[]) =>
  tray(page).setInputFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));

/** A PNG of one colour that claims this size; its pixels are not there. */
function hollowPng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 2, 0, 0, 0], 24);
  return bytes;
}

test('prints the pages to fill in at their true size', async ({ page }) => {
  await openHands(page);
  await page.getByRole('radio', { name: 'US Letter' }).check();
  await page.getByRole('button', { name: 'Print the pages' }).click();
  await page.waitForSelector('html[data-printing]');
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf.getPages().map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())])).toEqual([
    [612, 792],
    [612, 792],
  ]);
});

test('reads two photographed pages, has them looked through, and writes a card with them', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openHands(page);
  const hand = handOf('brisk');
  const photos = [
    await photographPage(page, hand, { page: 0 }),
    await photographPage(page, hand, { page: 1, turns: 1, paper: 'letter', type: 'image/webp' }),
  ];
  await give(page, ...photos.map((buffer, i) => ({ name: `IMG_204${i}.jpg`, buffer })));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My hand', { timeout: 120_000 });
  await expect(page.getByText('Missing', { exact: true })).toHaveCount(0);
  await expectAccessible(page);

  // Letter by letter, by the keys alone.
  await expect(letter(page)).toContainText('a');
  await expect(ways(page)).toHaveCount(5);
  await page.keyboard.press('ArrowRight');
  await expect(letter(page)).toContainText('b');
  await page.keyboard.press('2');
  await page.keyboard.press('x');
  await expect(page.getByText('4 of 5 kept')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('5 ways, taken in turn')).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('b raised.')).toBeVisible();
  await page.keyboard.press('a');
  await page.getByLabel('Letter', { exact: true }).fill('é');
  await page.keyboard.press('Enter');
  await expect(letter(page)).toContainText('é');
  await expect(ways(page)).toHaveCount(1);
  await page.keyboard.press('d');
  const box = (await page.getByRole('img', { name: /^A box to draw/ }).boundingBox())!;
  await page.mouse.move(box.x + 0.4 * box.width, box.y + 0.5 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.6 * box.width, box.y + 0.66 * box.height, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByText('é drawn.')).toBeVisible();

  // Left midway, nothing is lost.
  await page.reload();
  await expect(letter(page)).toContainText('a');
  await page.getByRole('button', { name: 'b', exact: true }).click();
  await expect(ways(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Use this hand' }).click();
  await expect(page.getByText(/^\d+ letters of \d+ kinds, from your pages$/)).toBeVisible();
  await expectAccessible(page);

  // Called something else, saved, removed, taken back, and brought again.
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name').fill('Maya');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Maya' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Maya.afterword-hand.json');
  const saved = readFileSync(await download.path());
  test.info().annotations.push({ type: 'size', description: `${saved.length} bytes for one hand` });
  expect(saved.length).toBeLessThan(100_000);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'Maya' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { name: 'Maya' })).toBeVisible();
  await give(page, { name: 'Maya.afterword-hand.json', buffer: saved });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maya');

  // A card in it.
  await page.goto('/#/today');
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await page.getByRole('radio', { name: 'Maya' }).first().check();
  const words = page.getByRole('textbox', { name: 'The words on the card' });
  await words.fill(
    'Dear Ms Okafor,\n\nThank you for your time on Tuesday, and for the tea.\n\nWarm regards,\nMaya',
  );
  await expect(page.getByText(/^Fits/)).toBeVisible();
  const card = page.getByRole('img', { name: /as it will print/ });
  await expect.poll(() => drawnOn(card)).not.toBe('');
  await words.fill('Дорогая Анна, спасибо.');
  await expect(page.getByText(/^Your own hand has no/)).toBeVisible();
  await page.getByRole('button', { name: /^Write it in/ }).click();
  await expect(page.getByText(/^Fits/)).toBeVisible();
});

test('says of every picture that cannot be read what to do, and goes on', async ({ page }) => {
  test.setTimeout(240_000);
  await openHands(page);
  const small = await photographPage(page, handOf('brisk'), { page: 0, density: 4.5 });
  const bare = await photographPage(page, handOf('brisk'), { page: 0, density: 8, bare: true });
  const whole = await photographPage(page, handOf('brisk'), { page: 0, density: 8 });
  const skewed = await photographPage(page, handOf('brisk'), { page: 0, density: 9, recede: 0.5 });
  const foreign = await photographPage(page, handOf('brisk'), { page: 0, density: 8, foreign: true });
  const cases: readonly (readonly [Given, RegExp])[] = [
    [{ name: 'small.jpg', buffer: small }, /too small in this picture/],
    [{ name: 'bare.jpg', buffer: bare }, /No handwriting was found/],
    [{ name: 'skewed.jpg', buffer: skewed }, /too much from the side. Hold the camera/],
    [{ name: 'foreign.jpg', buffer: foreign }, /not those of a page that Afterword printed/],
    [{ name: 'huge.png', buffer: hollowPng(20_000, 10_000) }, /200 megapixels/],
    [{ name: 'cut.jpg', buffer: whole.subarray(0, 300) }, /damaged/],
    [{ name: 'noise.jpg', buffer: Buffer.concat([whole.subarray(0, 2), Buffer.alloc(5_000, 7)]) }, /damaged/],
    [{ name: 'hollow.png', buffer: hollowPng(3_000, 2_000) }, /damaged/],
    [{ name: 'scan.pdf', buffer: Buffer.from('%PDF-1.7 ...') }, /This is a PDF/],
    [{ name: 'phone.heic', buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic') }, /HEIC/],
    [{ name: 'nothing', buffer: Buffer.alloc(0) }, /neither a picture/],
    [{ name: 'text.txt', buffer: Buffer.from('Dear Ms Okafor') }, /neither a picture/],
    [{ name: 'hand.json', buffer: Buffer.from('{"format":"afterword-hand","version":1') }, /cut short/],
    [{ name: 'other.json', buffer: Buffer.from('{"format":"something"}') }, /no hand from Afterword/],
    [{ name: 'bad.ttf', buffer: Buffer.from('\0\u0001\0\0 this is no font at all', 'latin1') }, /no font/],
    [{ name: 'font.woff2', buffer: Buffer.from('wOF2\0\u0001\0\0') }, /WOFF2/],
  ];
  await give(page, ...cases.map(([file]) => file));
  for (const [{ name }, words] of cases) {
    const line = page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .last();
    await expect(line).toContainText(words, { timeout: 60_000 });
    await expect(line).toContainText('Nothing was changed.');
  }
  // All were refused, so nothing was added, and the next good one is read as if nothing had been.
  await expect(page.getByRole('list', { name: 'Your hands' })).toHaveCount(0);
  await expectAccessible(page);
  await give(page, { name: 'good.jpg', buffer: whole });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My hand', { timeout: 90_000 });
  await expect(page.getByText(/Capitals and figures are on the second page/)).toBeVisible();
});

test('turns a page the right way up by itself, and says of a mirrored one that it was', async ({ page }) => {
  test.setTimeout(240_000);
  await openHands(page);
  const hand = handOf('upright');
  const above = await photographPage(page, hand, { page: 0, density: 8, turns: 2 });
  await give(page, { name: 'upside-down.jpg', buffer: above });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My hand', { timeout: 90_000 });
  await expect(page.getByText('Page 1 read.', { exact: true })).toBeVisible();
  await expect(ways(page)).toHaveCount(5);

  const selfie = await photographPage(page, hand, { page: 1, density: 8, mirrored: true });
  await page.getByLabel(/^Bring the other page/).setInputFiles({
    name: 'selfie.jpg',
    mimeType: 'image/jpeg',
    buffer: selfie,
  });
  await expect(page.getByText(/^Page 2 read; its picture was the wrong way round/)).toBeVisible({
    timeout: 90_000,
  });
  await page.getByRole('button', { name: 'A', exact: true }).click();
  await expect(ways(page)).toHaveCount(3);
  // The pictures lie in the database once: in their own table, not in the record of changes too.
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open('afterword');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error!));
    });
    const read = (table: string) =>
      new Promise<string>((resolve, reject) => {
        const asked = db.transaction(table).objectStore(table).getAll();
        asked.addEventListener('success', () => resolve(JSON.stringify(asked.result)));
        asked.addEventListener('error', () => reject(asked.error!));
      });
    const texts = { pictures: await read('handPictures'), changes: await read('changes') };
    db.close();
    const count = (text: string) => text.split('data:image/webp').length - 1;
    return { pictures: count(texts.pictures), changes: count(texts.changes) };
  });
  expect(kept).toEqual({ pictures: 2, changes: 0 });
});

test('stops reading when asked', async ({ page }) => {
  await openHands(page);
  const photo = await photographPage(page, handOf('brisk'), { page: 0, density: 12 });
  await give(page, { name: 'one.jpg', buffer: photo }, { name: 'two.jpg', buffer: photo });
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('stopped; nothing of it was kept')).toHaveCount(2);
  await expect(page.getByRole('list', { name: 'Your hands' })).toHaveCount(0);
});

test('takes a font of one’s own and shows it first, and refuses one that lacks the alphabet', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openHands(page);
  await give(page, { name: 'cyrillic.woff', buffer: woffFile('bad-script/files/bad-script-cyrillic') });
  await expect(page.getByText(/lacks some of the letters/)).toBeVisible({ timeout: 90_000 });
  const woff = woffFile('la-belle-aurore/files/la-belle-aurore-latin');
  for (const [name, buffer, called] of [
    ['aurore.woff', woff, /Aurore/],
    ['aurore.ttf', asTtf(woff), /Aurore/],
    [
      'anew.otf',
      asOtf(woff, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,'),
      /Written anew/,
    ],
  ] as const) {
    await page.goto('/#/hands');
    await give(page, { name, buffer });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(called, { timeout: 90_000 });
    await expect(page.getByRole('img', { name: 'A few words in this hand' })).toBeVisible();
    await page.getByRole('button', { name: 'Use this hand' }).click();
    await expect(page.getByText(/^\d+ letters, from a font$/).first()).toBeVisible();
  }
  await expect(page.getByText(/^\d+ letters, from a font$/)).toHaveCount(3);
});
