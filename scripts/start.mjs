// npm start: Afterword in its own window where Electron can be had, else in the browser.
import { spawn } from 'node:child_process';
import { hostInBrowser, openBrowser } from './browser-host.mjs';
import { buildIfStale } from './build.mjs';
import { electronObstacle, fetchElectron } from './electron.mjs';
import { ROOT, say } from './run.mjs';
import { APP_PORT } from './serve.mjs';
import { setUp } from './setup.mjs';

// An Electron that ends sooner than this, in milliseconds, could not start.
const SOON = 5_000;
const args = process.argv.slice(2);

await setUp();
try {
  await buildIfStale();
  await (args.includes('--web') ? startInBrowser() : startInWindow());
} catch (error) {
  fail(error);
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function startInWindow() {
  const obstacle = electronObstacle(args);
  if (obstacle) return startInBrowser(obstacle);
  const electron = await fetchElectron();
  if (!electron) return startInBrowser('Electron could not be fetched from here.');
  const child = spawn(electron, ['.', ...args], { cwd: ROOT, stdio: 'inherit' });
  child.on('error', fail);
  const started = performance.now();
  child.on('close', (code) => {
    if (code === 0 || performance.now() - started > SOON) process.exit(code ?? 1);
    // A missing library, or a system that forbids the sandbox: Electron itself has said what.
    startInBrowser('Electron ended as soon as it started.').catch(fail);
  });
}

/** @param {string} [why] what keeps Afterword from its own window */
async function startInBrowser(why) {
  const { address, server } = await hostInBrowser({ port: APP_PORT });
  if (server) {
    say(`${why ? `${why} The same app` : 'Afterword'} runs in your browser: ${address}`);
    say('It stays there until you press Ctrl+C; what you enter is kept by that browser.');
  } else {
    say(`Afterword is already running in your browser: ${address}`);
  }
  openBrowser(address);
}
