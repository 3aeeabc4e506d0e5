import type { Stroke } from './geometry';
import { readableText, writeText, type NoteRefusal, type NoteRequest } from './layout-note';
import { inManner, USUAL_MANNER } from './manner';
import type { Sheet } from './page';
import { PEN } from './pen';
import type { PlacedLetter } from './place';
import { plotOrder } from './plot-order';

export type PlotResult = { readonly written: true; readonly svg: string } | NoteRefusal;

/**
 * The same note for a machine that holds a real pen: its strokes as single lines in millimetres, line after line, in
 * an order and direction in which the pen is lifted seldom and travels little.
 */
export function plotNote(request: Omit<NoteRequest, 'ink'>): PlotResult {
  const { sheet, seed, signature, manner = USUAL_MANNER } = request;
  const hand = inManner(request.hand, manner);
  const text = readableText(request.text, hand, signature);
  if (typeof text !== 'string') return text;
  const { placed } = writeText(text, hand, sheet, seed, signature);
  return { written: true, svg: svgOf(plotOrder(linesOf(placed)), sheet) };
}

/** The strokes, a line of writing each. */
export function linesOf(placed: readonly PlacedLetter[]): Stroke[][] {
  const lines = new Map<number, Stroke[]>();
  for (const { line, strokes } of placed) lines.set(line, [...(lines.get(line) ?? []), ...strokes]);
  return [...lines.values()];
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
