import type { Bench, BenchPlace } from './bench';
import { boardOpen } from './benches/board-open';
import { bulkImport } from './benches/bulk-import';
import { bundle } from './benches/bundle';
import { noteLayout, noteSkeleton, noteSvg } from './benches/notes';
import { planAll } from './benches/plan-all';

const BENCHES: readonly Bench[] = [bundle, planAll, bulkImport, boardOpen, noteSkeleton, noteLayout, noteSvg];

/** One line of bench/results.json. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
}

/**
 * Runs the named benches, all of them where none is named, one after the other.
 * @throws where a name is unknown
 */
export async function runBenches(
  names: readonly string[],
  place: BenchPlace,
  tell: (result: BenchResult) => void,
): Promise<BenchResult[]> {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map((bench) => bench.name).join(', ');
    throw new Error(`There is no bench ${unknown.join(', ')}; there are ${known}.`);
  }
  const results: BenchResult[] = [];
  for (const bench of BENCHES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { value, baseline } = await bench.run(place);
    const result = {
      name: bench.name,
      value: rounded(value),
      unit: bench.unit,
      baseline: baseline === null ? null : rounded(baseline),
      ratio: baseline === null ? null : rounded(value / baseline),
    };
    tell(result);
    results.push(result);
  }
  return results;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
