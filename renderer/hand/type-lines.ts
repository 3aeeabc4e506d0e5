import type { PrintType } from '../../shared/domain/print-job';
import { styleOfType } from '../../shared/notes/type-style';

/** A line of type as the browser broke it; in millimetres from the top left of its box. */
export interface TypeLine {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Where the line's own font begins; the baseline is its ascent below. */
  readonly top: number;
}

/** Pixels to a millimetre, as where the type is printed, or lines would break elsewhere. */
export const TYPE_PIXELS = 10;
const SPACE = /^\s$/;

/** Lays type out unseen, as it prints, and does something with it while it stands there. */
export function withSetType<T>(
  box: Pick<PrintType, 'text' | 'size' | 'fill' | 'width'>,
  use: (set: HTMLElement, pixelsAMm: number) => T,
): T {
  const set = document.createElement('div');
  set.dir = 'auto';
  set.setAttribute('aria-hidden', 'true');
  set.textContent = box.text;
  Object.assign(set.style, styleOfType(box, TYPE_PIXELS), {
    position: 'absolute',
    visibility: 'hidden',
    left: '0',
    top: '0',
    width: `${box.width * TYPE_PIXELS}px`,
  });
  document.body.append(set);
  try {
    return use(set, TYPE_PIXELS);
  } finally {
    set.remove();
  }
}

/** The lines of a box, and whether they run from right to left. */
export function typeLines(box: PrintType): { readonly lines: readonly TypeLine[]; readonly rtl: boolean } {
  return withSetType(box, (set, pixels) => {
    const rtl = getComputedStyle(set).direction === 'rtl';
    const words = set.firstChild;
    const lines: TypeLine[] = [];
    if (!(words instanceof Text)) return { lines, rtl };
    const origin = set.getBoundingClientRect();
    const half = (box.size * pixels) / 2;
    const range = document.createRange();
    let [text, left, right, top] = ['', Infinity, -Infinity, -Infinity];
    const close = () => {
      if (left < right)
        lines.push({
          text: text.trim(),
          left: (left - origin.left) / pixels,
          width: (right - left) / pixels,
          top: (top - origin.top) / pixels,
        });
      [text, left, right] = ['', Infinity, -Infinity];
    };
    let at = 0;
    for (const character of words.data) {
      range.setStart(words, at);
      at += character.length;
      range.setEnd(words, at);
      if (character === '\n') continue;
      const place = range.getClientRects()[0];
      if (place && place.top > top + half) {
        close();
        top = place.top;
      }
      text += character;
      if (!place || SPACE.test(character)) continue;
      left = Math.min(left, place.left);
      right = Math.max(right, place.right);
    }
    close();
    return { lines, rtl };
  });
}
