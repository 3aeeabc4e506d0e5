/** For sorting numbers or texts, the least first; infinite numbers too, whose difference is none. */
export function ascending<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
