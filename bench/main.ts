import type { Bench, BenchPlace, NamedMeasure } from './bench';
import { idleCpu } from './benches/idle-cpu';
import { boardOpen } from './benches/board-open';
import { bulkImport } from './benches/bulk-import';
import { bundle } from './benches/bundle';
import { factsChange } from './benches/facts-change';
import { fuzzInbound } from './benches/fuzz-inbound';
import { noteTyping } from './benches/note-typing';
import { noteLayout, notePdf, noteSkeleton, noteSvg } from './benches/notes';
import { ownHand } from './benches/own-hand';
import { planAll, planOne } from './benches/plan';
import { reminders } from './benches/reminders';

const BENCHES: readonly Bench[] = [
  bundle,
  planAll,
  planOne,
  factsChange,
  bulkImport,
  boardOpen,
  noteSkeleton,
  noteLayout,
  noteSvg,
  notePdf,
  ownHand,
  noteTyping,
  reminders,
  idleCpu,
  fuzzInbound,
];

/** One line of bench/results.json. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
}

/**
 * Runs the named benches, where none is named all that are not too long, one after the other.
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
  const wanted = BENCHES.filter((bench) =>
    names.length === 0 ? !bench.onlyWhenNamed : names.includes(bench.name),
  );
  for (const bench of wanted) {
    const found = await bench.run(place);
    const measures: readonly NamedMeasure[] = 'value' in found ? [{ ...found, name: bench.name }] : found;
    for (const { name, value, baseline } of measures) {
      // Counts are exact, measurements are not.
      const fair = bench.unit === 'count' ? (exact: number) => exact : rounded;
      const result = {
        name,
        value: fair(value),
        unit: bench.unit,
        baseline: baseline === null ? null : fair(baseline),
        // Against nothing there is no ratio.
        ratio: baseline ? rounded(value / baseline) : null,
      };
      tell(result);
      results.push(result);
    }
  }
  return results;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
