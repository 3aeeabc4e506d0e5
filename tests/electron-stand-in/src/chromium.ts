import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from './app';
import { DevTools } from './devtools';
import { state } from './state';

/** Starts the Chromium that holds the windows, its profile beside the app's own data, with no way to the network. */
export async function startChromium(): Promise<void> {
  const program = process.env['AFTERWORD_CHROMIUM'] ?? '/usr/bin/chromium';
  const profile = join(app.getPath('userData'), 'stand-in-chromium');
  mkdirSync(profile, { recursive: true });
  const devtools = new DevTools(program, [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(process.env['STAND_IN_HEADFUL'] ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
    '--password-store=basic',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,MediaRouter,OptimizationHints',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    // Playwright finds the windows through this port, and reads it from the line below.
    ...state.switches.filter((one) => /^--(remote-debugging-port|lang)=/.test(one)),
  ]);
  state.chromium = devtools;
  process.on('exit', () => devtools.child.kill('SIGKILL'));
  devtools.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n'))
      if (process.env['STAND_IN_DEBUG'] || line.startsWith('DevTools listening'))
        process.stderr.write(`${line}\n`);
  });
  const { product } = await devtools.browser.send('Browser.getVersion');
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true });
}
