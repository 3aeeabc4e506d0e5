import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { afternoonZone, type StoryHost } from '../story-host';

interface Places {
  readonly address: string;
  readonly executablePath: string | undefined;
}

/** The browser host with a profile on disk, so that ending and starting the browser is a restart. */
export async function startWebHost({ address, executablePath }: Places): Promise<StoryHost> {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-story-'));
  const opened: string[] = [];
  let context: BrowserContext;
  let page: Page;

  async function start(): Promise<void> {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: afternoonZone(new Date()),
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(10_000);
    // A real dialog would wait for a person; the sheets stay laid out until the test says that it printed.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printing', '');
    });
    // What opens in a new tab is noted and goes no further.
    await context.route('https://**', async (route) => {
      if (route.request().isNavigationRequest()) opened.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' });
    });
    context.on(
      'page',
      (tab) =>
        void tab.waitForLoadState().then(
          () => tab.close(),
          () => undefined,
        ),
    );
    const devTools = await context.newCDPSession(page);
    await devTools.send('Page.enable');
    devTools.on('Page.frameRequestedNavigation', ({ url }) => opened.push(url));
    await page.goto(address);
  }

  await start();
  return {
    kind: 'browser',
    get page() {
      return page;
    },
    opened: () => Promise.resolve(opened.filter((url) => !url.startsWith('http://127.0.0.1'))),
    async pdfOf(press) {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return readFile(await download.path());
    },
    async savedFile(press) {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    async pick(press, { name, text }) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
    async restart() {
      await context.close();
      await start();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
