import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { begin, goTo } from '../story';
import { launchApp, test as base } from './launch';

// electron-updater itself, on a feed of the test's own, up to replacing an "AppImage" that is a shell script.

const ROOT = resolve(import.meta.dirname, '../../..');

interface Feed {
  version: string;
  program: string;
  /** What the feed claims of the program. */
  claimed: string | undefined;
  asked: string[];
}

interface Desk {
  readonly feed: Feed;
  readonly folder: string;
  readonly installed: string;
  readonly start: () => Promise<{ readonly app: ElectronApplication; readonly page: Page }>;
}

const test = base.extend<{ desk: Desk }>({
  desk: async ({ userData }, use) => {
    const feed: Feed = { version: '0.2.0', program: '', claimed: undefined, asked: [] };
    const server = await serveFeed(feed);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const folder = join(userData, 'app');
    mkdirSync(folder);
    for (const name of ['out', 'resources', 'node_modules', 'package.json'])
      symlinkSync(join(ROOT, name), join(folder, name));
    writeFileSync(
      join(folder, 'dev-app-update.yml'),
      `provider: generic\nurl: http://127.0.0.1:${port}/\nupdaterCacheDirName: afterword-updater\n`,
    );
    const installed = join(userData, 'Afterword.AppImage');
    writeFileSync(installed, '#!/bin/sh\n# old\n', { mode: 0o755 });
    feed.program = `#!/bin/sh\n# new\necho started > '${join(userData, 'started')}'\n`;
    const running: ElectronApplication[] = [];
    await use({
      feed,
      folder,
      installed,
      async start() {
        const env = { APPIMAGE: installed, XDG_CACHE_HOME: join(userData, 'cache') };
        const one = await launchApp(join(userData, 'data'), [], env, folder);
        running.push(one.app);
        await begin(one.page);
        await goTo(one.page, 'Settings');
        return one;
      },
    });
    for (const app of running) await app.close().catch(() => undefined);
    server.close();
  },
});
test.skip(process.platform !== 'linux', 'each system replaces programs in its own way; this is an AppImage');

test('a newer version is found, fetched, and installed behind a backup of everything', async ({
  desk,
  userData,
}) => {
  const { app, page } = await desk.start();
  expect(desk.feed.asked).toEqual([]);
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await page.getByRole('button', { name: 'Fetch 0.2.0' }).click();
  await expect(page.getByText('everything is saved to a backup first')).toBeVisible();
  expect(readFileSync(desk.installed, 'utf8')).toContain('# old');
  const gone = app.waitForEvent('close');
  await page.getByRole('button', { name: 'Install 0.2.0' }).click();
  await gone;
  await expect.poll(() => existsSync(join(userData, 'started'))).toBe(true);
  expect(readFileSync(desk.installed, 'utf8')).toBe(desk.feed.program);
  const backup = JSON.parse(readFileSync(join(userData, 'data/backups/before-0.2.0.json'), 'utf8'));
  expect(backup).toMatchObject({ format: 'afterword' });
  expect(JSON.stringify(backup)).toContain('Mara Lindqvist');
});

test('an older version is none', async ({ desk }) => {
  desk.feed.version = '0.0.9';
  const { page } = await desk.start();
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await expect(page.getByText('you have the newest')).toBeVisible();
});

test('a damaged one is thrown away, and a feed that is gone is said', async ({ desk }) => {
  desk.feed.claimed = 'something else';
  const { page } = await desk.start();
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await page.getByRole('button', { name: 'Fetch 0.2.0' }).click();
  await expect(page.getByText('The update arrived damaged')).toBeVisible();
  desk.feed.version = '';
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await expect(page.getByText('could not be reached')).toBeVisible();
  expect(readFileSync(desk.installed, 'utf8')).toContain('# old');
});

test('nothing is installed when the backup cannot be written', async ({ desk, userData }) => {
  const { page } = await desk.start();
  writeFileSync(join(userData, 'data/backups'), 'in the way');
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await page.getByRole('button', { name: 'Fetch 0.2.0' }).click();
  await page.getByRole('button', { name: 'Install 0.2.0' }).click();
  await expect(page.getByText('could not be saved to a backup first')).toBeVisible();
  expect(readFileSync(desk.installed, 'utf8')).toContain('# old');
});

test('without a feed there is nothing to look at', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await goTo(page, 'Settings');
  await expect(page.getByText('This copy was made without a place to look for newer ones.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look for a newer one' })).toHaveCount(0);
});

function serveFeed(feed: Feed): Promise<Server> {
  const digest = (text: string) => createHash('sha512').update(text).digest('base64');
  const server = createServer((request, response) => {
    feed.asked.push(request.url ?? '');
    const name = `Afterword-${feed.version}.AppImage`;
    if (feed.version === '') return void response.writeHead(500).end();
    if (request.url?.startsWith('/latest-linux')) {
      const sha512 = digest(feed.claimed ?? feed.program);
      const size = Buffer.byteLength(feed.program);
      return void response.end(
        `version: ${feed.version}\nfiles:\n  - url: ${name}\n    sha512: ${sha512}\n    size: ${size}\npath: ${name}\nsha512: ${sha512}\nreleaseDate: '2026-01-01T00:00:00.000Z'\n`,
      );
    }
    if (request.url?.startsWith(`/${name}`)) return void response.end(feed.program);
    return void response.writeHead(404).end();
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
