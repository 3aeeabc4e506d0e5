import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { afternoonZone, type StoryHost } from '../story-host';
import { launchApp, onRealElectron } from './launch';
import './stand-in-records';

declare global {
  /** What the stubs of a story note in the main process. */
  var __story: { opened: string[]; suggested: string; saveTo: string; pick: string };
}

/** The desktop host on a data folder of its own: the real bundles, with the system's programs and dialogs stubbed. */
export async function startDesktopHost(): Promise<StoryHost> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-story-'));
  const opened: string[] = [];
  let app: ElectronApplication;
  let page: Page;
  let files = 0;

  async function start(): Promise<void> {
    ({ app, page } = await launchApp(join(folder, 'data'), [], { TZ: afternoonZone(new Date()) }));
    page.setDefaultTimeout(10_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await app.evaluate(({ dialog, shell }) => {
      globalThis.__story = { opened: [], suggested: '', saveTo: '', pick: '' };
      shell.openExternal = async (url) => void globalThis.__story.opened.push(url);
      dialog.showSaveDialog = async (...args: unknown[]) => {
        const { defaultPath = '' } = args.at(-1) as { defaultPath?: string };
        globalThis.__story.suggested = defaultPath;
        return { canceled: false, filePath: globalThis.__story.saveTo };
      };
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [globalThis.__story.pick] });
    });
  }

  const openedNow = () => app.evaluate(() => globalThis.__story.opened);
  /** Lets the app save to a new file, and answers it once it is whole: it arrives by a rename. */
  async function saved(
    press: () => Promise<void>,
  ): Promise<{ readonly name: string; readonly data: Buffer }> {
    const path = join(folder, `saved-${++files}`);
    await app.evaluate((_electron, to) => {
      Object.assign(globalThis.__story, { saveTo: to, suggested: '' });
    }, path);
    await press();
    const suggested = () => app.evaluate(() => globalThis.__story.suggested);
    await expect.poll(suggested, { timeout: 20_000 }).not.toBe('');
    const name = basename(await suggested());
    // The app puts its own ending behind a name without one.
    const whole = `${path}${extname(name)}`;
    await expect.poll(() => existsSync(whole), { timeout: 20_000 }).toBe(true);
    return { name, data: readFileSync(whole) };
  }

  await start();
  return {
    kind: 'desktop',
    get page() {
      return page;
    },
    opened: async () => [...opened, ...(await openedNow())],
    pdfOf: async (press) => (await saved(press)).data,
    ...(!onRealElectron && {
      async printed(press: () => Promise<void>) {
        const count = () => app.evaluate(() => globalThis.__standIn.printed.length);
        const before = await count();
        await press();
        await expect.poll(count, { timeout: 20_000 }).toBe(before + 1);
        const pdf = await app.evaluate(() => globalThis.__standIn.printed.at(-1)?.toString('base64') ?? '');
        return Buffer.from(pdf, 'base64');
      },
    }),
    async savedFile(press) {
      const { name, data } = await saved(press);
      return { name, text: data.toString('utf8') };
    },
    async pick(press, { name, text }) {
      const path = join(folder, name);
      writeFileSync(path, text);
      await app.evaluate((_electron, from) => {
        globalThis.__story.pick = from;
      }, path);
      await press();
    },
    async restart() {
      opened.push(...(await openedNow()));
      await app.close();
      await start();
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
