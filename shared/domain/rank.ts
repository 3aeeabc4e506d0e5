import { generateKeyBetween } from 'fractional-indexing';

/**
 * A rank that sorts between `before` and `after` as text; an absent neighbour is the column's end.
 * Two neighbours that two devices gave the same rank have no room between them: the result then sorts after both.
 */
export function rankBetween(before: string | undefined, after: string | undefined): string {
  const upper = before !== undefined && after !== undefined && after <= before ? undefined : after;
  return generateKeyBetween(before ?? null, upper ?? null);
}

/** The board's order within a column: rank, then id. */
export function compareRank(a: { rank: string; id: string }, b: { rank: string; id: string }): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
