// npm run bench [-- NAME...]: measures, prints a table and writes bench/results.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { inRoot, say } from './run.mjs';
import { addressOf, serve } from './serve.mjs';
import { setUp } from './setup.mjs';

await setUp();
const { provideChromium, useChromium } = await import('./chromium.mjs');
const chromium = await provideChromium();
if (!chromium) process.exit(1);
useChromium(chromium);
await buildIfStale();

const cache = inRoot('node_modules', '.cache', `bench-${process.pid}`);
const site = join(cache, 'site');
let server;
try {
  mkdirSync(cache, { recursive: true });
  cpSync(inRoot('out', 'renderer'), site, { recursive: true });
  await buildPages();
  server = await serve({ port: 0, folder: site });
  /** @type {typeof import('../bench/main')} */
  const { runBenches } = await import(pathToFileURL(await buildBenches()).href);
  const { chromium: browser } = await import('playwright-core');
  say(row(['bench', 'value', 'baseline', 'ratio']));
  const results = await runBenches(
    process.argv.slice(2),
    { root: inRoot(), site, address: addressOf(server), chromium: browser, executablePath: chromium.path },
    ({ name, value, unit, baseline, ratio }) =>
      say(
        row([
          name,
          `${value} ${unit}`,
          baseline === null ? '' : `${baseline} ${unit}`,
          ratio === null ? '' : `${ratio}`,
        ]),
      ),
  );
  writeFileSync(inRoot('bench', 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  server?.closeAllConnections();
  server?.close();
  rmSync(cache, { recursive: true, force: true });
}

/** @param {readonly string[]} cells */
function row([first = '', ...others]) {
  return first.padEnd(32) + others.map((cell) => cell.padStart(14)).join('');
}

/** The benches' own pages, into the site beside the app, whose origin and policy they share. */
async function buildPages() {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    root: inRoot('bench', 'pages'),
    base: '/bench/',
    logLevel: 'warn',
    configFile: false,
    plugins: [react()],
    build: {
      outDir: join(site, 'bench'),
      emptyOutDir: true,
      rolldownOptions: {
        input: ['empty', 'facts', 'import', 'plan'].map((page) => inRoot('bench/pages', `${page}.html`)),
      },
    },
  });
}

/** The benches themselves as one JavaScript file: Node 20 runs no TypeScript. */
async function buildBenches() {
  const { build } = await import('vite');
  await build({
    root: inRoot('bench'),
    logLevel: 'warn',
    configFile: false,
    build: {
      ssr: inRoot('bench', 'main.ts'),
      outDir: join(cache, 'node'),
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true, external: ['playwright-core'] },
  });
  return join(cache, 'node', 'main.mjs');
}
