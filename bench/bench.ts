import type { BrowserType } from 'playwright-core';

/** What a bench found. The ratio is what counts: times alone say as much of the machine as of the app. */
export interface Measure {
  readonly value: number;
  /** The same work done barely, in the same run; `null` where there is no such thing. */
  readonly baseline: number | null;
}

/** One of several findings of a bench, under a name of its own. */
export interface NamedMeasure extends Measure {
  readonly name: string;
}

export interface Bench {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'kB' | 'count';
  /** Too long to run along with the others. */
  readonly onlyWhenNamed?: boolean;
  run(place: BenchPlace): Promise<Measure | readonly NamedMeasure[]>;
}

/** Where a bench works. */
export interface BenchPlace {
  /** The folder of the project, with the built app in `out/`. */
  readonly root: string;
  /** The folder of the built renderer, with the benches' own pages under `bench/`. */
  readonly site: string;
  /** `site` being served, ending in a slash. */
  readonly address: string;
  readonly chromium: BrowserType;
  /** The Chromium to start. */
  readonly executablePath: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  if (upper === undefined || lower === undefined) throw new Error('the median of nothing');
  return (lower + upper) / 2;
}

/** Fewer say nothing on a machine that does other things too. */
const ROUNDS = 9;

/**
 * Measures the app and its baseline in turn, each round starting with the other one: what warms up or wears out
 * on the way then strikes both. Answers the medians.
 */
export async function inTurn(
  app: (round: number) => Promise<number>,
  baseline: (round: number) => Promise<number>,
): Promise<Measure> {
  const found: { readonly app: number[]; readonly baseline: number[] } = { app: [], baseline: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? (['app', 'baseline'] as const) : (['baseline', 'app'] as const);
    for (const which of order) found[which].push(await (which === 'app' ? app : baseline)(round));
  }
  return { value: median(found.app), baseline: median(found.baseline) };
}
