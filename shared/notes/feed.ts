import type { Matrix, PrintSheet } from '../domain/print-job';
import { FARTHEST_OFFSET_MM, type PrinterSetup, type Turn } from '../domain/printer';
import type { PaperSize } from '../domain/stationery';

/** The edges of a sheet as it is drawn, clockwise from the top; so they are marked on the test page. */
export const EDGES = ['A', 'B', 'C', 'D'] as const;
export type Edge = (typeof EDGES)[number];

/**
 * The sheet as it goes into the printer: its page turned to the edge that goes in first, the drawing turned and
 * moved on it. What is moved over the edge is cut off there.
 */
export function asFed(sheet: PrintSheet, setup: PrinterSetup): PrintSheet {
  const turn = turnOf(sheet, setup);
  const { rightMm, downMm } = setup;
  if (turn === 0 && rightMm === 0 && downMm === 0) return sheet;
  const page = turn % 180 === 0 ? sheet : { widthMm: sheet.heightMm, heightMm: sheet.widthMm };
  const [a, b, c, d, e, f] = turning(turn, sheet);
  return {
    ...sheet,
    widthMm: page.widthMm,
    heightMm: page.heightMm,
    transform: [a, b, c, d, e + rightMm, f + downMm],
  };
}

/** By how much a sheet of this shape is turned, all told. */
export function turnOf(sheet: PaperSize, { feed, turn }: PrinterSetup): Turn {
  const lies = sheet.widthMm > sheet.heightMm;
  // A page whose long edge is its width goes in with its long edge first.
  const quarter = feed === 'short' ? lies : !lies;
  // Without a wish for the edge, the turn alone says whether the page stands or lies.
  if (feed === 'asDrawn') return turn;
  return (turn % 180 === 0) === quarter ? added(turn, 90) : turn;
}

/** A turn about the middle of the sheet, onto the page that it then needs; `[a, b, c, d, e, f]` as in SVG. */
function turning(turn: Turn, { widthMm, heightMm }: PaperSize): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 90:
      return [0, 1, -1, 0, heightMm, 0];
    case 180:
      return [-1, 0, 0, -1, widthMm, heightMm];
    case 270:
      return [0, -1, 1, 0, 0, widthMm];
  }
}

/** Which of the sheet's own edges goes in first. */
export function firstEdge(sheet: PaperSize, setup: PrinterSetup): Edge {
  // Turned clockwise by a quarter, what was left is up.
  return EDGES[(4 - turnOf(sheet, setup) / 90) % 4]!;
}

/** What was read off the test page: which edge came out first, and how far the cross lies from two edges. */
export interface Measured {
  readonly first: Edge;
  /** With A up: from the left edge to the upright line, and from the top edge to the level one. In millimetres. */
  readonly fromLeftMm: number;
  readonly fromTopMm: number;
}

/** The cross of the test page is in the middle. */
export function crossOf({ widthMm, heightMm }: PaperSize): { readonly xMm: number; readonly yMm: number } {
  return { xMm: widthMm / 2, yMm: heightMm / 2 };
}

/**
 * The setup that puts right what the test page shows, printed on `sheet` with `setup`: the cross comes into the
 * middle, and the top out first wherever the paper goes in along that edge.
 * @returns `undefined` where the numbers are too far off to be a matter of the feed
 */
export function correct(setup: PrinterSetup, sheet: PaperSize, measured: Measured): PrinterSetup | undefined {
  const cross = crossOf(sheet);
  const [offX, offY] = [measured.fromLeftMm - cross.xMm, measured.fromTopMm - cross.yMm];
  // Measured on the drawing, moved on the page: the same turn leads from one to the other.
  const [a, b, c, d] = turning(turnOf(sheet, setup), sheet);
  const rightMm = tenths(setup.rightMm - (a * offX + c * offY));
  const downMm = tenths(setup.downMm - (b * offX + d * offY));
  if (!(Math.abs(rightMm) <= FARTHEST_OFFSET_MM && Math.abs(downMm) <= FARTHEST_OFFSET_MM)) return undefined;
  return turnedTo({ ...setup, rightMm, downMm }, sheet, measured.first);
}

function turnedTo(setup: PrinterSetup, sheet: PaperSize, first: Edge): PrinterSetup {
  const along = (edge: Edge) => EDGES.indexOf(edge) % 2;
  if (along(first) === along(firstEdge(sheet, setup))) {
    return first === 'C' ? { ...setup, turn: added(setup.turn, 180) } : setup;
  }
  // It went in along the other edge than was thought; from now on that is known.
  const stands = sheet.widthMm <= sheet.heightMm;
  return { ...setup, feed: stands === (along(first) === 0) ? 'short' : 'long' };
}

function added(turn: Turn, more: 90 | 180): Turn {
  return ((turn + more) % 360) as Turn;
}

function tenths(mm: number): number {
  // Adding nothing makes no negative zero.
  return Math.round(mm * 10) / 10 + 0;
}
