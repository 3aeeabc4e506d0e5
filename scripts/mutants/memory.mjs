// What the last runs found of each file, so that `--again` asks only about the faults that nobody noticed then.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * By file, the names of the mutants that were noticed.
 *
 * @typedef {Record<string, readonly string[]>} Noticed
 */

const FILE = join(import.meta.dirname, '../../node_modules/.cache/mutants.json');

/** @returns {Noticed} */
export function recall() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** @param {string} source @param {readonly string[]} noticed */
export function remember(source, noticed) {
  writeFileSync(FILE, JSON.stringify({ ...recall(), [source]: noticed }, null, 1));
}
