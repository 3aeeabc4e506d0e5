import { expect } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../electron/main/content-security-policy';
import { begin } from '../story';
import { kill, launchAgain, test, hear } from './launch';

test('opens on its own origin, hardened, and says who it is', async ({ launch }) => {
  const { app, page } = await launch();
  const frame = await app.browserWindow(page);
  expect(await frame.evaluate((one) => one.webContents.getURL())).toMatch(/^app:\/\/afterword\/index\.html/);
  const preferences = await frame.evaluate((one) => one.webContents.getLastWebPreferences());
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
  });
  const info = await page.evaluate(() => window.afterword?.invoke('host.info', undefined));
  expect(info).toMatchObject({ version: '0.1.0', platform: process.platform });
});

test('gives the page the bridge, and nothing of Node or Electron', async ({ launch }) => {
  const { page } = await launch();
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys(window.afterword ?? {}).toSorted(),
    frozen: Object.isFrozen(window.afterword),
    secure: isSecureContext,
  }));
  expect(seen).toEqual({ globals: [], bridge: ['invoke', 'on'], frozen: true, secure: true });
});

test('runs no script that is not its own', async ({ launch }) => {
  const { page } = await launch();
  const broken = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          directives.push(effectiveDirective);
          if (directives.length === 3) done(directives.toSorted());
        });
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        const frame = document.createElement('iframe');
        frame.src = 'https://example.com/';
        const style = document.createElement('style');
        style.textContent = 'body { opacity: 0 }';
        document.body.append(script, frame, style);
      }),
  );
  expect(broken).toEqual(['frame-src', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('answers with its headers, and lets nothing out but what it must', async ({ launch }) => {
  const { page } = await launch();
  const seen = await page.evaluate(async () => {
    const answer = await fetch('./index.html');
    const missing = await fetch('./nothing.html');
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      policy: answer.headers.get('content-security-policy'),
      sniffing: answer.headers.get('x-content-type-options'),
      missing: missing.status,
      outside: await fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
      permissions: await Promise.all(['geolocation', 'notifications', 'camera'].map(state)),
      kept: await navigator.storage.persist(),
    };
  });
  expect(seen).toEqual({
    policy: CONTENT_SECURITY_POLICY,
    sniffing: 'nosniff',
    missing: 404,
    outside: 'refused',
    permissions: ['denied', 'denied', 'denied'],
    kept: true,
  });
});

test('cannot be led away, and opens no second window', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.open('file:///etc/passwd');
    window.open('https://www.linkedin.com/in/dana');
  });
  const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened'));
  await expect.poll(opened).toEqual(['https://www.linkedin.com/in/dana']);
  expect(app.windows()).toHaveLength(1);
  const frame = await app.browserWindow(page);
  expect(await frame.evaluate((one) => one.webContents.getURL())).toMatch(/^app:\/\/afterword\//);
});

test('closing hides the window, and starting it again shows it', async ({ launch, userData }) => {
  const { app, page } = await launch();
  const frame = await app.browserWindow(page);
  const visible = () => frame.evaluate((one) => one.isVisible());
  await expect.poll(visible).toBe(true);
  await frame.evaluate((one) => one.close());
  await expect.poll(visible).toBe(false);
  expect(await launchAgain(userData)).toBe(0);
  await expect.poll(visible).toBe(true);
});

test('starts hidden when asked to', async ({ launch }) => {
  const { app, page } = await launch('--hidden');
  const frame = await app.browserWindow(page);
  expect(await frame.evaluate((one) => one.isVisible())).toBe(false);
});

test('follows a link that comes while it runs, and says when it is rubbish', async ({ launch, userData }) => {
  const { page } = await launch();
  const links = await hear(page, 'link');
  const badLinks = await hear(page, 'badLink');
  await launchAgain(userData, 'afterword://add?company=Brightwater&role=Product%20Analyst');
  await expect
    .poll(links)
    .toEqual([{ link: { to: 'add', company: 'Brightwater', role: 'Product Analyst', url: '' } }]);
  await launchAgain(userData, 'afterword://follow-up/%E0%A4%A');
  await expect.poll(badLinks).toEqual([{}]);
  expect(await links()).toHaveLength(1);
});

test('keeps the link that it was started with over the first run, and writes nothing by itself', async ({
  launch,
  userData,
}) => {
  const { page } = await launch('afterword://add?company=Harbour%20%26%20Vale&role=%3Cb%3EAnalyst');
  await begin(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Company')).toHaveValue('Harbour & Vale');
  await expect(dialog.getByLabel('Role')).toHaveValue('<b>Analyst');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Have you just had an interview?')).toBeVisible();
  await launchAgain(userData, 'afterword://follow-up/%00rubbish');
  await expect(page.getByText('That link was damaged or not for Afterword.')).toBeVisible();
});

test('keeps its data and its place over a power cut', async ({ launch }) => {
  const first = await launch();
  await first.page.evaluate(() =>
    new Promise((done, failed) => {
      const opening = indexedDB.open('kept');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
      opening.addEventListener('error', failed);
      opening.addEventListener('success', () => {
        const change = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
        change.objectStore('rows').put('Dana Okafor', 1);
        change.addEventListener('complete', done);
      });
    }).then(() => undefined),
  );
  const sentinel = { installId: 'x', applications: 3, contacts: 2, outreaches: 1, writtenAt: 5 };
  await first.page.evaluate((one) => window.afterword?.invoke('sentinel.write', one), sentinel);
  const bounds = { x: 40, y: 50, width: 1000, height: 700 };
  const frame = await first.app.browserWindow(first.page);
  await frame.evaluate((one, to) => (one.setBounds(to), one.close()), bounds);
  await kill(first.app);

  const { app, page } = await launch();
  const row = await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('kept');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get(1);
          reading.addEventListener('success', () => done(reading.result));
        });
      }),
  );
  expect(row).toBe('Dana Okafor');
  expect(await page.evaluate(() => window.afterword?.invoke('sentinel.read', undefined))).toMatchObject(
    sentinel,
  );
  const again = await app.browserWindow(page);
  expect(await again.evaluate((one) => one.getNormalBounds())).toMatchObject({ width: 1000, height: 700 });
});

test('its menu speaks to the page', async ({ launch }) => {
  const { app, page } = await launch();
  const commands = await hear(page, 'command');
  await app.evaluate(({ Menu }) => {
    for (const id of ['add', 'find', 'export']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  });
  await expect.poll(commands).toEqual([{ command: 'add' }, { command: 'find' }, { command: 'export' }]);
});

test('comes back by itself when its page crashes', async ({ launch }) => {
  const { app, page } = await launch();
  const frame = await app.browserWindow(page);
  await frame.evaluate(async ({ webContents }) => {
    const loaded = new Promise((done) => webContents.once('did-finish-load', done));
    webContents.forcefullyCrashRenderer();
    await loaded;
  });
  // Playwright has given its own page up.
  const title = () => frame.evaluate(({ webContents }) => webContents.executeJavaScript('document.title'));
  await expect.poll(title).toMatch(/Afterword$/);
  const info = await frame.evaluate(({ webContents }) =>
    webContents.executeJavaScript(`window.afterword.invoke('host.info')`),
  );
  expect(info).toMatchObject({ version: '0.1.0' });
});
