import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { begin } from '../story';
import { test } from './launch';

const CARD = {
  widthMm: 107.95,
  heightMm: 139.7,
  marks: [{ d: 'M10 10L90 10L90 12L10 12Z', fill: '#1b2756' }],
  text: 'Dear Dana,\nthank you.',
};
const ENVELOPE = { widthMm: 241.3, heightMm: 104.775, marks: [], text: 'Dana Okafor' };

async function saveAs(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === '', filePath: path });
  }, filePath);
}

test('saves a PDF of exactly the size of its sheets', async ({ launch, userData }) => {
  const { app, page } = await launch();
  const path = join(userData, 'Card for Dana.pdf');
  await saveAs(app, path);
  const saved = await page.evaluate((job) => window.afterword?.invoke('print.pdf', job), {
    title: 'Card for Dana Okafor',
    sheets: [CARD, ENVELOPE],
  });
  expect(saved).toEqual({ saved: true, where: path });
  const pdf = await PDFDocument.load(readFileSync(path));
  expect(pdf.getTitle()).toBe('Card for Dana Okafor');
  expect(pdf.getPages().map((one) => Object.values(one.getMediaBox()).map(Math.round))).toEqual([
    [0, 0, 306, 396],
    [0, 0, 684, 297],
  ]);
  expect(app.windows()).toHaveLength(1);
});

test('a cancelled dialog saves nothing and is no failure', async ({ launch }) => {
  const { app, page } = await launch();
  await saveAs(app, '');
  const outcome = await page.evaluate((job) => window.afterword?.invoke('print.pdf', job), {
    title: 'Card',
    sheets: [CARD],
  });
  expect(outcome).toEqual({ saved: false, cancelled: true });
});

test('writes a file whole, and reads it back', async ({ launch, userData }) => {
  const { app, page } = await launch();
  const path = join(userData, 'export.json');
  await saveAs(app, join(userData, 'export'));
  const text = JSON.stringify({ name: 'Ṣadé 👋' });
  const saved = await page.evaluate((file) => window.afterword?.invoke('files.save', file), {
    name: 'Afterword 23 Nov.json',
    kind: 'json' as const,
    text,
  });
  expect(saved).toEqual({ saved: true, where: path });
  expect(readFileSync(path, 'utf8')).toBe(text);

  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, path);
  const pick = () => page.evaluate(() => window.afterword?.invoke('files.pick', { kind: 'json' }));
  expect(await pick()).toEqual({ picked: true, name: 'export.json', text });
  writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]));
  expect(await pick()).toMatchObject({ picked: false, cancelled: false });
});

test('a folder that is not there is said, and nothing is half written', async ({ launch, userData }) => {
  const { app, page } = await launch();
  await saveAs(app, join(userData, 'window.json', 'not-a-folder', 'x.json'));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const outcome = await page.evaluate(() =>
    window.afterword?.invoke('files.save', { name: 'x', kind: 'json', text: '{}' }),
  );
  expect(outcome).toMatchObject({
    saved: false,
    cancelled: false,
    problem: expect.stringContaining('Nothing'),
  });
});

test('opens mail, telephone and listed addresses, and no others', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const open = (url: string) =>
    page.evaluate((one) => window.afterword?.invoke('links.open', { url: one }), url);
  const mail = 'mailto:dana%40brightwater.example?subject=Thank%20you&body=Dear%20Dana%2C%0D%0Athanks';
  expect(await open(mail)).toEqual({ opened: true });
  for (const url of [
    'file:///etc/passwd',
    'https://example.com/',
    'javascript:alert(1)',
    `${mail}&attach=/etc/passwd`,
  ])
    expect(await open(url)).toMatchObject({ opened: false, problem: expect.any(String) });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([mail]);
});

test('puts text on the clipboard', async ({ launch }) => {
  const { app, page } = await launch();
  const text = 'Dear Dana,\n\nthank you — שלום';
  expect(await page.evaluate((one) => window.afterword?.invoke('clipboard.write', { text: one }), text)).toBe(
    true,
  );
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(text);
});

test('the bookmark of the desktop leads back to it, and does nothing where it stands', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.evaluate(() => {
    location.hash = '#/from-browser';
  });
  const label = page.getByRole('link', { name: 'Add to Afterword' });
  await expect(label).toHaveAttribute('href', /^javascript:.*location\.href%3D'afterword%3A%2F%2Fadd%3F'/);
  await label.click();
  await expect(page.getByText('It does its work on a posting’s page')).toBeVisible();
});
