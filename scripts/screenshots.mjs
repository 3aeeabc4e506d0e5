// Takes the pictures of README.md into docs/: the built app with its sample data, at one fixed moment.
import { mkdirSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { inRoot, say } from './run.mjs';
import { addressOf, serve } from './serve.mjs';
import { setUp } from './setup.mjs';

/** A Tuesday afternoon in London. */
const NOW = '2026-11-24T15:05:00Z';

await setUp();
const { provideChromium } = await import('./chromium.mjs');
const chromium = await provideChromium();
if (!chromium) process.exit(1);
await buildIfStale();
mkdirSync(inRoot('docs'), { recursive: true });

const server = await serve({ port: 0 });
const { chromium: browsers } = await import('playwright-core');
const browser = await browsers.launch({
  executablePath: chromium.path,
  env: { .../** @type {Record<string, string>} */ (process.env), ...chromium.env },
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(addressOf(server));
  await page.getByLabel('Your name').fill('Maya Lindqvist');
  await page.getByLabel('Your e-mail').fill('maya@example.org');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('list', { name: 'Also due' }).waitFor();
  // The slip that tells of the sample data has said its word after eight seconds.
  await page.getByRole('status').getByText('sample').waitFor({ state: 'hidden', timeout: 20_000 });

  const address = page.url().replace(/#.*/, '');
  const today = `${address}#/today`;
  /** Those that are shown by night too. */
  const nights = ['today', 'board'];
  /** @param {string} name @param {() => Promise<unknown>} [ready] */
  const shoot = async (name, ready) => {
    await ready?.();
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    for (const [suffix, colorScheme] of /** @type {const} */ ([
      ['', 'light'],
      ['-night', 'dark'],
    ])) {
      if (colorScheme === 'dark' && !nights.includes(name)) continue;
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: inRoot('docs', `${name}${suffix}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    say(`docs/${name}.png`);
  };
  const main = page.getByRole('main');

  await shoot('today');
  await page.goto(`${address}#/board`);
  await shoot('board', () =>
    page.getByRole('region', { name: 'Closed' }).getByRole('link').first().waitFor(),
  );
  await page.getByRole('region', { name: 'Waiting' }).getByRole('link').first().click();
  await shoot('application', () => main.getByRole('heading', { name: 'People' }).waitFor());
  await page.goto(today);
  await main.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await shoot('compose', () => main.getByRole('article', { name: 'Your letter' }).waitFor());
  await page.goto(today);
  await main.getByRole('link', { name: 'Print the card' }).first().click();
  await shoot('card', async () => {
    await page.locator('canvas[data-painted="true"]').first().waitFor();
    // The last hand to be read.
    await page
      .locator('label', { hasText: 'Upright' })
      .locator('path')
      .first()
      .waitFor({ state: 'attached' });
  });
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
