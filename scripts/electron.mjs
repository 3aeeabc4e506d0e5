// Electron's own program: where it is, and fetching it.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, runNode, say } from './run.mjs';

const PACKAGE = inRoot('node_modules', 'electron');
const MIRROR = 'https://github.com/electron/electron/releases/download/';

/** @param {...string} parts */
const inPackage = (...parts) => inRoot('node_modules', 'electron', ...parts);

/** The path of Electron's binary of the wanted version, where it is installed. */
export function findElectron() {
  try {
    const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    if (readFileSync(inPackage('dist', 'version'), 'utf8').trim().replace(/^v/, '') !== version)
      return undefined;
    const path = inPackage('dist', readFileSync(inPackage('path.txt'), 'utf8').trim());
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Why Electron could not open a window here, binary or not; `undefined` where it can. */
export function electronObstacle(args = process.argv.slice(2)) {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0 && !args.includes('--no-sandbox')) {
    return 'Electron does not run as root (its sandbox refuses); start Afterword as an ordinary user for its own window.';
  }
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'There is no display for a window here.';
  return undefined;
}

/**
 * Chooses what the desktop tests run on: the real Electron where its binary is here and can open a window,
 * else the stand-in for its program under tests/. AFTERWORD_ELECTRON=`real` or `stand-in` decides it by hand.
 * @returns {'real' | 'stand-in'}
 */
export function useElectron() {
  const wanted = process.env['AFTERWORD_ELECTRON'];
  const noWindow = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const real = wanted ? wanted === 'real' : findElectron() !== undefined && !noWindow;
  if (real) delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  else process.env['ELECTRON_OVERRIDE_DIST_PATH'] = inRoot('tests', 'electron-stand-in');
  process.env['AFTERWORD_ELECTRON'] = real ? 'real' : 'stand-in';
  return real ? 'real' : 'stand-in';
}

/** Whether the place that Electron is fetched from answers. A proxy is taken at its word. */
async function mirrorAnswers() {
  const behindProxy = Object.keys(process.env).some((name) =>
    /^(https?|all|global_agent_https?)_proxy$/i.test(name),
  );
  if (behindProxy) return true;
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? MIRROR;
  try {
    await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(8_000),
    });
    return true;
  } catch {
    return false;
  }
}

/** Fetches Electron's binary where it is missing. Answers its path, or `undefined` where it cannot be had. */
export async function fetchElectron() {
  const found = findElectron();
  if (found || !existsSync(PACKAGE)) return found;
  say('Fetching Electron (once; about 120 MB)...');
  // A network that drops packets would hold the installer for minutes. Unreachable, it may still hold a copy in its cache.
  const limit = (await mirrorAnswers()) ? 15 * 60_000 : 30_000;
  await runNode(inPackage('install.js'), [], { quiet: true, limit });
  return findElectron();
}
