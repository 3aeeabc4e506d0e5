// npm run gallery: contact sheets of the handwriting at 200 dots an inch, into docs/handwriting/.
import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { palettePng } from './gallery/palette-png.mjs';
import { inRoot, say } from './run.mjs';
import { setUp } from './setup.mjs';

const DOTS_AN_INCH = 200;
const CSS_PIXELS_AN_INCH = 96;

await setUp();
const { provideChromium, useChromium } = await import('./chromium.mjs');
const found = await provideChromium();
if (!found) process.exit(1);
useChromium(found);

const cache = inRoot('node_modules', '.cache', `gallery-${process.pid}`);
const folder = inRoot('docs', 'handwriting');
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: found.path });
try {
  /** @type {typeof import('./gallery/cards')} */
  const { galleryPages } = await import(pathToFileURL(await buildCards()).href);
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ deviceScaleFactor: DOTS_AN_INCH / CSS_PIXELS_AN_INCH });
  for (const { name, html } of galleryPages(inRoot())) {
    await page.setContent(html);
    const shot = await page.locator('body').screenshot();
    const png = palettePng(await pixelsOf(page, shot));
    const path = join(folder, `${name}.png`);
    writeFileSync(path, png);
    say(`${path} (${Math.round(png.length / 1000)} kB)`);
  }
} finally {
  await browser.close();
  rmSync(cache, { recursive: true, force: true });
}

/** Decoded by the browser that took it. @param {import('playwright-core').Page} page @param {Buffer} shot */
async function pixelsOf(page, shot) {
  const { width, height, data } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to decode on');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let text = '';
    for (let at = 0; at < pixels.length; at += 32_768)
      text += String.fromCharCode(...pixels.subarray(at, at + 32_768));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, shot.toString('base64'));
  return { width, height, rgba: new Uint8Array(Buffer.from(data, 'base64')) };
}

/** The engine as one JavaScript file: Node 20 runs no TypeScript. */
async function buildCards() {
  const { build } = await import('vite');
  await build({
    root: inRoot('scripts', 'gallery'),
    logLevel: 'warn',
    configFile: false,
    build: {
      ssr: inRoot('scripts', 'gallery', 'cards.ts'),
      outDir: cache,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'cards.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(cache, 'cards.mjs');
}
