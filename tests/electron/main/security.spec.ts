import { EventEmitter } from 'node:events';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lockSession, lockWindows } from '../../../electron/main/security';

// The handlers themselves, called as Electron calls them.

type Ask = (
  contents: object,
  permission: string,
  answer: (granted: boolean) => void,
  details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
) => void;
type Check = (contents: object | null, permission: string, origin: string) => boolean;
type Before = (
  details: { readonly url: string },
  answer: (verdict: { readonly cancel: boolean }) => void,
) => void;

const electron = vi.hoisted(() => ({
  ask: undefined as unknown,
  check: undefined as unknown,
  device: undefined as unknown,
  before: undefined as unknown,
  downloads: [] as ((event: { preventDefault(): void }) => void)[],
  created: [] as ((event: object, contents: object) => void)[],
  sandboxed: 0,
}));
vi.mock('electron', () => ({
  app: {
    enableSandbox: () => void (electron.sandboxed += 1),
    on: (_name: string, listener: (event: object, contents: object) => void) =>
      void electron.created.push(listener),
  },
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: unknown) => void (electron.ask = handler),
      setPermissionCheckHandler: (handler: unknown) => void (electron.check = handler),
      setDevicePermissionHandler: (handler: unknown) => void (electron.device = handler),
      on: (_name: string, listener: (event: { preventDefault(): void }) => void) =>
        void electron.downloads.push(listener),
      webRequest: { onBeforeRequest: (listener: unknown) => void (electron.before = listener) },
    },
  },
}));

/** Every permission of Electron 45's own list, and one that a later Chromium may bring. */
const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'persistent-storage',
  'telepathy',
];
const OURS = 'app://afterword/index.html';
const lines: string[] = [];
const log = {
  info: (line: string) => void lines.push(line),
  warn: (line: string) => void lines.push(line),
  error: (line: string) => void lines.push(line),
};
const opened: string[] = [];

beforeAll(() => {
  lockWindows((url) => void opened.push(url), log);
  lockSession(log);
});

function granted(permission: string, requestingUrl: string, isMainFrame = true): boolean | undefined {
  let answered: boolean | undefined;
  (electron.ask as Ask)({}, permission, (answer) => (answered = answer), { requestingUrl, isMainFrame });
  return answered;
}

describe('the session', () => {
  it('grants the page two permissions, and nothing else to it or anybody', () => {
    expect(PERMISSIONS.filter((one) => granted(one, OURS))).toEqual([
      'clipboard-sanitized-write',
      'persistent-storage',
    ]);
    for (const stranger of ['https://example.com/', 'app://other/', 'app://afterword.evil/', 'file:///', ''])
      expect(PERMISSIONS.filter((one) => granted(one, stranger))).toEqual([]);
    expect(PERMISSIONS.filter((one) => granted(one, OURS, false))).toEqual([]);
    expect(lines).toContain('permission refused: geolocation');
  });

  it('says the same when it is only asked about', () => {
    const check = electron.check as Check;
    expect(PERMISSIONS.filter((one) => check({}, one, 'app://afterword/'))).toEqual([
      'clipboard-sanitized-write',
      'persistent-storage',
    ]);
    expect(PERMISSIONS.filter((one) => check(null, one, 'https://example.com/'))).toEqual([]);
    expect((electron.device as () => boolean)()).toBe(false);
  });

  it.each([
    [OURS, false],
    ['app://afterword/assets/index-1.js', false],
    ['blob:app://afterword/0190aaaa', false],
    ['data:image/png;base64,AA', false],
    ['app://afterword.evil/index.html', true],
    ['app://other/index.html', true],
    ['https://example.com/', true],
    ['http://127.0.0.1:47613/', true],
    ['file:///etc/passwd', true],
    ['ws://example.com/', true],
    ['blob:https://example.com/0190', true],
    ['chrome://settings', true],
  ])('a request to %s is cancelled: %s', (url, cancel) => {
    let verdict: boolean | undefined;
    (electron.before as Before)({ url }, (answer) => (verdict = answer.cancel));
    expect(verdict).toBe(cancel);
  });

  it('downloads nothing', () => {
    let prevented = 0;
    for (const listener of electron.downloads) listener({ preventDefault: () => void (prevented += 1) });
    expect(prevented).toBe(1);
  });
});

class Contents extends EventEmitter {
  open: (details: { readonly url: string }) => { readonly action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: Contents['open']): void {
    this.open = handler;
  }
  getURL(): string {
    return `${OURS}#/today`;
  }
  /** Whether an event of this name is prevented. */
  prevents(name: string, details: object): boolean {
    let prevented = false;
    this.emit(name, { ...details, preventDefault: () => void (prevented = true) });
    return prevented;
  }
}

describe('every window', () => {
  const contents = new Contents();
  beforeAll(() => electron.created.forEach((listener) => listener({}, contents)));

  it('is sandboxed, whatever it was made with', () => expect(electron.sandboxed).toBe(1));

  it.each([
    [OURS, false],
    [`${OURS}#/board`, false],
    ['app://afterword/print.html', true],
    ['https://example.com/', true],
    ['file:///etc/passwd', true],
    ['javascript:alert(1)', true],
    ['data:text/html,x', true],
  ])('going to %s is prevented: %s', (url, prevented) => {
    expect(contents.prevents('will-navigate', { url })).toBe(prevented);
  });

  it('has no frames that go anywhere, no redirects, no webviews and no second window', () => {
    expect(contents.prevents('will-frame-navigate', { isMainFrame: false, url: OURS })).toBe(true);
    expect(contents.prevents('will-frame-navigate', { isMainFrame: true, url: OURS })).toBe(false);
    expect(contents.prevents('will-redirect', { url: OURS })).toBe(true);
    expect(contents.prevents('will-attach-webview', {})).toBe(true);
    expect(contents.open({ url: 'https://www.linkedin.com/in/dana' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://www.linkedin.com/in/dana']);
  });
});
