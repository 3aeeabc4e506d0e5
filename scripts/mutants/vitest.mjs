// As much of vitest as the specs of the etiquette use, small enough to run once for every mutant: it stops at the
// first failure and tells the process that started it.
import { deepStrictEqual } from 'node:assert';

/** @type {{ name: string, body: () => unknown }[]} */
const tests = [];

/** @param {string} _name @param {...unknown} rest */
export function describe(_name, ...rest) {
  const body = rest.findLast((one) => typeof one === 'function');
  /** @type {() => void} */ (body)();
}

/** @param {string} name @param {() => unknown} body */
export function it(name, body) {
  tests.push({ name, body });
}
it.each =
  /** @param {unknown[]} rows */
  (rows) => /** @param {string} name @param {(...row: any[]) => unknown} body */ (name, body) => {
    for (const row of rows) it(name, () => body(...(Array.isArray(row) ? row : [row])));
  };

/** Without the fields that are there but undefined. @param {unknown} value @returns {unknown} */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]));
}

/** @param {any} actual @param {any} expected @returns {any} */
function likeness(actual, expected) {
  if (expected === null || typeof expected !== 'object') return actual;
  if (Array.isArray(expected)) {
    return Array.isArray(actual) ? actual.map((one, index) => likeness(one, expected[index])) : actual;
  }
  if (actual === null || typeof actual !== 'object') return actual;
  return Object.fromEntries(
    Object.keys(expected).map((name) => [name, likeness(actual[name], expected[name])]),
  );
}

/** @param {unknown} one @param {unknown} other */
function isEqual(one, other) {
  try {
    deepStrictEqual(plain(one), plain(other));
    return true;
  } catch {
    return false;
  }
}

/** @param {any} actual @param {boolean} wanted */
function matchers(actual, wanted) {
  /** @param {boolean} holds */
  const check = (holds) => {
    if (holds !== wanted) throw new Error('as it should not be');
  };
  return {
    /** @param {unknown} expected */
    toBe: (expected) => check(Object.is(actual, expected)),
    /** @param {unknown} expected */
    toEqual: (expected) => check(isEqual(actual, expected)),
    /** @param {unknown} expected */
    toMatchObject: (expected) => check(isEqual(likeness(actual, expected), expected)),
    /** @param {RegExp} pattern */
    toMatch: (pattern) => check(pattern.test(actual)),
    /** @param {string} name */
    toHaveProperty: (name) => check(name in actual),
    /** @param {number} length */
    toHaveLength: (length) => check(actual.length === length),
    /** @param {unknown} part */
    toContain: (part) => check(actual.includes(part)),
    toBeDefined: () => check(actual !== undefined),
    toBeUndefined: () => check(actual === undefined),
    /** @param {number} bound */
    toBeGreaterThan: (bound) => check(actual > bound),
    /** @param {number} bound */
    toBeGreaterThanOrEqual: (bound) => check(actual >= bound),
    /** @param {number} bound */
    toBeLessThanOrEqual: (bound) => check(actual <= bound),
  };
}

/** @param {unknown} actual */
export function expect(actual) {
  return { ...matchers(actual, true), not: matchers(actual, false) };
}

/** @param {{ index: number, name: string } | undefined} failed */
function tell(failed) {
  process.send?.({ failed });
}

/** Runs them all, first those that whoever started it names, and tells which one failed. */
export async function run() {
  const order = new Set([...process.argv.slice(2).map(Number), ...tests.keys()]);
  for (const index of order) {
    try {
      await tests[index]?.body();
    } catch (error) {
      if (process.env['AFTERWORD_MUTANT_LOUD']) console.error(error);
      return tell({ index, name: tests[index]?.name ?? '' });
    }
  }
  return tell(undefined);
}
