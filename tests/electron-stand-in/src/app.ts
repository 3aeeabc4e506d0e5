import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { preventable, recordMethods } from './records';
import { state, switchValue } from './state';

let asked: () => void;
/** Electron makes itself ready while the app's modules load; here that begins when the app first asks for it. */
export const askedForReady = new Promise<void>((resolve) => {
  asked = resolve;
});

class App extends EventEmitter {
  #ready = false;
  #becomeReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });
  #exiting = false;
  #releaseLock: (() => void) | undefined;
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void state.switches.push(`--${name}${value && `=${value}`}`),
    hasSwitch: (name: string) => switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  };

  get name(): string {
    return state.manifest.productName ?? state.manifest.name ?? 'app';
  }

  markReady(): void {
    this.#ready = true;
    this.#becomeReady();
    this.emit('ready', preventable(), {});
  }

  whenReady(): Promise<void> {
    asked();
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return state.manifest.version;
  }

  getAppPath(): string {
    return state.appPath;
  }

  getLocale(): string {
    return switchValue('lang') || 'en-GB';
  }

  getPath(name: string): string {
    const appData = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
    const userData = switchValue('user-data-dir') || join(appData, this.name);
    const known: Record<string, string> = {
      home: homedir(),
      appData,
      userData,
      sessionData: userData,
      logs: join(userData, 'logs'),
      temp: tmpdir(),
      exe: process.execPath,
      documents: join(homedir(), 'Documents'),
      downloads: join(homedir(), 'Downloads'),
    };
    const path = known[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  /** A folder with the holder's process id; a second process leaves its arguments there and is refused. */
  requestSingleInstanceLock(): boolean {
    const folder = join(this.getPath('userData'), 'stand-in-lock');
    const holder = join(folder, 'pid');
    const pid = existsSync(holder) ? Number(readFileSync(holder, 'utf8')) : 0;
    if (pid !== 0 && pid !== process.pid && isAlive(pid)) {
      writeFileSync(
        join(folder, `call-${process.pid}`),
        JSON.stringify({ argv: process.argv, cwd: process.cwd() }),
      );
      return false;
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(holder, String(process.pid));
    const watcher = watch(folder, (_kind, file) => {
      // The writer may not have finished when the file appears.
      if (file?.startsWith('call-')) setTimeout(() => this.#hearCall(join(folder, file)), 50);
    });
    watcher.unref();
    this.#releaseLock = () => {
      watcher.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return true;
  }

  #hearCall(file: string): void {
    if (!existsSync(file)) return;
    const { argv, cwd } = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file, { force: true });
    this.emit('second-instance', preventable(), argv, cwd);
  }

  quit(): void {
    if (this.#exiting) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of state.windows.values()) window.close();
    if (state.windows.size > 0) return;
    const will = preventable();
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    if (this.#exiting) return;
    this.#exiting = true;
    this.emit('quit', preventable(), code);
    this.#releaseLock?.();
    const { chromium } = state;
    if (!chromium) {
      setImmediate(() => process.exit(code));
      return;
    }
    chromium.browser.send('Browser.close').catch(() => undefined);
    setTimeout(() => chromium.child.kill('SIGKILL'), 5_000).unref();
    void chromium.exited.then(() => process.exit(code));
  }
}
recordMethods(
  App.prototype,
  'app',
  [
    'focus',
    'setAppUserModelId',
    'setToastActivatorCLSID',
    'setAsDefaultProtocolClient',
    'setBadgeCount',
    'setLoginItemSettings',
    'enableSandbox',
  ],
  true,
);

export const app = new App();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
