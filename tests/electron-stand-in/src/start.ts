// electron [--switches] [-r module] <app folder> [arguments], as Electron's own program takes them.
import { existsSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import Module, { createRequire, register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, askedForReady } from './app';
import { BrowserWindow, webContents } from './browser-window';
import { startChromium } from './chromium';
import { ipcMain } from './ipc-main';
import { Menu, MenuItem, Notification, Tray } from './menus';
import { nativeTheme } from './native-theme';
import { protocol, session } from './session';
import { state } from './state';
import { autoUpdater, clipboard, dialog, nativeImage, net, powerMonitor, screen, shell } from './system';

const electron = {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  webContents,
};

/** Makes `require('electron')` and `import 'electron'` give the stand-in. */
function replaceElectron(): void {
  Object.assign(globalThis, { __electronStandIn: electron });
  const names = Object.keys(electron).filter((name) => name !== 'default');
  const source = [
    'const electron = globalThis.__electronStandIn;',
    'export default electron;',
    ...names.map((name) => `export const ${name} = electron.${name};`),
  ].join('\n');
  const hooks = `
    const url = 'stand-in:electron';
    export const resolve = (name, context, next) =>
      name === 'electron' || name === 'electron/main' ? { url, shortCircuit: true } : next(name, context);
    export const load = (name, context, next) =>
      name === url ? { format: 'module', source: ${JSON.stringify(source)}, shortCircuit: true } : next(name, context);`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
  const modules = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown };
  const load = modules._load.bind(Module);
  modules._load = (name, ...rest) => (/^electron(\/main)?$/.test(name) ? electron : load(name, ...rest));
}

/** What the command line asks for. */
function readArguments(args: readonly string[]) {
  const switches: string[] = [];
  const preloaded: string[] = [];
  let entry: string | undefined;
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (entry !== undefined) rest.push(arg);
    else if (arg === '-r') preloaded.push(args[++index] ?? '');
    else if (arg.startsWith('-')) switches.push(arg);
    else entry = arg;
  }
  return { switches, preloaded, entry, rest };
}

const { switches, preloaded, entry = '.', rest } = readArguments(process.argv.slice(2));
state.appPath = resolve(entry);
if (!existsSync(join(state.appPath, 'package.json'))) throw new Error(`no app in ${state.appPath}`);
state.manifest = JSON.parse(readFileSync(join(state.appPath, 'package.json'), 'utf8'));
state.switches.push(...switches, ...rest.filter((one) => one.startsWith('--')));
process.argv = [process.argv[0] ?? '', ...switches, entry, ...rest];

const require = createRequire(join(state.appPath, 'package.json'));
Object.defineProperty(process.versions, 'electron', {
  value: require('electron/package.json').version,
  enumerable: true,
});
Object.assign(process, { defaultApp: true, type: 'browser' });
replaceElectron();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

const inspect = switches.find((one) => one.startsWith('--inspect'));
if (inspect) inspector.open(Number(inspect.split('=')[1] ?? 9229));
for (const file of preloaded) require(file);
const loaded = import(pathToFileURL(resolve(state.appPath, state.manifest.main ?? 'index.js')).href);
loaded.catch((error) => {
  console.error('App threw an error during load', error);
  process.exit(1);
});
await Promise.race([loaded, askedForReady]);
await startChromium();
app.markReady();
