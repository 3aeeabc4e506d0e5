import type { Hand } from './letters';
import { breakLines, SIGNATURE_SCALE, type Line, type SetBlock } from './lines';
import type { Paper } from './place';

/** Paper to write on, in mm. */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Page {
  readonly paper: Paper;
  /** The lines that there is room for. */
  readonly lines: readonly Line[];
  /** Those for which there is none, even in the smallest writing. */
  readonly over: readonly Line[];
  /** Whether even the largest writing leaves a good part of the paper white. */
  readonly short: boolean;
}

/** One way to write it: how large, how close, and how far down. */
interface Way {
  readonly xMm: number;
  readonly pitch: number;
  /** Where the lowest ink may be, as a share of the paper's height. */
  readonly foot: number;
}

const LEFT = 0.105;
const RIGHT = 0.075;
const TOP = 0.06;
/** Heights in x: of a capital above the baseline, of a descender below it. */
const CAPITAL = 1.95;
const DESCENDER = 1.15;
const SIZE_STEP = 0.05;
const PITCH_STEP = 0.05;
/** With paper to spare, lines lie this many times their usual pitch apart. */
const ROOMY = 1.14;
const USUAL_FOOT = 0.885;
const LOWEST_FOOT = 0.945;
/** Of the room that a short note leaves, how much goes above it. */
const ABOVE_SHORT = 0.4;
const SHORT = 0.55;
const TO_PITCH = 0.6;
const MOST_LOOSE = 0.07;

/**
 * Chooses size and pitch so that the note fills the paper: as large as it goes, then closer, then smaller,
 * as a person does who sees the foot coming. A short note starts lower.
 * @param meanAdvance of this note's letters, in x-heights; a word's gap is about one letter.
 */
export function layPage(
  blocks: readonly SetBlock[],
  sheet: Sheet,
  hand: Hand,
  meanAdvance: number,
  seed: number,
): Page {
  const ways = waysToWrite(hand);
  const tried = new Map<number, Line[]>();
  const linesFor = (i: number): Line[] => {
    const way = ways[i]!;
    const column = columnMm(sheet) / way.xMm;
    const lines =
      tried.get(i) ??
      breakLines(blocks, { column, pitch: way.pitch, wordGap: hand.style.wordGap * meanAdvance }, hand, seed);
    tried.set(i, lines);
    return lines;
  };
  // The ways run from generous to tight, so the first that fits is found by halving.
  let [first, last] = [0, ways.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    const bottom = bottomMm(linesFor(middle), ways[middle]!, sheet);
    if (bottom <= ways[middle]!.foot * sheet.heightMm) last = middle;
    else first = middle + 1;
  }
  const way = ways[first]!;
  const lines = linesFor(first);
  const limit = way.foot * sheet.heightMm;
  const loosened = loosen(lines, way, limit - bottomMm(lines, way, sheet));
  const spare = Math.max(0, limit - bottomMm(loosened, way, sheet));
  const fitting = loosened.filter((line) => bottomMm([line], way, sheet) <= limit);
  const column = columnMm(sheet) / way.xMm;
  const room = limit - TOP * sheet.heightMm;
  return {
    paper: { xMm: way.xMm, left: LEFT * sheet.widthMm, top: topMm(way, sheet) + ABOVE_SHORT * spare, column },
    lines: fitting,
    over: loosened.slice(fitting.length),
    short: first === 0 && spare > (1 - SHORT) * room,
  };
}

function waysToWrite(hand: Hand): Way[] {
  const { largestMm, comfortableMm, smallestMm, pitch, tightestPitch } = hand.style;
  const ways: Way[] = [];
  for (const wider of steps(pitch * ROOMY, pitch, PITCH_STEP)) {
    ways.push({ xMm: largestMm, pitch: wider, foot: USUAL_FOOT });
  }
  for (const xMm of steps(largestMm, comfortableMm, SIZE_STEP)) ways.push({ xMm, pitch, foot: USUAL_FOOT });
  for (const tighter of steps(pitch, tightestPitch, PITCH_STEP)) {
    ways.push({ xMm: comfortableMm, pitch: tighter, foot: 0.5 * (USUAL_FOOT + LOWEST_FOOT) });
  }
  for (const xMm of steps(comfortableMm, smallestMm, SIZE_STEP)) {
    ways.push({ xMm, pitch: tightestPitch, foot: LOWEST_FOOT });
  }
  return ways;
}

/** From `from` down to `to`, both among them. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.round((from - to) / step);
  return Array.from({ length: count + 1 }, (_, i) => Math.round((from - i * step) * 1000) / 1000);
}

/** Lines come in whole numbers: what is left over goes partly between them. */
function loosen(lines: readonly Line[], way: Way, spareMm: number): readonly Line[] {
  const depth = lines[lines.length - 1]?.y ?? 0;
  if (spareMm <= 0 || depth === 0) return lines;
  const stretch = 1 + Math.min(MOST_LOOSE, (TO_PITCH * spareMm) / (depth * way.xMm));
  return lines.map((line) => ({ ...line, y: line.y * stretch }));
}

function columnMm(sheet: Sheet): number {
  return sheet.widthMm * (1 - LEFT - RIGHT);
}

function topMm(way: Way, sheet: Sheet): number {
  return TOP * sheet.heightMm + CAPITAL * way.xMm;
}

function bottomMm(lines: readonly Line[], way: Way, sheet: Sheet): number {
  const last = lines[lines.length - 1];
  if (!last) return 0;
  const depth = DESCENDER * (last.kind === 'signature' ? SIGNATURE_SCALE : 1);
  return topMm(way, sheet) + (last.y + depth) * way.xMm;
}
