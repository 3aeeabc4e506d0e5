import { boxOf, distance, median, quantile, type Box } from './geometry';
import type { PlacedLetter } from './place';

/** What tells writing from type, measured. */
export interface Measures {
  /** How different two of the same letter are, in x-heights: 0 for any font. */
  readonly sameLetter: { readonly median: number; readonly lowest5: number; readonly least: number };
  /** Around all pen paths, in mm. */
  readonly ink: Box;
  /** Spread of the gaps between words over their mean, and the smallest gap in x-heights. */
  readonly gapVariation: number;
  readonly smallestGap: number;
  /** Of the lines of a paragraph; `undefined` where there are too few to make a margin. */
  readonly leftSpreadMm: number | undefined;
  /** How far letters stand off their line's own slope, in x-heights. */
  readonly baseline: number;
  readonly lines: number;
}

const A_MARGIN = 4;
const PLACES_APART = 0.08;
const NO_DESCENDER = /[acemnorsuvwxzаевгжиклмнопстхшωαεικνοπστ]/u;

/** How many of one letter are compared with one another: as a proof, and while a person waits. */
const COMPARED = 12;
const COMPARED_QUICKLY = 5;
/** So many letters are compared in no time. */
const FEW = 220;
/** The few must differ by so much more that the many do. */
const SURE = 1.12;

export function measure(placed: readonly PlacedLetter[], xMm: number): Measures {
  return { ...measurePlaces(placed, xMm), sameLetter: measureLetters(placed, xMm, COMPARED) };
}

/** Whether it passes for a hand, at the least expense: what is cheap to measure rules most faults out. */
export function isWritten(
  placed: readonly PlacedLetter[],
  xMm: number,
  sheet: { widthMm: number; heightMm: number },
  varied: boolean,
): boolean {
  const places = measurePlaces(placed, xMm);
  if (!liesAsWritten(places, sheet)) return false;
  // A person's own letters are calmer, and those of a short note few: there, a guess would be wrong too often.
  if (varied || placed.length < FEW)
    return variesAsWritten(measureLetters(placed, xMm, COMPARED), places.lines, varied);
  const letters = measureLetters(placed, xMm, COMPARED_QUICKLY);
  return variesAsWritten({ ...letters, lowest5: letters.lowest5 / SURE }, places.lines, varied);
}

type Places = Omit<Measures, 'sameLetter'>;

function measureLetters(
  placed: readonly PlacedLetter[],
  xMm: number,
  compared: number,
): Measures['sameLetter'] {
  const body = placed.filter(({ kind }) => kind !== 'signature');
  const differences = sameLetterDifferences(body, xMm, compared);
  return {
    median: median(differences),
    lowest5: quantile(differences, 0.05),
    least: Math.min(...differences, Infinity),
  };
}

function measurePlaces(placed: readonly PlacedLetter[], xMm: number): Places {
  const lines = [...groupBy(placed, ({ line }) => line).values()];
  const gaps: number[] = [];
  const lefts: number[] = [];
  const offs: number[] = [];
  for (const letters of lines) {
    const words = [...groupBy(letters, ({ word }) => word).values()].map((of) => boxAround(of));
    for (let i = 1; i < words.length; i++) gaps.push((words[i]!.left - words[i - 1]!.right) / xMm);
    if (letters[0]!.kind === 'body' && !letters[0]!.opens) lefts.push(words[0]!.left);
    offs.push(...baselineOffs(letters, xMm));
  }
  return {
    ink: boxAround(placed),
    gapVariation: spread(gaps) / (mean(gaps) || 1),
    smallestGap: Math.min(...gaps, Infinity),
    leftSpreadMm: lefts.length < A_MARGIN ? undefined : spread(lefts),
    baseline: Math.sqrt(mean(offs.map((off) => off * off))),
    lines: lines.length,
  };
}

/** Nothing nearer to the edge than this: printers cannot reach it, and a hand does not. */
export const CLEAR_MM = 4;

/**
 * Whether the measures are those of a hand. Chance now and then gives a note that is not.
 * @param varied letters have several forms of their own, which may differ more than chance makes them
 */
export function looksWritten(
  measures: Measures,
  sheet: { widthMm: number; heightMm: number },
  varied = false,
): boolean {
  return liesAsWritten(measures, sheet) && variesAsWritten(measures.sameLetter, measures.lines, varied);
}

function variesAsWritten(
  { median: usual, lowest5, least }: Measures['sameLetter'],
  lines: number,
  varied: boolean,
): boolean {
  if (least < 0.002) return false;
  return lines < 6 || (within(usual, 0.03, varied ? 0.3 : 0.07) && lowest5 >= 0.018);
}

function liesAsWritten(places: Places, sheet: { widthMm: number; heightMm: number }): boolean {
  const { ink } = places;
  const inside =
    ink.left >= CLEAR_MM &&
    ink.top >= CLEAR_MM &&
    ink.right <= sheet.widthMm - CLEAR_MM &&
    ink.bottom <= sheet.heightMm - CLEAR_MM;
  if (!inside || places.lines < 6) return inside;
  return (
    within(places.gapVariation, 0.1, 0.2) &&
    places.smallestGap >= 0.45 &&
    (places.leftSpreadMm === undefined || within(places.leftSpreadMm, 0.3, 1.5)) &&
    within(places.baseline, 0.05, 0.12)
  );
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function sameLetterDifferences(body: readonly PlacedLetter[], xMm: number, compared: number): number[] {
  const differences: number[] = [];
  for (const [character, letters] of groupBy(body, (letter) => letter.character)) {
    if (!/\p{Ll}/u.test(character)) continue;
    const shapes = letters.slice(0, compared).map((letter) => centred(letter, xMm));
    for (const [i, a] of shapes.entries()) {
      for (const b of shapes.slice(i + 1)) differences.push((nearness(a, b) + nearness(b, a)) / 2);
    }
  }
  return differences;
}

/** Places along a letter's strokes in x-heights, x and y in turn, moved so that their mean is at 0. */
function centred(letter: PlacedLetter, xMm: number): Float64Array {
  const places: number[] = [];
  for (const stroke of letter.strokes) {
    for (let i = 1; i < stroke.length; i++) {
      const [a, b] = [stroke[i - 1]!, stroke[i]!];
      const pieces = Math.max(1, Math.round(distance(a, b) / (PLACES_APART * xMm)));
      for (let k = 0; k < pieces; k++) {
        places.push((a.x + ((b.x - a.x) * k) / pieces) / xMm, (a.y + ((b.y - a.y) * k) / pieces) / xMm);
      }
    }
  }
  const x = mean(places.filter((_, i) => i % 2 === 0));
  const y = mean(places.filter((_, i) => i % 2 === 1));
  return Float64Array.from(places, (value, i) => value - (i % 2 === 0 ? x : y));
}

/** The mean distance from places of one shape to the nearest of the other. */
function nearness(from: Float64Array, to: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < from.length; i += 2) {
    const [x, y] = [from[i]!, from[i + 1]!];
    let nearest = Infinity;
    for (let j = 0; j < to.length; j += 2) {
      const dx = to[j]! - x;
      const dy = to[j + 1]! - y;
      const squared = dx * dx + dy * dy;
      if (squared < nearest) nearest = squared;
    }
    sum += Math.sqrt(nearest);
  }
  return sum / (from.length / 2);
}

/** How far the feet of a line's letters lie from the straight line through them. */
function baselineOffs(letters: readonly PlacedLetter[], xMm: number): number[] {
  const feet = letters
    .filter(({ character, kind }) => kind !== 'signature' && NO_DESCENDER.test(character))
    .map(({ box }) => ({ x: (box.left + box.right) / 2, y: box.bottom }));
  if (feet.length < 8) return [];
  const x = mean(feet.map((foot) => foot.x));
  const y = mean(feet.map((foot) => foot.y));
  const across = feet.reduce((sum, foot) => sum + (foot.x - x) * (foot.x - x), 0);
  const slope = feet.reduce((sum, foot) => sum + (foot.x - x) * (foot.y - y), 0) / across;
  return feet.map((foot) => (foot.y - y - slope * (foot.x - x)) / xMm);
}

function boxAround(letters: readonly PlacedLetter[]): Box {
  return boxOf(
    letters.map(({ box }) => [
      { x: box.left, y: box.top },
      { x: box.right, y: box.bottom },
    ]),
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
