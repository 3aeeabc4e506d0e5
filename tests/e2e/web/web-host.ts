import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { afternoonZone, type StoryHost } from '../story-host';

declare global {
  interface Window {
    noteTab: (url: string) => void;
  }
}

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
    // A new tab would ask the net for its page: its address is noted instead.
    await page.exposeFunction('noteTab', (url: string) => void opened.push(url));
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function clickOrNote() {
        if (this.target === '_blank') window.noteTab(this.href);
        else click.call(this);
      };
    });
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
    async printed(press) {
      await press();
      await page.waitForSelector('html[data-printing]');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-printing');
        window.dispatchEvent(new Event('afterprint'));
      });
      return pdf;
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
