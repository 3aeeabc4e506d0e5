import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../../shared/domain/stationery';
import { inkLetters } from '../../../../shared/notes/draw';
import { writeNote } from '../../../../shared/notes/layout-note';
import { CLEAR_MM, measure } from '../../../../shared/notes/metrics';
import { readNote } from '../../../../shared/notes/note-text';
import { createOwnHand } from '../../../../shared/notes/own-hand/own-hand';
import { PEN } from '../../../../shared/notes/pen';
import { fillPolygons } from '../../../../shared/notes/skeleton/raster';
import { readPerfectly } from '../../../builders/written-pages';
import { handOf } from '../hands';
import { FULL_NOTE, NOTES } from '../sample-notes';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = Number(process.env['AFTERWORD_SEEDS'] ?? 3);
const STOCKS = Object.values(CARD_STOCKS);
const DOTS = 20;

/** What holds of the hands that come with Afterword holds of one's own; but its letters may differ more. */
describe.each(['brisk', 'upright'] as const)('the own hand of someone who writes like %s', (id) => {
  const hand = createOwnHand(readPerfectly(handOf(id), 3));

  it.each(NOTES.map((note, i) => [i, note] as const))('writes note %i as a person does', (number, note) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const stock = STOCKS[(seed + number) % STOCKS.length]!;
      const { placed, page } = writeNote(readNote(note), hand, stock, seed * 7919 + number);
      const { ink, sameLetter, ...rest } = measure(placed, page.paper.xMm);
      const which = `seed ${seed} on ${stock.id}: ${JSON.stringify({ sameLetter, ...rest })}`;
      const clear = [ink.left, ink.top, stock.widthMm - ink.right, stock.heightMm - ink.bottom];
      expect(Math.min(...clear), which).toBeGreaterThanOrEqual(CLEAR_MM);
      if (rest.lines < 6) continue;
      expect(sameLetter.median, which).toBeGreaterThanOrEqual(0.03);
      expect(sameLetter.lowest5, which).toBeGreaterThanOrEqual(0.018);
      expect(sameLetter.least, which).toBeGreaterThanOrEqual(0.002);
      expect(rest.gapVariation, which).toBeGreaterThanOrEqual(0.1);
      expect(rest.gapVariation, which).toBeLessThanOrEqual(0.2);
      expect(rest.smallestGap, which).toBeGreaterThanOrEqual(0.45);
      expect(rest.baseline, which).toBeGreaterThanOrEqual(0.05);
      expect(rest.baseline, which).toBeLessThanOrEqual(0.12);
      if (rest.leftSpreadMm !== undefined) {
        expect(rest.leftSpreadMm, which).toBeGreaterThanOrEqual(0.3);
        expect(rest.leftSpreadMm, which).toBeLessThanOrEqual(1.5);
      }
    }
  });

  it('covers four to six and a half hundredths of the card with ink', () => {
    const { placed } = writeNote(readNote(FULL_NOTE), hand, CARD_STOCKS.a2, 1);
    const outlines = inkLetters(placed, PEN.widthMm, 1).flat();
    const raster = fillPolygons(
      outlines.map((outline) => outline.map(({ x, y }) => ({ x: x * DOTS, y: y * DOTS }))),
      Math.ceil(CARD_STOCKS.a2.widthMm * DOTS),
      Math.ceil(CARD_STOCKS.a2.heightMm * DOTS),
    );
    const ink = raster.pixels.reduce((sum, pixel) => sum + pixel, 0) / raster.pixels.length;
    expect(ink).toBeGreaterThanOrEqual(0.04);
    expect(ink).toBeLessThanOrEqual(0.065);
  });
});
