#!/usr/bin/env node
// npm run simulate -- --seed S --weeks 12: prints what Afterword would have asked a made-up person to do.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    weeks: { type: 'string', default: '12' },
    zone: { type: 'string', default: 'Europe/London' },
  },
});
const seed = Number(values.seed);
const weeks = Number(values.weeks);
if (!Number.isInteger(seed) || !Number.isInteger(weeks) || weeks < 1 || weeks > 520) {
  console.error('Usage: npm run simulate -- --seed 7 --weeks 12 [--zone Europe/London]');
  process.exit(1);
}

/** @type {{ module: typeof import('../tests/simulation/simulate') }} */
const { module } = await runnerImport('./tests/simulation/simulate.ts', {
  configFile: false,
  logLevel: 'error',
});
const { diary, done } = module.simulate({ seed, weeks, zone: values.zone });
process.stdout.write(diary);
process.stdout.write(`\nDone in ${weeks} weeks (seed ${seed}):\n`);
for (const [kind, count] of [...done].toSorted((a, b) => b[1] - a[1]))
  process.stdout.write(`  ${kind}: ${count}\n`);
