import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import type { Stroke } from '../../../shared/notes/geometry';
import { writeText } from '../../../shared/notes/layout-note';
import { linesOf, plotNote } from '../../../shared/notes/plot-note';
import { plotOrder, travel } from '../../../shared/notes/plot-order';
import { handOf } from './hands';
import { NOTES } from './sample-notes';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const request = { text: NOTES[5]!, hand: handOf('brisk'), sheet: CARD_STOCKS.a6, seed: 3 };

describe('a note for a plotter', () => {
  it('is every stroke once, as single lines inside the paper, a millimetre to a unit', () => {
    const plot = plotNote(request);
    if (!plot.written) throw new Error(plot.reason);
    const { placed } = writeText(request.text, request.hand, request.sheet, request.seed);
    expect(plot.svg).toContain('width="105mm" height="148mm" viewBox="0 0 105 148"');
    expect(plot.svg).toContain('fill="none"');
    const lines = /d="([^"]+)"/.exec(plot.svg)![1]!.split('M').slice(1);
    expect(lines).toHaveLength(plotOrder(linesOf(placed)).length);
    for (const line of lines) {
      expect(line).toMatch(/^[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+$/);
      for (const point of line.split('L')) {
        const [x = 0, y = 0] = point.split(' ').map(Number);
        expect(x > 4 && x < 101 && y > 4 && y < 144).toBe(true);
      }
    }
  });

  it.each(['brisk', 'joined', 'upright'] as const)(
    'lifts the pen less and moves it less in the %s hand than as it is written',
    (id) => {
      const hand = handOf(id);
      const { placed } = writeText(request.text, hand, request.sheet, request.seed);
      const naive = placed.flatMap(({ strokes }) => strokes);
      const order = plotOrder(linesOf(placed));
      expect(travel(order)).toBeLessThan(0.6 * travel(naive));
      expect(order.length).toBeLessThan(0.95 * naive.length);
      // Every point is drawn once, whichever way.
      const points = (strokes: readonly Stroke[]) =>
        strokes
          .flat()
          .map(({ x, y }) => `${x} ${y}`)
          .toSorted((a, b) => a.localeCompare(b));
      expect(points(order)).toEqual(points(naive));
    },
  );

  it('draws the lines one after the other', () => {
    const { placed } = writeText(request.text, request.hand, request.sheet, request.seed);
    const lines = linesOf(placed);
    const heights = plotOrder(lines).map((stroke) => stroke[0]!.y);
    const of = (line: readonly Stroke[]) =>
      line.flat().reduce((sum, { y }) => sum + y, 0) / line.flat().length;
    const [first, last] = [of(lines[0]!), of(lines.at(-1)!)];
    expect(Math.abs(heights[0]! - first)).toBeLessThan(8);
    expect(Math.abs(heights.at(-1)! - last)).toBeLessThan(8);
  });

  it('refuses what a card refuses', () => {
    expect(plotNote({ ...request, text: ' ' })).toEqual({ written: false, reason: 'empty' });
    expect(plotNote({ ...request, text: '你' })).toEqual({
      written: false,
      reason: 'noHand',
      missing: ['你'],
    });
  });
});
