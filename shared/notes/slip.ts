import { PLAIN_PAPERS, type PlainPaper } from '../domain/plain-paper';
import type { PrintSheet } from '../domain/print-job';
import type { PaperSize } from '../domain/stationery';
import { line } from './lettering';
import { movePath } from './path-data';

/** What is said on the slip that goes to reception with the card. */
export interface SlipWords {
  readonly to: string;
  /** What they are, where: "Head of Product, Brightwater, 4th floor". */
  readonly place: string;
  /** Empty where the person has not told their name. */
  readonly from: string;
  /** "Friday 21 November": when they were there. */
  readonly met: string | undefined;
}

/** As a note, so that a hand sets it like one: to whom, where, thanks, and the name under it. */
export function slipText({ to, place, from, met }: SlipWords): string {
  const where = place.trim() === '' ? '' : `${place.trim()}.`;
  const visit = met === undefined ? '' : ` I was here on ${met}.`;
  return [
    `For ${to},`,
    where,
    `Thank you for passing this on.${visit}`,
    ...(from.trim() === '' ? [] : ['With thanks from,', from.trim()]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** Half of an A5 sheet, lying; to be cut out of plain paper. */
export const SLIP: PaperSize = { widthMm: 148, heightMm: 105 };

const CORNER_MM = 15;
const DASH_MM = 2;
const PALE = '#9a9fb0';

/** The slip in the corner of a plain sheet, with a dashed line to cut it out along. */
export function onPlainPaper(slip: PrintSheet, paper: PlainPaper): PrintSheet {
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  return {
    widthMm,
    heightMm,
    text: slip.text,
    marks: [
      { d: cutLine(slip), fill: PALE },
      ...slip.marks.map(({ d, fill }) => ({ d: movePath(d, CORNER_MM, CORNER_MM), fill })),
    ],
    ...(slip.type && {
      type: slip.type.map((box) => ({ ...box, left: box.left + CORNER_MM, top: box.top + CORNER_MM })),
    }),
  };
}

function cutLine({ widthMm, heightMm }: PaperSize): string {
  const [left, top, right, bottom] = [CORNER_MM, CORNER_MM, CORNER_MM + widthMm, CORNER_MM + heightMm];
  return [top, bottom]
    .map((y) => dashes(left, right, (a, b) => line(a, y, b, y, 0.2)))
    .concat([left, right].map((x) => dashes(top, bottom, (a, b) => line(x, a, x, b, 0.2))))
    .join('');
}

function dashes(from: number, to: number, at: (a: number, b: number) => string): string {
  return Array.from({ length: Math.floor((to - from) / (2 * DASH_MM)) }, (_, i) =>
    at(from + 2 * i * DASH_MM, from + (2 * i + 1) * DASH_MM),
  ).join('');
}
