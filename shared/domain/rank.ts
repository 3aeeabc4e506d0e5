import { generateKeyBetween } from 'fractional-indexing';
import { ascending } from './ascending';

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
  return ascending(a.rank, b.rank) || ascending(a.id, b.id);
}
