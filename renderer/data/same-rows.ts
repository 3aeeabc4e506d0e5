import type { RowStamp } from './rows';

type Keyed = RowStamp & { readonly id: string };

/**
 * The rows just read, with those that are as they were before being the very objects of before, so that whoever
 * compares objects finds what changed; `before` itself where nothing did. Both are in the order of their keys, as the
 * database reads them.
 */
export function keepingSame<T extends Keyed>(
  before: readonly T[] | undefined,
  read: readonly T[],
): readonly T[] {
  if (!before) return read;
  let old = 0;
  let same = before.length === read.length;
  const rows = read.map((row, index) => {
    while (old < before.length && (before[old] as T).id < row.id) old += 1;
    const known = before[old];
    const kept = known?.id === row.id && isSame(known, row) ? known : row;
    same &&= kept === before[index];
    return kept;
  });
  return same ? before : rows;
}

/** Whether two rows hold the same values; values that are objects count as other ones. */
function isSame<T extends Keyed>(one: T, other: T): boolean {
  if (one === other) return true;
  if (one.updatedAt !== other.updatedAt) return false;
  let names = 0;
  for (const name in one) {
    if (one[name] !== other[name]) return false;
    names += 1;
  }
  for (const _ in other) names -= 1;
  return names === 0;
}
