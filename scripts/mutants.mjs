#!/usr/bin/env node
// npm run mutants: plants small faults in the etiquette, one at a time, and counts those that its tests notice.
import { readdirSync, readFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { parseSync } from 'oxc-parser';
import { rolldown } from 'rolldown';
import { mutantsOf } from './mutants/operators.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'shared/etiquette' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: true },
  },
});
const root = resolve(import.meta.dirname, '..');
const work = join(root, `node_modules/.cache/mutants-${process.pid}`);
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

const sources = filesIn(values.folder, /\.ts$/).filter((file) => file.includes(values.only));
const specs = filesIn('tests/shared/etiquette', /\.spec\.ts$/);
// The examples are quick and notice most; generated histories are asked about what is left.
const examples = specs.filter((file) => !file.includes('properties'));
const properties = specs.filter((file) => file.includes('properties'));

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
          if (id === '\0entry') return `${entry}\nimport { run } from 'vitest';\nrun();`;
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

/** What the tests make of a bundle, given so long. @param {string} file @param {number} limit in ms */
function verdictOf(file, limit) {
  /** @typedef {'passed' | 'failed' | 'slow'} Verdict */
  return new Promise((/** @type {(verdict: Verdict) => void} */ done) => {
    const worker = new Worker(file, { stdout: true, stderr: true });
    const timer = setTimeout(() => finish('slow'), limit);
    /** @param {Verdict} verdict */
    function finish(verdict) {
      clearTimeout(timer);
      void worker.terminate();
      done(verdict);
    }
    worker.on('message', (passed) => finish(passed === true ? 'passed' : 'failed'));
    worker.on('error', () => finish('failed'));
  });
}

/** How long the sound tests take, in ms. @param {string[]} files @param {string} name */
async function soundTime(files, name) {
  const file = await bundle(files, name);
  const started = performance.now();
  if ((await verdictOf(file, 600_000)) === 'passed') return performance.now() - started;
  console.error(`The tests (${name}) fail without any mutant.`);
  process.exit(1);
}

const limits = {
  examples: PATIENCE * (await soundTime(examples, 'examples')) + 5_000,
  properties: PATIENCE * (await soundTime(properties, 'properties')) + 5_000,
};

let endless = 0;
let killed = 0;
/** @type {string[]} */
const survivors = [];
for (const source of sources) {
  const text = readFileSync(join(root, source), 'utf8');
  const { program } = parseSync(source, text);
  const mutants = mutantsOf(program, text);
  let here = 0;
  let unreadable = 0;
  for (const mutant of mutants) {
    const mutated = {
      file: source,
      text: text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end),
    };
    let file;
    try {
      file = await bundle(examples, 'mutant', mutated);
    } catch {
      // No module at all: a `??` beside a `||`, say. Nobody could have written it.
      unreadable += 1;
      continue;
    }
    let verdict = await verdictOf(file, limits.examples);
    if (verdict === 'passed') {
      verdict = await verdictOf(await bundle(properties, 'mutant', mutated), limits.properties);
    }
    if (verdict === 'slow') endless += 1;
    if (verdict !== 'passed') {
      here += 1;
      continue;
    }
    const line = text.slice(0, mutant.start).split('\n').length;
    const was = text.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
    survivors.push(`${source}:${line}  ${was}  ->  ${mutant.text.replace(/\s+/g, ' ')}`);
  }
  killed += here;
  console.log(`${source}: ${here} of ${mutants.length - unreadable} noticed`);
}
rmSync(work, { recursive: true, force: true });
const all = killed + survivors.length;
if (values.list) for (const survivor of survivors) console.log(`  survived  ${survivor}`);
console.log(
  `${killed} of ${all} mutants noticed (${endless} of them ran for ever), ${((100 * killed) / Math.max(1, all)).toFixed(1)} %`,
);
writeFileSync(join(root, 'node_modules/.cache/mutants-survivors.txt'), survivors.join('\n'));
