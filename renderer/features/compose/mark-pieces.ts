import type { Remark } from '../../../shared/messages/preflight/remark';

/** A run of the letter, under a remark or under none. */
export interface Piece {
  readonly text: string;
  /** Which remark it is about, as an index into the list given. */
  readonly remark?: number;
}

const WEIGHT: Record<Remark['level'], number> = { error: 2, warning: 1, good: 0 };

/** Cuts a letter at its remarks. Where two overlap, the graver one is drawn; of equals, the shorter. */
export function markPieces(body: string, remarks: readonly Remark[]): readonly Piece[] {
  const spans = remarks
    .flatMap(({ span, level }, index) => (span ? [{ ...span, index, weight: WEIGHT[level] }] : []))
    .toSorted((a, b) => b.weight - a.weight || a.to - a.from - (b.to - b.from));
  const edges = new Set([0, body.length, ...spans.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].filter((at) => at >= 0 && at <= body.length).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const text = body.slice(from, cuts[place + 1]);
    const top = spans.find((span) => span.from <= from && span.to > from);
    return top ? { text, remark: top.index } : { text };
  });
}

/**
 * Where remarks stand so that none covers another: each beside its line, or just under the one before it.
 * Pixels from the top; `tops` in the order of the lines.
 */
export function stackRemarks(
  tops: readonly number[],
  heights: readonly number[],
  gap: number,
): readonly number[] {
  let free = 0;
  return tops.map((top, index) => {
    const at = Math.max(top, free);
    free = at + (heights[index] ?? 0) + gap;
    return at;
  });
}
