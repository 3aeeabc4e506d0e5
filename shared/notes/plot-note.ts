import { distance, type Point, type Stroke } from './geometry';
import { readableText, writeText, type NoteRefusal, type NoteRequest } from './layout-note';
import type { Sheet } from './page';
import { PEN } from './pen';
import type { PlacedLetter } from './place';

export type PlotResult = { readonly written: true; readonly svg: string } | NoteRefusal;

/**
 * The same note for a machine that holds a real pen: its strokes as single lines in millimetres, in the order and
 * direction in which they are written. Dots and bars come when their word is done, the nearest first, drawn from
 * whichever end is nearer, so that the pen travels little through the air.
 */
export function plotNote(request: Omit<NoteRequest, 'ink' | 'penMm'>): PlotResult {
  const text = readableText(request.text, request.hand);
  if (typeof text !== 'string') return text;
  const { placed } = writeText(text, request.hand, request.sheet, request.seed);
  return { written: true, svg: svgOf(inWritingOrder(placed), request.sheet) };
}

/** Every stroke once, in the order in which a pen would draw them. */
export function inWritingOrder(placed: readonly PlacedLetter[]): Stroke[] {
  const words = new Map<string, PlacedLetter[]>();
  for (const letter of placed) {
    const word = `${letter.line} ${letter.word}`;
    words.set(word, [...(words.get(word) ?? []), letter]);
  }
  const order: Stroke[] = [];
  for (const letters of words.values()) {
    const later: Stroke[] = [];
    for (const { strokes, parts } of letters) {
      for (const [i, stroke] of strokes.entries()) (parts[i] === 'body' ? order : later).push(stroke);
    }
    while (later.length > 0) {
      const pen = order[order.length - 1]?.at(-1) ?? later[0]![0]!;
      const next = nearest(later, pen);
      order.push(next.stroke);
      later.splice(next.index, 1);
    }
  }
  return order;
}

function nearest(strokes: readonly Stroke[], pen: Point): { stroke: Stroke; index: number } {
  let best = { stroke: strokes[0]!, index: 0 };
  let least = Infinity;
  for (const [index, stroke] of strokes.entries()) {
    for (const way of [stroke, stroke.toReversed()]) {
      const reach = distance(pen, way[0]!);
      if (reach >= least) continue;
      least = reach;
      best = { stroke: way, index };
    }
  }
  return best;
}

function svgOf(strokes: readonly Stroke[], { widthMm, heightMm }: Sheet): string {
  const d = strokes.map(
    (stroke) => `M${stroke.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">` +
    `<path fill="none" stroke="#000" stroke-width="${PEN.widthMm}" stroke-linecap="round" stroke-linejoin="round" d="${d.join('')}"/></svg>\n`
  );
}
