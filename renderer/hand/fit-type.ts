import type { PrintType } from '../../shared/domain/print-job';
import type { PaperSize } from '../../shared/domain/stationery';
import { styleOfType } from '../../shared/notes/type-style';
import { withSetType } from './type-lines';

/** Shares of the paper. */
const SIDE = 0.11;
const TOP = 0.11;
const FOOT = 0.9;
/** Heights of the type in mm: 13 points with room to spare, 8.5 at the least. */
const SIZES = [4.6, 4.3, 4, 3.7, 3.4, 3.2, 3] as const;
const SMALLEST = 3;
const LONGEST = 6_000;
/** Of the room that is left, how much goes above: a short note stands a little over the middle. */
const ABOVE = 0.36;

export interface FittedType {
  readonly box: PrintType;
  readonly bottomMm: number;
  /** The share of the words for which there is no room. */
  readonly over: number;
  /** Words run from right to left. */
  readonly rtl: boolean;
}

/**
 * Sets words on paper as large as they go; measured by the browser that prints them.
 * @param keepMm what is kept free under them, for a signature
 */
export function fitType(text: string, paper: PaperSize, fill: string, keepMm = 0): FittedType {
  const width = paper.widthMm * (1 - 2 * SIDE);
  const top = paper.heightMm * TOP;
  const room = paper.heightMm * FOOT - top - keepMm;
  const words = text.slice(0, LONGEST).trim();
  return withSetType({ text: words, size: SIZES[0], fill, width }, (set, pixels) => {
    const heightIn = (size: number): number => {
      Object.assign(set.style, styleOfType({ size, fill }, pixels));
      return words === '' ? 0 : set.getBoundingClientRect().height / pixels;
    };
    // The smallest first: what is too long for it is laid out once, and not at every size.
    let size: number = SMALLEST;
    let height = heightIn(size);
    const held = height <= room ? words.length : (words.length * room) / height;
    const over = 1 - held / Math.max(1, text.trim().length);
    if (height <= room) {
      for (size of SIZES) {
        height = heightIn(size);
        if (height <= room) break;
      }
    }
    const at = top + ABOVE * Math.max(0, room - height);
    const tall = Math.min(room, height);
    return {
      box: {
        text: words,
        left: paper.widthMm * SIDE,
        top: at,
        width,
        height: Math.min(room, height + 1),
        size,
        fill,
      },
      bottomMm: at + tall,
      over,
      rtl: getComputedStyle(set).direction === 'rtl',
    };
  });
}
