// npm start: Afterword in its own window where Electron can be had, else in the browser.
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { electronObstacle, fetchElectron } from './electron.mjs';
import { inRoot, ROOT, say } from './run.mjs';
import { addressOf, APP_HEADER, APP_PORT, serve } from './serve.mjs';
import { setUp } from './setup.mjs';

const own = ['--web'];
const args = process.argv.slice(2);

await setUp();
try {
  await buildIfStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await (args.includes('--web') ? startInBrowser() : startInWindow());

async function startInWindow() {
  const obstacle = electronObstacle(args);
  if (obstacle) return startInBrowser(obstacle);
  const electron = await fetchElectron();
  if (!electron) return startInBrowser('Electron could not be fetched from here.');
  const child = spawn(electron, ['.', ...args.filter((arg) => !own.includes(arg))], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  child.on('error', (error) => {
    console.error(`Electron did not start: ${error.message}`);
    process.exit(1);
  });
  child.on('close', (code) => process.exit(code ?? 1));
}

/** @param {string} [why] what keeps Afterword from its own window */
async function startInBrowser(why) {
  const address = `http://127.0.0.1:${APP_PORT}/`;
  const lead = why ? `${why} The same app runs in your browser:` : 'Afterword runs in your browser:';
  try {
    addressOf(await serve({ port: APP_PORT, folder: inRoot('out', 'renderer') }));
    say(`${lead} ${address}`);
    say('It stays there until you press Ctrl+C; what you enter is kept by that browser.');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (!(await isAfterword(address))) {
      console.error(
        `Port ${APP_PORT} is taken by another program. Your data belongs to that port, so Afterword does not move to another: stop that program and run this again.`,
      );
      process.exit(1);
    }
    say(`Afterword is already running in your browser: ${address}`);
  }
  openBrowser(address);
}

/** @param {string} address */
async function isAfterword(address) {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3_000) });
    return answer.headers.has(APP_HEADER);
  } catch {
    return false;
  }
}

/** Opens the default browser where there is a display. @param {string} address */
function openBrowser(address) {
  if (process.env['NO_OPEN']) return;
  const opener = browserOpener();
  if (!opener) return;
  const [command, ...rest] = opener;
  spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
    // No opener on this system: the address is on the terminal.
    .on('error', () => {})
    .unref();
}

/** @returns {[string, ...string[]] | undefined} */
function browserOpener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}
