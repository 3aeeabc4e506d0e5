import type { PrintType } from '../../shared/domain/print-job';
import type { PaperSize } from '../../shared/domain/stationery';
import { styleOfType } from '../../shared/notes/type-style';

/** Shares of the paper. */
const SIDE = 0.11;
const TOP = 0.11;
const FOOT = 0.9;
/** Heights of the type in mm: 13 points with room to spare, 8.5 at the least. */
const SIZES = [4.6, 4.3, 4, 3.7, 3.4, 3.2, 3];
const PIXELS_A_MM = 96 / 25.4;
const LONGEST = 6_000;

export interface FittedType {
  readonly box: PrintType;
  readonly bottomMm: number;
  /** The share of the words for which there is no room. */
  readonly over: number;
}

/** Sets words on paper as large as they go; measured by the browser that prints them. */
export function fitType(text: string, paper: PaperSize, fill: string): FittedType {
  const width = paper.widthMm * (1 - 2 * SIDE);
  const top = paper.heightMm * TOP;
  const room = paper.heightMm * FOOT - top;
  const words = text.slice(0, LONGEST).trim();
  const probe = document.createElement('div');
  probe.dir = 'auto';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = words;
  document.body.append(probe);
  try {
    let height = 0;
    let size = SIZES[0]!;
    for (size of SIZES) {
      Object.assign(probe.style, styleOfType({ size, fill }, PIXELS_A_MM), {
        position: 'absolute',
        visibility: 'hidden',
        left: '0',
        top: '0',
        width: `${width * PIXELS_A_MM}px`,
      });
      height = probe.getBoundingClientRect().height / PIXELS_A_MM;
      if (height <= room) break;
    }
    const over = height <= room ? 1 - words.length / Math.max(1, text.trim().length) : 1 - room / height;
    // Half of what is left goes above: a short note stands in the middle.
    const spare = Math.max(0, room - height);
    const at = top + 0.36 * spare;
    const box = {
      text: words,
      left: paper.widthMm * SIDE,
      top: at,
      width,
      height: Math.min(room, height + 1),
      size,
      fill,
    };
    return { box, bottomMm: at + Math.min(room, height), over };
  } finally {
    probe.remove();
  }
}
