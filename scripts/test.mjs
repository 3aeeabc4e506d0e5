// npm test: all tests, with all the set-up that they need. `npm test -- unit|web|desktop [filter]` narrows.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { fetchElectron, findElectron, useElectron } from './electron.mjs';
import { inRoot, isMain, runNode, say } from './run.mjs';
import { setUp } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What vitest's JSON report counts. A file that did not even load holds no test: it counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} report
 * @returns {Tally}
 */
export function tallyUnits(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * What Playwright's JSON report counts; one that passed on a second try has passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {Tally}
 */
export function tallyStories({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

/**
 * The sum of all runners. A runner that ended badly without naming a failure, or wrote no report, is one failure.
 * @param {readonly { code: number, tally: Tally | undefined }[]} runs
 * @returns {Tally}
 */
export function sum(runs) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, tally } of runs) {
    total.passed += tally?.passed ?? 0;
    total.skipped += tally?.skipped ?? 0;
    total.failed += tally?.failed || (code === 0 && tally ? 0 : 1);
  }
  return total;
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const NAMES = ['unit', 'web', 'desktop'];

/** @param {readonly string[]} args @returns {Promise<Tally>} */
async function runTests(args) {
  const asked = NAMES.filter((name) => args.includes(name));
  const wanted = asked.length > 0 ? asked : NAMES;
  const filters = args.filter((arg) => !NAMES.includes(arg));
  const reports = mkdtempSync(join(tmpdir(), 'afterword-test-'));
  /** @type {{ code: number, tally: Tally | undefined }[]} */
  const runs = [];
  try {
    // Not before the packages are there: it needs Playwright.
    const { provideChromium, useChromium } = await import('./chromium.mjs');
    const chromium = await provideChromium();
    if (!chromium) return { passed: 0, failed: 1, skipped: 0 };
    useChromium(chromium);
    await buildIfStale();

    if (wanted.includes('unit')) {
      const report = join(reports, 'unit.json');
      const { code } = await runNode(inRoot('node_modules/vitest/vitest.mjs'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
        ...filters,
      ]);
      const found = readReport(report);
      runs.push({ code, tally: found && tallyUnits(found) });
    }

    const projects = wanted.filter((name) => name !== 'unit');
    if (projects.length > 0) {
      if (projects.includes('desktop')) await chooseElectron();
      const report = join(reports, 'stories.json');
      const { code } = await runNode(
        inRoot('node_modules/@playwright/test/cli.js'),
        ['test', '--reporter=list,json', ...projects.map((name) => `--project=${name}`), ...filters],
        { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
      );
      const found = readReport(report);
      runs.push({ code, tally: found && tallyStories(found) });
    }
    return sum(runs);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** Says which Electron the desktop tests run on. The stand-in is a shell script: on Windows only the real one does. */
async function chooseElectron() {
  if (process.platform === 'win32' && !findElectron()) await fetchElectron();
  const which = useElectron();
  say(
    which === 'real'
      ? `Electron: the real one (${findElectron()})`
      : 'Electron: its stand-in over Chromium (tests/electron-stand-in), as the real one is not installed or has no display',
  );
}

if (isMain(import.meta.url)) {
  await setUp();
  /** @type {Tally} */
  let total;
  try {
    total = await runTests(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    total = { passed: 0, failed: 1, skipped: 0 };
  }
  if (total.skipped > 0) say(`${total.skipped} skipped`);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}
