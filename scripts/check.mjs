// npm run check: types of every layer, lint, format, and what nobody uses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot, run, say } from './run.mjs';
import { setUp } from './setup.mjs';

const LAYERS = ['shared', 'electron', 'renderer', 'tests', 'scripts'];

await setUp();

/** A tool's own JavaScript, started with this Node: npx costs half a second each. @param {string} name @param {string} [tool] */
function bin(name, tool = name) {
  const { bin: bins } = JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'));
  return inRoot('node_modules', name, typeof bins === 'string' ? bins : bins[tool]);
}

/** @param {string} folder @returns {boolean} */
function hasSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? entry.name !== 'node_modules' && hasSources(`${folder}/${entry.name}`)
      : /\.(ts|tsx|mjs)$/.test(entry.name),
  );
}

/** @type {[name: string, file: string, args: string[]][]} */
const checks = [
  ...LAYERS.filter((layer) => existsSync(inRoot(layer, 'tsconfig.json')) && hasSources(inRoot(layer))).map(
    (layer) =>
      /** @type {[string, string, string[]]} */ ([
        `types of ${layer}`,
        bin('typescript', 'tsc'),
        ['--noEmit', '-p', layer],
      ]),
  ),
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['format', bin('oxfmt'), ['--check']],
  ['unused', bin('knip'), []],
];

const failed = [];
for (const [name, file, args] of checks) {
  const started = performance.now();
  const { code, output } = await run(process.execPath, [file, ...args], { quiet: true });
  say(`${code === 0 ? 'good' : 'FAIL'}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (code === 0) continue;
  failed.push(name);
  say(output.trimEnd());
}
say(
  failed.length === 0
    ? 'All checks pass.'
    : `${failed.length} of ${checks.length} checks fail: ${failed.join(', ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
