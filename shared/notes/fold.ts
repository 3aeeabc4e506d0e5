import type { PrintSheet, TurnedOn } from '../domain/print-job';
import type { PaperSize } from '../domain/stationery';
import { movePath } from './path-data';

/** The two sides of a folded card, each as large as the unfolded sheet. */
export interface FoldedPanels {
  readonly front: PrintSheet;
  /** What is read when the card is opened: the right one of the two panels inside. */
  readonly inside: PrintSheet;
}

/**
 * Lays panels onto a sheet that is folded once, like a book: outside the back and the front, inside the blank left
 * and the note. Printed on both sides and turned over like a page ({@link turnedOn}), the front lies behind the blank
 * panel.
 */
export function impose({ front, inside }: FoldedPanels, flat: PaperSize): readonly PrintSheet[] {
  return [onRight(front, flat), onRight(inside, flat)];
}

/** The upright edge, along the fold: the short one of a sheet that lies, the long one of a narrow card's, which stands. */
export function turnedOn({ widthMm, heightMm }: PaperSize): TurnedOn {
  return widthMm > heightMm ? 'shortEdge' : 'longEdge';
}

function onRight(panel: PrintSheet, { widthMm, heightMm }: PaperSize): PrintSheet {
  const dx = widthMm - panel.widthMm;
  return {
    widthMm,
    heightMm,
    marks: panel.marks.map(({ d, fill }) => ({ d: movePath(d, dx, 0), fill })),
    text: panel.text,
    ...(panel.type && { type: panel.type.map((box) => ({ ...box, left: box.left + dx })) }),
  };
}
