// Builds out/ when the sources differ from those that it was built from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inRoot, isMain, ROOT, runNode, say } from './run.mjs';

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
];
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const STAMP = inRoot('out', 'built-from.txt');

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** One text for the contents of all sources: dates say little after a checkout. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(inRoot(source)))) {
    hash
      .update(`${relative(ROOT, file).replaceAll(sep, '/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether out/ holds what the sources would build now. */
export function isBuilt() {
  if (!RESULTS.every((result) => existsSync(inRoot(result)))) return false;
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Builds main, preload and renderer into out/. Throws where the build fails, with what it wrote on the terminal. */
export async function build() {
  const from = fingerprint();
  const { code } = await runNode(inRoot('node_modules/electron-vite/bin/electron-vite.js'), [
    'build',
    '--logLevel',
    'error',
  ]);
  if (code !== 0) throw new Error('The build failed; see above.');
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(STAMP, from);
}

export async function buildIfStale() {
  if (isBuilt()) return;
  say('Building Afterword...');
  await build();
}

if (isMain(import.meta.url)) {
  await build();
  say('Built into out/.');
}
