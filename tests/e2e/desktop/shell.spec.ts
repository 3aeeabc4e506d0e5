import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { begin, goTo, minutesAgo, tellOfInterview, writeDebrief } from '../story';
import { launchAgain, onRealElectron, test } from './launch';
import './stand-in-records';

// What a person expects of any good program, told with their own data in it.

const MEETING = {
  company: 'Quietwater Observatory',
  role: 'Comet Registrar',
  name: 'Zebulon Featherstonehaugh',
  title: 'Keeper of Comets',
  email: 'zebulon@quietwater.example',
};

test('the page comes back after a crash, on the letter, with every word that was typed', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await begin(page);
  const times = { from: await minutesAgo(page, 65), to: await minutesAgo(page, 20) };
  await tellOfInterview(page, { ...MEETING, ...times });
  await writeDebrief(page, MEETING.name);
  const body = page.getByRole('textbox', { name: 'Letter' });
  await body.fill('Dear Mr Featherstonehaugh,\n\nthe comet you spoke of has not left me since.');
  await body.pressSequentially(' Truly.');
  const where = await page.evaluate(() => location.hash);
  const frame = await app.browserWindow(page);
  await frame.evaluate(async ({ webContents }) => {
    const loaded = new Promise((done) => webContents.once('did-finish-load', done));
    webContents.forcefullyCrashRenderer();
    await loaded;
  });
  // Playwright has given its own page up.
  const run = (code: string) =>
    frame.evaluate(({ webContents }, text) => webContents.executeJavaScript(text), code);
  await expect
    .poll(() => run(`document.querySelector('textarea')?.value ?? ''`))
    .toMatch(/^Dear Mr Featherstonehaugh,\n\nthe comet you spoke of has not left me since\. Truly\.$/);
  expect(await run('location.hash')).toBe(where);
});

test('the log says what happened, and names nobody', async ({ launch, userData }) => {
  const { app, page } = await launch('--hidden', 'afterword://add?company=Quietwater%20Observatory');
  await begin(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  const times = { from: await minutesAgo(page, 65), to: await minutesAgo(page, 20) };
  await tellOfInterview(page, { ...MEETING, ...times });
  await writeDebrief(page, MEETING.name);
  await app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('no program for zebulon@quietwater.example'));
  });
  await page.evaluate(async () => {
    const ask = (url: string) => window.afterword?.invoke('links.open', { url }).catch(() => undefined);
    await ask('mailto:zebulon@quietwater.example');
    await ask('https://quietwater.example/zebulon');
    await window.afterword
      ?.invoke('clipboard.write', { text: 5, zebulon: 'Featherstonehaugh' } as never)
      .catch(() => undefined);
    await fetch('https://quietwater.example/?who=Zebulon').catch(() => undefined);
  });
  await launchAgain(userData, 'afterword://follow-up/Zebulon%00Featherstonehaugh');
  await expect(page.getByText('That link was damaged')).toBeVisible();
  await app.evaluate(() => void Promise.reject(new TypeError('Zebulon Featherstonehaugh')));
  const log = () =>
    readdirSync(join(userData, 'logs'))
      .map((name) => readFileSync(join(userData, 'logs', name), 'utf8'))
      .join('\n');
  await expect.poll(log).toContain('unhandled rejection: TypeError');
  for (const line of ['link not opened', 'link refused', 'refused clipboard.write: payload'])
    expect(log()).toContain(line);
  expect(log()).not.toMatch(/zebulon|featherstone|quietwater|comet|mara|lindqvist|example\.org/i);
});

test('its menu has a key for what is wanted often, each its own, and goes where it says', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await begin(page);
  interface Item {
    readonly id?: string;
    readonly accelerator?: string;
    readonly submenu?: { readonly items: readonly Item[] };
  }
  const keys = await app.evaluate(({ Menu }) => {
    const all = (items: readonly Item[]): (readonly [string, string])[] =>
      items.flatMap(({ id, accelerator, submenu }) => [
        ...(id && accelerator ? [[id, accelerator] as const] : []),
        ...all(submenu?.items ?? []),
      ]);
    return all((Menu.getApplicationMenu()?.items ?? []) as readonly Item[]);
  });
  const own = Object.fromEntries(keys.filter(([id]) => !/^\d+$/.test(id)));
  expect(own).toEqual({
    add: 'CmdOrCtrl+N',
    find: 'CmdOrCtrl+K',
    export: 'CmdOrCtrl+Shift+E',
    today: 'CmdOrCtrl+1',
    board: 'CmdOrCtrl+2',
    people: 'CmdOrCtrl+3',
    settings: 'CmdOrCtrl+,',
  });
  expect(new Set(Object.values(own)).size).toBe(Object.keys(own).length);
  for (const [id, heading] of [
    ['settings', 'Settings'],
    ['people', 'People'],
    ['today', 'Today'],
  ] as const) {
    await app.evaluate(({ Menu }, one) => Menu.getApplicationMenu()?.getMenuItemById(one)?.click(), id);
    await expect(page).toHaveTitle(`${heading} · Afterword`);
  }
});

test('opens within reach, where the display it was on is gone', async ({ launch, userData }) => {
  mkdirSync(userData, { recursive: true });
  const bounds = { x: -30_000, y: 25_000, width: 9_000, height: 7_000 };
  writeFileSync(join(userData, 'window.json'), JSON.stringify({ bounds, maximized: false }));
  const { app, page } = await launch();
  const frame = await app.browserWindow(page);
  const opened = await frame.evaluate((one) => one.getNormalBounds());
  const areas = await app.evaluate(({ screen }) => screen.getAllDisplays().map(({ workArea }) => workArea));
  const within = areas.some(
    ({ x, y, width, height }) =>
      opened.x >= x &&
      opened.y >= y &&
      opened.x < x + width &&
      opened.y < y + height &&
      opened.width <= width,
  );
  expect(within).toBe(true);
});

test('the number due is on its icon, and goes when nothing is', async ({ launch }) => {
  test.skip(onRealElectron, 'a real badge cannot be read');
  const { app, page } = await launch();
  const badge = () =>
    app.evaluate(
      () => globalThis.__standIn.calls.filter(({ api }) => api === 'app.setBadgeCount').at(-1)?.args[0],
    );
  expect(await badge()).toBe(0);
  await begin(page);
  const times = { from: await minutesAgo(page, 65), to: await minutesAgo(page, 20) };
  await tellOfInterview(page, { ...MEETING, ...times });
  await expect.poll(badge).toBeGreaterThan(1);
  await goTo(page, 'Today');
  await page.keyboard.press('Control+z');
  await expect.poll(badge).toBe(0);
});
