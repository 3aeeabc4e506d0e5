import type { PrintMark, PrintSheet } from '../domain/print-job';
import { mmNumber } from '../domain/lengths';
import type { PaperSize } from '../domain/stationery';
import { crossOf } from './feed';
import { letter, line, type Anchor } from './lettering';

/** Black, for any printer has it. */
const INK = '#000000';
const HAIR = 0.15;
const RULE = 0.25;
/** Numbers nearer than this to the arrow would be struck through by it. */
const NEAR = 5;

/**
 * The page by which a printer's feed is measured: a ruler along every edge, a letter for each edge, and a cross in the
 * middle whose distance from two edges is what it asks for. Drawn like a card, and printed as a card would be.
 */
export function testPage(paper: PaperSize): PrintSheet {
  const { widthMm, heightMm } = paper;
  const { xMm, yMm } = crossOf(paper);
  const across = yMm * 0.55;
  const down = (xMm + widthMm) / 2;
  const says = [`${mmNumber(xMm)} MM`, `${mmNumber(yMm)} MM`] as const;
  const arrow = xMm - 6;
  const parts = [
    // Where the arrow stands, the ruler has no number.
    ...rulers(paper, arrow),
    // The cross.
    line(xMm, 13, xMm, heightMm - 13, RULE),
    line(13, yMm, widthMm - 13, yMm, RULE),
    ...[6, 3].map((radius) => ring(xMm, yMm, radius)),
    // The letters of the edges, the right way up all of them: whoever reads them holds A on top.
    label('A', xMm + 6, 16, 5),
    label('B', widthMm - 9, yMm - 3, 5, 'end'),
    label('C', xMm + 6, heightMm - 11, 5),
    label('D', 9, yMm - 3, 5),
    ...arrowUp(arrow, 9, 9),
    // What is to be measured.
    line(0, across, xMm, across, HAIR),
    ...arrowHead(0, across, 'left'),
    ...arrowHead(xMm, across, 'right'),
    label(says[0], xMm / 2 + 4, across - 2, 3, 'middle'),
    line(down, 0, down, yMm, HAIR),
    ...arrowHead(down, 0, 'up'),
    ...arrowHead(down, yMm, 'down'),
    label(says[1], down - 2, across + 8, 3, 'end'),
  ];
  return sheetOf(paper, parts, ['A', 'B', 'C', 'D', ...says]);
}

/**
 * One side of the sheet by which printing by hand on both sides is tried: its number, large, the right way up.
 * @param side the one that is printed first, or the one behind it
 */
export function sideTest(paper: PaperSize, side: 1 | 2): PrintSheet {
  const { widthMm, heightMm } = paper;
  const says = side === 1 ? 'THE OUTSIDE' : 'THE INSIDE';
  const tall = Math.min(40, heightMm / 3);
  // The second a little lower: were both on one side, neither would hide the other.
  const shift = side === 1 ? -0.25 : 0.25;
  const x = widthMm * (0.5 + shift);
  return sheetOf(
    paper,
    [
      ...rulers(paper),
      label(String(side), x, heightMm / 2 + tall / 2, tall, 'middle'),
      ...arrowUp(x, heightMm / 2 - tall / 2 - 14, 10),
      label(says, x, heightMm / 2 + tall / 2 + 9, 3, 'middle'),
    ],
    [String(side), says],
  );
}

function sheetOf(
  { widthMm, heightMm }: PaperSize,
  parts: readonly string[],
  says: readonly string[],
): PrintSheet {
  const marks: readonly PrintMark[] = [{ d: parts.join(''), fill: INK }];
  return { widthMm, heightMm, marks, text: says.join('\n') };
}

/** Millimetres from each of the four edges inwards; where they are cut off, the printer cannot reach. */
function rulers({ widthMm, heightMm }: PaperSize, taken?: number): string[] {
  const parts: string[] = [];
  for (let mm = 10; mm <= widthMm - 10; mm++) {
    parts.push(line(mm, 0, mm, tick(mm), HAIR), line(mm, heightMm, mm, heightMm - tick(mm), HAIR));
    const free = taken === undefined || Math.abs(mm - taken) > NEAR;
    if (mm % 20 === 0 && free) parts.push(label(String(mm), mm, 9, 1.8, 'middle'));
  }
  for (let mm = 10; mm <= heightMm - 10; mm++) {
    parts.push(line(0, mm, tick(mm), mm, HAIR), line(widthMm, mm, widthMm - tick(mm), mm, HAIR));
    if (mm % 20 === 0) parts.push(label(String(mm), 7, mm + 0.9, 1.8));
  }
  return parts;
}

/** Tens are longer than fives. */
function tick(mm: number): number {
  return mm % 10 === 0 ? 6 : mm % 5 === 0 ? 4.5 : 3;
}

function arrowUp(xMm: number, topMm: number, tallMm: number): string[] {
  const wing = tallMm * 0.3;
  return [
    line(xMm, topMm, xMm, topMm + tallMm, RULE * 2),
    line(xMm, topMm, xMm - wing, topMm + wing, RULE * 2),
    line(xMm, topMm, xMm + wing, topMm + wing, RULE * 2),
  ];
}

const HEAD = 2.2;
const AHEAD = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

function arrowHead(xMm: number, yMm: number, to: keyof typeof AHEAD): string[] {
  const [dx, dy] = AHEAD[to];
  return [-0.4, 0.4].map((side) =>
    line(xMm, yMm, xMm - HEAD * (dx + side * dy), yMm - HEAD * (dy + side * dx), HAIR),
  );
}

function ring(xMm: number, yMm: number, radius: number): string {
  const corners = 48;
  const at = (i: number) => {
    const angle = (2 * Math.PI * i) / corners;
    return [xMm + radius * Math.cos(angle), yMm + radius * Math.sin(angle)] as const;
  };
  return Array.from({ length: corners }, (_, i) => line(...at(i), ...at(i + 1), RULE)).join('');
}

function label(text: string, xMm: number, yMm: number, heightMm: number, anchor: Anchor = 'start'): string {
  return letter({ text, xMm, yMm, heightMm, anchor });
}
