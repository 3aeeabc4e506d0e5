import { expect } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { CARD_STOCKS, ENVELOPES } from '../../../shared/domain/stationery';
import { onRealElectron, test } from './launch';
import './stand-in-records';

// A real printer asks a person; the stand-in's answers what the test tells it to.
test.skip(onRealElectron, 'a real print dialog waits for a person');

const A6 = {
  widthMm: 105,
  heightMm: 148,
  marks: [{ d: 'M10 10H90V12H10Z', fill: '#1b2756' }],
  text: 'Dear Dana',
};

test('prints a card on paper of its own size, once, and says when it was cancelled or refused', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const print = () =>
    page.evaluate((job) => window.afterword?.invoke('print.paper', job), { title: 'Card', sheets: [A6] });
  const answer = (outcome: object) =>
    app.evaluate((_electron, one) => {
      globalThis.__standIn.answers['webContents.print'] = [one];
    }, outcome);

  expect(await print()).toEqual({ printed: true });
  const asked = await app.evaluate(() =>
    globalThis.__standIn.calls.filter(({ api }) => api === 'webContents.print').map(({ args }) => args[0]),
  );
  expect(asked).toEqual([
    {
      silent: false,
      printBackground: true,
      margins: { marginType: 'none' },
      scaleFactor: 100,
      duplexMode: 'simplex',
      pageSize: { width: 105_000, height: 148_000 },
    },
  ]);
  const printed = await app.evaluate(() => globalThis.__standIn.printed.map((pdf) => pdf.toString('base64')));
  expect(printed).toHaveLength(1);
  const [sheet, ...others] = (await PDFDocument.load(Buffer.from(printed[0] ?? '', 'base64'))).getPages();
  expect(others).toEqual([]);
  expect(Math.round(sheet?.getWidth() ?? 0)).toBe(298);
  expect(Math.round(sheet?.getHeight() ?? 0)).toBe(420);

  await answer({ printed: false, reason: 'Print job canceled' });
  expect(await print()).toEqual({ printed: false, cancelled: true });
  await answer({ printed: false, reason: 'Invalid printer settings' });
  expect(await print()).toMatchObject({ printed: false, cancelled: false, problem: expect.any(String) });
  await expect.poll(() => app.windows().length).toBe(1);
});

test('lists the printers, and prints on the chosen one at once, both sides turned on the short edge', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await app.evaluate(() => {
    globalThis.__standIn.printers.push({
      name: 'Brother_QL',
      displayName: 'Brother QL',
      description: '',
      options: {},
    });
  });
  const printers = () => page.evaluate(() => window.afterword?.invoke('print.printers', undefined));
  expect(await printers()).toEqual([{ name: 'Brother_QL', label: 'Brother QL' }]);
  const turned = { ...A6, widthMm: 148, heightMm: 105, transform: [0, 1, -1, 0, 148, 0] as const };
  const outcome = await page.evaluate((job) => window.afterword?.invoke('print.paper', job), {
    title: 'Card',
    sheets: [turned, turned],
    twoSided: 'shortEdge' as const,
    printer: 'Brother_QL',
  });
  expect(outcome).toEqual({ printed: true });
  const [asked] = await app.evaluate(() =>
    globalThis.__standIn.calls.filter(({ api }) => api === 'webContents.print').map(({ args }) => args[0]),
  );
  expect(asked).toEqual({
    silent: true,
    deviceName: 'Brother_QL',
    printBackground: true,
    margins: { marginType: 'none' },
    scaleFactor: 100,
    duplexMode: 'shortEdge',
    pageSize: { width: 148_000, height: 105_000 },
  });
  const [printed = ''] = await app.evaluate(() =>
    globalThis.__standIn.printed.map((pdf) => pdf.toString('base64')),
  );
  const pages = (await PDFDocument.load(Buffer.from(printed, 'base64'))).getPages();
  expect(pages.map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())])).toEqual([
    [420, 298],
    [420, 298],
  ]);
});

test('says that the chosen printer is gone, takes nothing for printed, and offers the PDF', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const plug = (names: readonly string[]) =>
    app.evaluate((_electron, all) => {
      globalThis.__standIn.printers.splice(
        0,
        Infinity,
        ...all.map((name) => ({ name, displayName: `The ${name}`, description: '', options: {} })),
      );
    }, names);
  const calls = () =>
    app.evaluate(() => globalThis.__standIn.calls.filter(({ api }) => api === 'webContents.print').length);
  await plug(['Canon', 'Brother']);
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('combobox', { name: 'Print on' }).selectOption('Brother');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('through The Brother', { exact: true })).toBeVisible();

  await plug(['Canon']);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('through Brother, which is not connected now')).toBeVisible();
  const print = page.getByRole('button', { name: 'Print the card' });
  await print.click();
  await expect(page.getByRole('alert')).toContainText('The printer that you chose is not connected now.');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Save the PDF' })).toBeVisible();
  await expect(print).toBeFocused();
  expect(await calls()).toBe(0);

  // Somebody switched it on again; then the paper jams.
  await plug(['Canon', 'Brother']);
  const answer = (reason: string) =>
    app.evaluate((_electron, why) => {
      globalThis.__standIn.answers['webContents.print'] = [{ printed: false, reason: why }];
    }, reason);
  await answer('Print job failed');
  await print.click();
  await expect(page.getByRole('alert')).toContainText('The printer did not take it');
  await answer('No printers available on the network');
  await print.click();
  await expect(page.getByRole('alert')).toContainText('No printer is set up on this computer.');
  await answer('Print job canceled');
  await print.click();
  await expect.poll(calls).toBe(3);
  await expect(print).toBeEnabled();
  await print.click();
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toBeFocused();
});

test('gives every card, fold, envelope and own size to the printer as pages of its own size', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const papers = [
    ...Object.values(CARD_STOCKS).map(({ flat, ...panel }) => flat ?? panel),
    ...Object.values(ENVELOPES),
    { widthMm: 98.4, heightMm: 210 },
  ].map(({ widthMm, heightMm }) => ({ ...A6, widthMm, heightMm }));
  for (const sheet of papers) {
    await page.evaluate((job) => window.afterword?.invoke('print.paper', job), {
      title: 'Card',
      sheets: [sheet, sheet],
    });
  }
  const printed = await app.evaluate(() => globalThis.__standIn.printed.map((pdf) => pdf.toString('base64')));
  expect(printed).toHaveLength(papers.length);
  for (const [i, pdf] of printed.entries()) {
    const pages = (await PDFDocument.load(Buffer.from(pdf, 'base64'))).getPages();
    expect(pages).toHaveLength(2);
    for (const one of pages) {
      // Chromium rounds a page to its own pixels: never by more than half a point, a sixth of a millimetre.
      expect(Math.abs(one.getWidth() - (papers[i]!.widthMm / 25.4) * 72)).toBeLessThan(0.5);
      expect(Math.abs(one.getHeight() - (papers[i]!.heightMm / 25.4) * 72)).toBeLessThan(0.5);
    }
  }
});
