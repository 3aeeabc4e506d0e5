import type { Problem } from './input';

/** Working days of the other side that a letter is under way, the usual and the longest. */
export interface PostDays {
  readonly least: number;
  readonly most: number;
  /** `own`: the person's number; else an estimate, for nobody promises anything. */
  readonly from: 'own' | 'within' | 'abroad' | 'unknown';
}

/**
 * Estimates for a first-class letter within its country, from what its post or its law aims at. No post keeps its aim
 * everywhere, so they are shown as estimates and give way to a number of the person's own.
 */
const WITHIN: ReadonlyMap<string, readonly [number, number]> = new Map([
  // Royal Mail 1st Class aims at the next working day.
  ['GB', [1, 2]],
  // An Post: the next working day for most.
  ['IE', [1, 2]],
  // USPS First-Class Mail: one to five days, by distance.
  ['US', [1, 5]],
  // Canada Post Lettermail: two in town, three in the province, four across.
  ['CA', [2, 4]],
  // The Postgesetz of 2025: 95 of 100 by the third working day.
  ['DE', [1, 3]],
  // Swiss Post A Mail: the next day.
  ['CH', [1, 2]],
  // La Poste, lettre verte: three days.
  ['FR', [2, 3]],
  // PostNL: the next day on which it delivers.
  ['NL', [1, 2]],
  // PostNord: two working days.
  ['SE', [2, 3]],
]);
const ELSEWHERE: readonly [number, number] = [2, 5];
/** Across a border: a week as a rule, and two when it goes badly. */
const ABROAD: readonly [number, number] = [4, 10];

const MOST_OWN = 60;

/**
 * @param home the person's country, @param there the other side's: ISO 3166-1 alpha-2
 * @param own the person's own numbers, by the other side's country
 */
export function postDaysOf(
  home: string | undefined,
  there: string | undefined,
  own: Readonly<Record<string, number>>,
): PostDays {
  const typed = Object.hasOwn(own, there ?? '') ? own[there ?? ''] : undefined;
  if (typed !== undefined && isPostDays(typed)) return { least: typed, most: typed, from: 'own' };
  const across = home !== undefined && there !== undefined && home !== there;
  const known = there === undefined ? undefined : WITHIN.get(there);
  const [least, most] = across ? ABROAD : (known ?? ELSEWHERE);
  return { least, most, from: across ? 'abroad' : known ? 'within' : 'unknown' };
}

/** "usually 1 to 2 working days", "3 working days, as you say". */
export function postDaysWords({ least, most, from }: PostDays): string {
  const days = most === 1 ? 'working day' : 'working days';
  if (from === 'own') return `${most} ${days}, as you say`;
  return `usually ${least} to ${most} ${days}${from === 'abroad' ? ' across a border' : ''}`;
}

/** What is wrong with a number of one's own, as typed; empty is none. */
export function problemWithPostDays(typed: string): Problem {
  return typed.trim() === '' || isPostDays(Number(typed))
    ? undefined
    : `Write a whole number of days, from 1 to ${MOST_OWN}.`;
}

function isPostDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= MOST_OWN;
}
