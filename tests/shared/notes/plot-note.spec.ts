import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { distance, type Stroke } from '../../../shared/notes/geometry';
import { writeText } from '../../../shared/notes/layout-note';
import { inWritingOrder, plotNote } from '../../../shared/notes/plot-note';
import { handOf } from './hands';
import { NOTES } from './sample-notes';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const request = { text: NOTES[5]!, hand: handOf('brisk'), sheet: CARD_STOCKS.a6, seed: 3 };

/** How far the pen goes through the air. */
function lifted(order: readonly Stroke[]): number {
  return order.slice(1).reduce((sum, stroke, i) => sum + distance(order[i]!.at(-1)!, stroke[0]!), 0);
}

describe('a note for a plotter', () => {
  it('is every stroke once, as single lines inside the paper, a millimetre to a unit', () => {
    const plot = plotNote(request);
    if (!plot.written) throw new Error(plot.reason);
    const { placed } = writeText(request.text, request.hand, request.sheet, request.seed);
    expect(plot.svg).toContain('width="105mm" height="148mm" viewBox="0 0 105 148"');
    expect(plot.svg).toContain('fill="none"');
    const lines = /d="([^"]+)"/.exec(plot.svg)![1]!.split('M').slice(1);
    expect(lines).toHaveLength(placed.reduce((sum, { strokes }) => sum + strokes.length, 0));
    for (const line of lines) {
      expect(line).toMatch(/^[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+$/);
      for (const point of line.split('L')) {
        const [x = 0, y = 0] = point.split(' ').map(Number);
        expect(x > 4 && x < 101 && y > 4 && y < 144).toBe(true);
      }
    }
  });

  it('is drawn word by word, its dots and bars when the word is done', () => {
    const { placed } = writeText(request.text, request.hand, request.sheet, request.seed);
    const order = inWritingOrder(placed);
    const word = placed.filter(
      ({ line, word: number }) => line === placed[0]!.line && number === placed[0]!.word,
    );
    const strokes = word.flatMap((letter) =>
      letter.strokes.map((stroke, i) => ({ stroke, part: letter.parts[i] })),
    );
    const bodies = strokes.filter(({ part }) => part === 'body').map(({ stroke }) => stroke);
    expect(order.slice(0, bodies.length)).toEqual(bodies);
    const asPlaced = placed.flatMap((letter) => letter.strokes);
    expect(lifted(order)).toBeLessThan(1.25 * lifted(asPlaced));
    expect(lifted(order)).toBeLessThan(0.5 * lifted(asPlaced.toSorted((a, b) => a.length - b.length)));
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
