import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../electron/main/content-security-policy';
import { launchApp } from './launch';

// Electron's security checklist, number by number (electronjs.org/docs/latest/tutorial/security), against the built
// app as it runs and the configuration that it is packaged by. What the handlers answer is in
// tests/electron/main/security.spec.ts, what the fuses are set to in tests/electron/packaging.spec.ts.

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const userData = mkdtempSync(join(tmpdir(), 'afterword-checklist-'));
const mainBundle = () => read('out/main/main.js');
const preloadBundle = () => read('out/preload/preload.cjs');
const pages = () =>
  readdirSync(join(ROOT, 'out/renderer'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css)$/.test(name))
    .map((name) => ({ name, text: read(join('out/renderer', name)) }));

let app: ElectronApplication;
let page: Page;
/** The web preferences of every window that the app makes: its own, and the one that prints. */
let preferences: readonly Record<string, unknown>[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchApp(userData, [], { XDG_CONFIG_HOME: join(userData, 'config') }));
  await app.evaluate(
    ({ app: own, dialog, BrowserWindow }, to) => {
      // Its types leave the method out.
      const of = (contents: unknown) =>
        (contents as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
      const seen = BrowserWindow.getAllWindows().map((one) => of(one.webContents));
      Object.assign(globalThis, { seenPreferences: seen });
      own.on('web-contents-created', (_event, contents) => void seen.push(of(contents)));
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
    },
    join(userData, 'sheet.pdf'),
  );
  const sheet = { widthMm: 100, heightMm: 100, marks: [], text: 'x' };
  // On paper, for that is drawn in a window of its own.
  await page.evaluate((job) => window.afterword?.invoke('print.paper', job as never).catch(() => undefined), {
    title: 'x',
    sheets: [sheet],
  });
  preferences = await app.evaluate(() => Reflect.get(globalThis, 'seenPreferences'));
});
test.afterAll(async () => {
  await app.close();
  rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

test('1. only secure content is loaded: nothing but what is in the package', async () => {
  const answers = await page.evaluate(async () => {
    const get = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      );
    return Promise.all(['https://example.com/', 'http://example.com/', 'http://127.0.0.1:9/'].map(get));
  });
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  for (const { name, text } of pages())
    if (name.endsWith('.html') || name.endsWith('.css'))
      expect(text.match(/(?:src|href)="?https?:|url\(["']?https?:|@import/g) ?? [], name).toEqual([]);
});

test('2. to 4., 6., 8. to 11. every window is locked in the same way', () => {
  expect(preferences).toHaveLength(2);
  for (const one of preferences) {
    expect(one).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
    // What Electron leaves out where nobody asked for it.
    expect(one['experimentalFeatures'] ?? false).toBe(false);
    expect(one['enableBlinkFeatures'] ?? '').toBe('');
    expect(one['additionalArguments'] ?? []).toEqual([]);
    expect(String(one['preload'])).toMatch(/preload\.cjs$/);
  }
  // Nothing makes a window beside the two, nor weakens the whole program.
  const main = mainBundle();
  expect(main.match(/new BrowserWindow\(/g)).toHaveLength(2);
  expect(main).not.toMatch(/new (BrowserView|WebContentsView)\(|appendSwitch|disable-web-security/);
  expect(pages().filter(({ text }) => /<webview|allowpopups/.test(text))).toEqual([]);
});

test('5. permissions are refused but for two', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'clipboard-read'];
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(asked)).map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('7. the policy goes out with every answer, and allows nothing from elsewhere', async () => {
  const sent = await page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const asked = ['./index.html', './print.html', script, './layers.css', './nothing', './../main/main.js'];
    const answers = await Promise.all(asked.map((url) => fetch(url)));
    return answers.map(({ status, headers }) => [status, headers.get('content-security-policy')]);
  });
  expect(sent.map(([status]) => status)).toEqual([200, 200, 200, 200, 404, 404]);
  expect(new Set(sent.map(([, policy]) => policy))).toEqual(new Set([CONTENT_SECURITY_POLICY]));
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test('12. to 14. no webview is attached, the page stays where it is, and opens no window', async () => {
  const prevented = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return ['will-attach-webview', 'will-redirect', 'will-navigate'].map((name) => {
      let stopped = false;
      const event = { url: 'https://example.com/', preventDefault: () => (stopped = true) };
      contents?.emit(name, event);
      return stopped;
    });
  });
  expect(prevented).toEqual([true, true, true]);
  await page.evaluate(() => void window.open('https://example.com/'));
  expect(app.windows()).toHaveLength(1);
});

test('15. one place opens outside addresses, and only the listed kinds', async () => {
  expect(mainBundle().match(/shell\.openExternal\(/g)).toHaveLength(1);
  expect(mainBundle()).not.toMatch(/shell\.(openPath|showItemInFolder)|child_process.*exec\(/);
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const hostile = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://example.com/',
    'https://linkedin.com.evil.example/',
    'https://www.linkedin.com@evil.example/',
    'smb://host/share',
    'ms-msdt:/id',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?subject=x%0ABcc:c@d.example',
    'tel:+1;phone-context=`x`',
  ];
  for (const url of hostile)
    expect(
      await page.evaluate((one) => window.afterword?.invoke('links.open', { url: one }), url),
    ).toMatchObject({
      opened: false,
    });
  const good = ['mailto:a@b.example', 'tel:+442079460000', 'https://www.linkedin.com/in/dana'];
  for (const url of good)
    await page.evaluate((one) => window.afterword?.invoke('links.open', { url: one }), url);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(good);
});

test('16. one Electron is meant, exactly, and it is the one that runs', async () => {
  const { devDependencies } = JSON.parse(read('package.json'));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await app.evaluate(() => process.versions['electron'])).toBe(devDependencies.electron);
});

test('17. a message from a page that is not ours is refused, and so it is written down', async () => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('data:text/html,<title>Stranger</title>')
      .catch(() => undefined),
  );
  await expect.poll(() => page.title()).toBe('Stranger');
  const said = await page.evaluate(
    () =>
      window.afterword?.invoke('clipboard.write', { text: 'SECRET-1' }).then(
        () => 'answered',
        (error: Error) => error.message,
      ) ?? 'no bridge',
  );
  expect(said).toMatch(/Refused\.$|^no bridge$/);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://afterword/index.html'),
  );
  await page.waitForFunction(() => window.afterword !== undefined && document.readyState === 'complete');
  const flooded = await page.evaluate(() =>
    window.afterword
      ?.invoke('links.open', { url: `SECRET-2${'x'.repeat(1_000_000)}`, SECRET3: 1 } as never)
      .then(
        () => 'answered',
        () => 'refused',
      ),
  );
  expect(flooded).toBe('refused');
  const lines = readFileSync(join(userData, 'logs/afterword.log'), 'utf8');
  if (said !== 'no bridge') expect(lines).toContain('refused clipboard.write: foreign origin');
  expect(lines).toContain('refused links.open: payload: ');
  expect(lines).not.toContain('SECRET');
  expect(lines.length).toBeLessThan(20_000);
});

test('18. no page comes from a file', async () => {
  expect(mainBundle()).not.toMatch(/loadFile\(|file:\/\/\$\{|pathToFileURL/);
  expect(await page.evaluate(() => fetch('file:///etc/hostname').catch(() => 'refused'))).toBe('refused');
  const frame = await app.browserWindow(page);
  expect(await frame.evaluate((one) => one.webContents.getURL())).toMatch(/^app:\/\/afterword\//);
});

test('19. the fuses are set in the configuration that the installers are made by', () => {
  const config = read('electron-builder.yml');
  const fuses = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(config)?.[1] ?? '';
  expect(
    Object.fromEntries([...fuses.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, key, value]) => [key, value])),
  ).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
    resetAdHocDarwinSignature: 'true',
  });
  expect(config).toMatch(/^asar: true$/m);
});

test('20. a page gets two functions, and the preload has no Node to give', async () => {
  const required = [...preloadBundle().matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name);
  expect(new Set(required)).toEqual(new Set(['"electron"']));
  expect(preloadBundle()).not.toMatch(/exposeInMainWorld\([^,]+,\s*ipcRenderer|process\.(env|binding)/);
  const reached = await page.evaluate(() => ({
    bridge: Object.keys(window.afterword ?? {}).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(reached).toEqual({ bridge: ['invoke', 'on'], node: [] });
});
