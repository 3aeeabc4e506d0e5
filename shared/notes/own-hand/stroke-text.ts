import type { Stroke, StrokePoint } from '../geometry';

/**
 * Strokes as short text: `x y w dx dy dx dy ...`, whole hundredths, one stroke after another parted by `;`. A pen of
 * constant width draws them, so one width a stroke is enough, and a page of letters takes some 30 kB.
 */
export function strokesToText(strokes: readonly Stroke[]): string {
  return strokes.map(strokeToText).join(';');
}

function strokeToText(stroke: Stroke): string {
  const first = stroke[0]!;
  const width = stroke.reduce((sum, point) => sum + point.width, 0) / stroke.length;
  let [x, y] = [hundredths(first.x), hundredths(first.y)];
  const numbers = [x, y, Math.max(1, hundredths(width))];
  for (const point of stroke.slice(1)) {
    const [toX, toY] = [hundredths(point.x), hundredths(point.y)];
    // A point that rounding puts onto the one before would only make a corner; the last one has to stand.
    if (toX === x && toY === y && point !== stroke[stroke.length - 1]) continue;
    numbers.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return numbers.join(' ');
}

/** In x-heights: farther than any letter goes; what is beyond was not written by this program. */
const FARTHEST = 20;
const MOST_POINTS = 2_000;

/** Reads what {@link strokesToText} wrote; `undefined` when it did not. */
export function strokesFromText(text: string): Stroke[] | undefined {
  if (!isStrokeText(text)) return undefined;
  const strokes: Stroke[] = [];
  for (const part of text.split(';')) {
    const [x = 0, y = 0, width = 0, ...steps] = part.split(' ').map(Number);
    let point: StrokePoint = { x: x / 100, y: y / 100, width: width / 100 };
    let [atX, atY] = [x, y];
    const stroke = [point];
    for (let i = 0; i < steps.length; i += 2) {
      atX += steps[i]!;
      atY += steps[i + 1]!;
      point = { x: atX / 100, y: atY / 100, width: width / 100 };
      stroke.push(point);
    }
    if (stroke.some((one) => Math.abs(one.x) > FARTHEST || Math.abs(one.y) > FARTHEST)) return undefined;
    strokes.push(stroke);
  }
  return strokes;
}

const STROKE = /^-?\d{1,4} -?\d{1,4} \d{1,4}(?: -?\d{1,4} -?\d{1,4})+$/;

/** Whether a text holds strokes, and not too many. */
export function isStrokeText(text: string): boolean {
  return text.length <= MOST_POINTS * 8 && text.split(';').every((part) => STROKE.test(part));
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}
