#!/usr/bin/env node
// npm run mutants: plants small faults in the etiquette, one at a time, and counts those that its tests notice.
// `-- --only lock,marks` looks at the files so named, `-- --again` only at what no test noticed the last time, or is new.
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { recall, remember } from './mutants/memory.mjs';
import { mutantsOf } from './mutants/operators.mjs';
import { lineOf, summaryOf } from './mutants/summary.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'shared/etiquette' },
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const work = join(root, `node_modules/.cache/mutants-${process.pid}`);
/** Always the same histories, so that two runs can be compared. */
const RUN = `import { configureGlobal } from 'fast-check';
import { run } from 'vitest';
configureGlobal({ seed: 3 });
run();`;
/** A fault may make a loop endless: how much longer than the sound tests a mutant may take. */
const PATIENCE = 20;
// Fewer generated histories than in `npm test`: there are many mutants.
process.env['AFTERWORD_RUNS'] = '100';

mkdirSync(work, { recursive: true });

/** @param {string} folder @param {RegExp} pattern @returns {string[]} */
function filesIn(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}

const wanted = values.only.split(',');
const isWanted = (/** @type {string} */ file) => wanted.some((name) => file.includes(name));
const sources = filesIn(values.folder, /\.ts$/).filter(isWanted);
const specs = filesIn('tests/shared/etiquette', /\.spec\.ts$/);

/** @param {string[]} files @param {string} name @param {{ file: string, text: string }} [mutant] */
async function bundle(files, name, mutant) {
  const entry = files.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n');
  const built = await rolldown({
    input: 'entry',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        resolveId: (id) => {
          if (id === 'entry') return '\0entry';
          return id === 'vitest' ? join(root, 'scripts/mutants/vitest.mjs') : null;
        },
        load: (id) => {
          if (id === '\0entry') return `${entry}\n${RUN}`;
          return mutant && id === join(root, mutant.file) ? { code: mutant.text, moduleType: 'ts' } : null;
        },
      },
    ],
  });
  const file = join(work, `${name}.mjs`);
  await built.write({ file, format: 'esm', codeSplitting: false });
  await built.close();
  return file;
}

/**
 * What the tests make of a bundle, given so long: passed, failed, or slow, and which of them failed.
 *
 * @typedef {{ verdict: 'passed' | 'failed' | 'slow', failed?: { index: number, name: string } }} Verdict
 * @param {string} file @param {number} limit in ms @param {readonly number[]} first the tests to run before the others
 */
function verdictOf(file, limit, first) {
  return new Promise((/** @type {(verdict: Verdict) => void} */ done) => {
    // A process of its own, for a fault may end the one that it runs in.
    const loud = process.env['AFTERWORD_MUTANT_LOUD'] !== undefined;
    const child = fork(file, first.map(String), { stdio: loud ? 'inherit' : 'ignore' });
    const timer = setTimeout(() => finish({ verdict: 'slow' }), limit);
    /** @param {Verdict} verdict */
    function finish(verdict) {
      clearTimeout(timer);
      child.kill('SIGKILL');
      done(verdict);
    }
    child.on('message', (/** @type {{ failed?: { index: number, name: string } }} */ { failed }) =>
      finish(failed ? { verdict: 'failed', failed } : { verdict: 'passed' }),
    );
    child.on('exit', () => finish({ verdict: 'failed' }));
  });
}

/**
 * Some of the specs, and how long a mutant of theirs may take. What noticed one mutant mostly notices its neighbours,
 * so that it is asked first.
 *
 * @param {string} name @param {string[]} files
 */
async function suiteOf(name, files) {
  const file = await bundle(files, name);
  const started = performance.now();
  const { verdict, failed } = await verdictOf(file, 600_000, []);
  if (verdict !== 'passed') {
    console.error(`The tests (${name}) fail without any mutant: ${failed?.name ?? verdict}.`);
    process.exit(1);
  }
  const limit = PATIENCE * (performance.now() - started) + 5_000;
  return { files, limit, sharpest: /** @type {number[]} */ ([]) };
}

// The examples are quick and notice most; generated histories are asked about what is left.
const isProperty = (/** @type {string} */ file) => /properties|damaged/.test(file);
const suites = [
  await suiteOf(
    'examples',
    specs.filter((file) => !isProperty(file)),
  ),
  await suiteOf('properties', specs.filter(isProperty)),
];

let endless = 0;

/** Whether any test fails with it. @param {{ file: string, text: string }} mutated */
async function isNoticed(mutated) {
  for (const suite of suites) {
    const file = await bundle(suite.files, 'mutant', mutated);
    const { verdict, failed } = await verdictOf(file, suite.limit, suite.sharpest);
    if (failed) suite.sharpest = [failed.index, ...suite.sharpest.filter((one) => one !== failed.index)];
    if (verdict === 'slow') endless += 1;
    if (verdict !== 'passed') return true;
  }
  return false;
}

const known = values.again ? recall() : {};
const findings = [];
for (const source of sources) {
  const text = readFileSync(join(root, source), 'utf8');
  const mutants = mutantsOf(source, text);
  if (mutants.length === 0) continue;
  const before = new Set(known[source]);
  /** @type {string[]} */
  const noticed = [];
  /** @type {string[]} */
  const survivors = [];
  for (const { name, mutated } of mutants) {
    const list = before.has(name) || (await isNoticed({ file: source, text: mutated })) ? noticed : survivors;
    list.push(name);
  }
  remember(source, noticed);
  const finding = { source, noticed: noticed.length, survived: survivors.length };
  findings.push(finding);
  console.log([lineOf(finding), ...survivors.map((name) => `          ${name}`)].join('\n'));
}
rmSync(work, { recursive: true, force: true });
console.log(`\n${summaryOf(findings)}`);
console.log(`${endless} of them ran for ever.`);
