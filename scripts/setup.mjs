// What every command needs first: a Node that is new enough, and the packages that package-lock.json names.
// Written for old Nodes too, so that one can be told that it is old.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { inRoot, isMain, runNpm, say } from './run.mjs';

/**
 * Says what is wrong with a version of Node, if anything is.
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = major >= 22 || (major === 20 && minor >= 19);
  if (good) return undefined;
  return `Afterword needs Node 20.19 or newer (or 22 and above); this is ${version}. Get a newer one from https://nodejs.org and run the command again.`;
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether `installed` (node_modules/.package-lock.json) holds what `wanted` (package-lock.json) asks for.
 * Contents are compared and not dates, which a checkout changes. Packages for other platforms may be absent.
 * @param {Lock} wanted @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    const found = installed.packages?.[path];
    if (found ? found.version !== entry.version : !(entry.optional || entry.devOptional)) return false;
  }
  return true;
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Checks Node and installs the packages where they are missing or out of date. Ends the process where it cannot. */
export async function setUp() {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const modules = inRoot('node_modules');
  const wanted = readLock(inRoot('package-lock.json'));
  if (!wanted) {
    console.error('package-lock.json is missing or cannot be read. Check the project out again.');
    process.exit(1);
  }
  if (isInstalled(wanted, readLock(inRoot('node_modules', '.package-lock.json')))) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    say('node_modules is a link and differs from package-lock.json: run npm ci where it points to.');
    return;
  }
  say('Installing the packages that Afterword is built from (once; about a minute)...');
  const { code } = await runNpm(['ci', '--no-fund', '--no-audit', '--loglevel=error', '--progress=true']);
  if (code !== 0) {
    console.error(
      'The packages could not be installed; npm says why above. Check the connection and run the command again.',
    );
    process.exit(1);
  }
}

if (isMain(import.meta.url)) {
  await setUp();
  say('Everything is installed.');
}
