import { createRequire } from 'node:module';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { EventName } from '../../../shared/ipc/contract';
import { afternoonZone } from '../story-host';
import type { BrowserWindow } from 'electron';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type JSHandle,
  type Page,
} from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Whether the tests drive Electron itself and not its stand-in, which alone keeps records. */
export const onRealElectron = process.env['AFTERWORD_ELECTRON'] === 'real';

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Desk {
  /** The person's data folder, one for each test. */
  readonly userData: string;
  /** Starts the built app on that folder, on an afternoon: at night reminders wait. What a test leaves running is ended after it. */
  readonly launch: (...args: readonly string[]) => Promise<Running>;
}

/** Starts the built app on a data folder and waits for its page. */
export async function launchApp(
  userData: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  root = ROOT,
): Promise<Running> {
  const app = await _electron.launch({
    args: [`--user-data-dir=${userData}`, root, ...args],
    cwd: ROOT,
    env: { ...inherited(), ...env },
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => window.afterword !== undefined && document.readyState === 'complete');
  return { app, page };
}

/** The environment of the tests, in which the desktop is asked through a program of theirs: see `programs/`. */
function inherited(): Record<string, string> {
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const path = [join(import.meta.dirname, 'programs'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path };
}

export const test = base.extend<Desk>({
  // oxlint-disable-next-line no-empty-pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
  launch: async ({ userData }, use) => {
    const started: { readonly app: ElectronApplication; readonly child: ChildProcess }[] = [];
    await use(async (...args) => {
      const running = await launchApp(userData, args, {
        TZ: afternoonZone(new Date()),
        // What the system keeps for a person is not this test's to change.
        XDG_CONFIG_HOME: join(userData, 'config'),
      });
      // Playwright forgets the process of an app that has ended.
      started.push({ app: running.app, child: running.app.process() });
      return running;
    });
    for (const { app, child } of started)
      if (child.exitCode === null && child.signalCode === null) await app.close();
  },
});

/** Closes the window and waits for it to be gone: the app first looks whether there is a way back. */
export async function hide(frame: JSHandle<BrowserWindow>): Promise<void> {
  await frame.evaluate((one) => one.close());
  await expect.poll(() => frame.evaluate((one) => one.isVisible())).toBe(false);
}

/** Ends the app as a power cut would. */
export async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

/** Starts the program a second time on the same data, and waits for it to have gone again. */
export async function launchAgain(userData: string, ...args: readonly string[]): Promise<number | null> {
  // Electron's package gives the path of its program, or of the one that takes its place.
  const program: string = createRequire(import.meta.url)('electron');
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  const child = spawn(program, [...sandbox, `--user-data-dir=${userData}`, ROOT, ...args], { cwd: ROOT });
  return new Promise((done) => child.once('exit', done));
}

/** Collects the events of one kind that the page hears from here on. */
export async function hear(page: Page, name: EventName) {
  await page.evaluate(async (event) => {
    const heard: unknown[] = [];
    Object.assign(window, { [`heard-${event}`]: heard });
    window.afterword?.on(event, (payload) => void heard.push(payload));
    await window.afterword?.invoke('events.ready', undefined);
  }, name);
  return () => page.evaluate((event) => Reflect.get(window, `heard-${event}`) as unknown[], name);
}
