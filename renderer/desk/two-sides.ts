import type { TurnedOn } from '../../shared/domain/print-job';
import type { PrinterSetup } from '../../shared/domain/printer';

export const EDGE_WORDS: Readonly<Record<TurnedOn, string>> = {
  shortEdge: 'short edge',
  longEdge: 'long edge',
};

/** How the second side is printed where the printer cannot turn the sheet itself. */
export function secondSetup(setup: PrinterSetup): PrinterSetup {
  if (!setup.secondTurned) return setup;
  return { ...setup, turn: ((setup.turn + 180) % 360) as PrinterSetup['turn'] };
}

/** How the sheet is laid in again, between its two sides. */
export function refeedWords({ turnOver }: PrinterSetup): string {
  return turnOver
    ? 'Take the sheet as it came out, turn it over with the same edge in front, and lay it in again.'
    : 'Lay the sheet in again just as it came out: the same side up, the same edge in front.';
}
