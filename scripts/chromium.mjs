// Finds or installs a Chromium for the tests, the benches and the screenshots.
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { inRoot, isMain, run, runNode, runNpm, say } from './run.mjs';

/**
 * @typedef {'given' | 'system' | 'playwright' | 'package' | 'apt'} Source
 * @typedef {object} Chromium
 * @property {string} path of the program
 * @property {Record<string, string>} env what it needs in its environment
 * @property {Source} from
 */

/** The oldest that knows the CSS and JavaScript of the app. */
const OLDEST = 125;
const PACKAGE_VERSION = '153.0.0';
const PACKAGE_FOLDER = inRoot('node_modules', '.cache', `chromium-${PACKAGE_VERSION}`);
/** @type {Record<Exclude<Source, 'given'>, string>} */
const NAMES = {
  system: 'the one on this machine',
  playwright: "Playwright's",
  package: 'the one inside the npm package @sparticuz/chromium',
  apt: "the distribution's package",
};

/** AFTERWORD_CHROMIUM_FROM narrows where to look: a list of `system`, `playwright`, `package`, `apt`. */
function allowed() {
  const list = process.env['AFTERWORD_CHROMIUM_FROM'];
  return (/** @type {Source} */ source) => !list || list.split(',').includes(source);
}

/** @returns {string[]} */
function systemPlaces() {
  const env = process.env;
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    );
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env['PATH'] ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Chromium | undefined} */
function inSystem() {
  const path = systemPlaces().find((place) => existsSync(place));
  return path === undefined ? undefined : { path, env: {}, from: 'system' };
}

/** @returns {typeof import('playwright-core')} */
const playwright = () => createRequire(import.meta.url)('playwright-core');

/** @returns {Chromium | undefined} */
function inPlaywright() {
  try {
    const path = playwright().chromium.executablePath();
    return existsSync(path) ? { path, env: {}, from: 'playwright' } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Chromium | undefined} */
function inPackage() {
  const path = join(PACKAGE_FOLDER, 'chromium');
  if (!existsSync(path)) return undefined;
  const libraries = [join(PACKAGE_FOLDER, 'lib'), process.env['LD_LIBRARY_PATH']]
    .filter(Boolean)
    .join(delimiter);
  return { path, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: PACKAGE_FOLDER }, from: 'package' };
}

/**
 * The Chromium to use, as far as one is here already; installs and starts nothing.
 * AFTERWORD_CHROMIUM (a path) goes before all others.
 * @returns {Chromium | undefined}
 */
export function findChromium() {
  const given = process.env['AFTERWORD_CHROMIUM'];
  if (given) return { path: given, env: {}, from: 'given' };
  const may = allowed();
  return (
    (may('system') ? inSystem() : undefined) ??
    (may('playwright') ? inPlaywright() : undefined) ??
    (may('package') ? inPackage() : undefined)
  );
}

/**
 * Starts it, opens a page and asks for its version: a file of the right name proves nothing.
 * @param {Chromium} chromium
 * @returns {Promise<{ version: string } | { problem: string }>}
 */
export async function prove(chromium) {
  try {
    const browser = await playwright().chromium.launch({
      executablePath: chromium.path,
      env: { ...definedEnv(), ...chromium.env },
      timeout: 60_000,
    });
    try {
      const page = await browser.newPage();
      const sum = await page.evaluate(() => [1, 2].at(-1));
      const version = browser.version();
      if (sum !== 2) return { problem: 'it runs no script' };
      if (Number.parseInt(version, 10) < OLDEST) return { problem: `version ${version} is too old` };
      return { version };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      problem: (lines.find((line) => /error while loading|not found/i.test(line)) ?? lines[0] ?? '').trim(),
    };
  }
}

function definedEnv() {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return env;
}

/** Playwright's own build. A download that stands still for 20 seconds is given up, so that a closed network costs little. */
async function installFromPlaywright() {
  say("No Chromium on this machine; trying Playwright's...");
  const cli = createRequire(import.meta.url)
    .resolve('playwright-core/package.json')
    .replace(/package\.json$/, 'cli.js');
  await runNode(cli, ['install', '--no-shell', 'chromium'], {
    quiet: true,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    silenceLimit: 20_000,
    limit: 15 * 60_000,
  });
  return inPlaywright();
}

/** A headless Chromium that travels inside an npm package, with its fonts and libraries: Linux on x64 only. */
async function installFromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('Trying the Chromium inside the npm package @sparticuz/chromium (60 MB)...');
  const home = inRoot('tests', 'chromium');
  const part = `${PACKAGE_FOLDER}.${process.pid}`;
  try {
    mkdirSync(part, { recursive: true });
    const install = [
      'ci',
      '--prefix',
      home,
      '--no-fund',
      '--no-audit',
      '--ignore-scripts',
      '--loglevel=error',
    ];
    const { code } = await runNpm(install, { cwd: home, quiet: true, limit: 5 * 60_000 });
    if (code !== 0) return undefined;
    const packed = join(home, 'node_modules', '@sparticuz', 'chromium', 'bin');
    await unpack(join(packed, 'chromium.br'), join(part, 'chromium'));
    chmodSync(join(part, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      const tar = join(part, `${name}.tar`);
      await unpack(join(packed, `${name}.tar.br`), tar);
      if ((await run('tar', ['xf', tar, '-C', part], { quiet: true })).code !== 0) return undefined;
      rmSync(tar);
    }
    writeFileSync(join(part, 'fonts.conf'), fontsConfig());
    rmSync(join(home, 'node_modules'), { recursive: true, force: true });
    rmSync(PACKAGE_FOLDER, { recursive: true, force: true });
    renameSync(part, PACKAGE_FOLDER);
    return inPackage();
  } catch (error) {
    say(`It could not be unpacked: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** @param {string} from @param {string} to */
const unpack = (from, to) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

function fontsConfig() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(PACKAGE_FOLDER, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(PACKAGE_FOLDER, 'cache')}</cachedir>
</fontconfig>
`;
}

/** Debian's own package, where we may install it. */
async function installFromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  say("Installing the distribution's package chromium (apt-get)...");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { env, quiet: true, silenceLimit: 60_000 };
  await run('apt-get', ['update', '-q'], limits);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], limits);
  const found = inSystem();
  return found && { ...found, from: /** @type {const} */ ('apt') };
}

/**
 * A Chromium that has proved itself, installed where none is here. Says in one line which it is.
 * @returns {Promise<Chromium | undefined>} `undefined` after having said what to do
 */
export async function provideChromium() {
  const may = allowed();
  /** @type {[Source, () => Chromium | undefined | Promise<Chromium | undefined>][]} */
  const ways = process.env['AFTERWORD_CHROMIUM']
    ? [['given', findChromium]]
    : [
        ['system', inSystem],
        ['playwright', inPlaywright],
        ['package', inPackage],
        ['playwright', installFromPlaywright],
        ['package', installFromPackage],
        ['apt', installFromApt],
      ];
  const failed = new Set();
  for (const [source, way] of ways) {
    if (source !== 'given' && !may(source)) continue;
    const chromium = await way();
    if (!chromium || failed.has(`${chromium.path} ${source}`)) continue;
    const proof = await prove(chromium);
    if ('version' in proof) {
      say(
        `Chromium: ${proof.version}, ${source === 'given' ? 'as AFTERWORD_CHROMIUM says' : NAMES[source]} (${chromium.path})`,
      );
      return chromium;
    }
    failed.add(`${chromium.path} ${source}`);
    say(`The Chromium at ${chromium.path} does not do: ${proof.problem}`);
  }
  console.error(`No Chromium is here and none could be fetched. ${advice()}`);
  return undefined;
}

function advice() {
  const again = 'then run this again; or name one with AFTERWORD_CHROMIUM=<path>.';
  if (process.platform === 'linux')
    return `Run: sudo apt-get install chromium (or: npx playwright install --with-deps chromium), ${again}`;
  return `Run: npx playwright install chromium, ${again}`;
}

/** Makes a Chromium known to the programs that we start. @param {Chromium} chromium */
export function useChromium(chromium) {
  Object.assign(process.env, chromium.env, { AFTERWORD_CHROMIUM: chromium.path });
}

if (isMain(import.meta.url)) process.exit((await provideChromium()) ? 0 : 1);
