// npm run gallery: contact sheets of the handwriting at 200 dots an inch, into docs/handwriting/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
    const path = join(folder, `${name}.png`);
    await page.locator('body').screenshot({ path });
    say(path);
  }
} finally {
  await browser.close();
  rmSync(cache, { recursive: true, force: true });
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
