import { describe, expect, it, vi } from 'vitest';
import { ENVELOPES } from '../../../shared/domain/stationery';
import { LATIN_HANDS } from '../../../shared/notes/hands';
import { layoutEnvelope, type EnvelopeRequest } from '../../../shared/notes/layout-envelope';
import { handOf } from './hands';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const LINES = ['Dana Okafor', 'Head of Product', 'Brightwater'];

function lay(change: Partial<EnvelopeRequest> = {}) {
  return layoutEnvelope({
    lines: LINES,
    corner: 'By hand',
    hand: handOf('brisk'),
    sheet: ENVELOPES.a2,
    seed: 1,
    ink: 'blueBlack',
    ...change,
  });
}

/** The first number pairs of all outlines: where their drawing begins. */
function begins(result: ReturnType<typeof lay>): { x: number; y: number }[] {
  if (!result.written) throw new Error(result.reason);
  const path = result.sheets[0]!.marks.map(({ d }) => d).join('');
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

describe('an envelope for the reception desk', () => {
  it('says who it is for, and by hand in the corner, on its own size', () => {
    for (const sheet of Object.values(ENVELOPES)) {
      const result = lay({ sheet });
      if (!result.written) throw new Error(result.reason);
      expect(result.sheets).toHaveLength(1);
      expect(result.sheets[0]).toMatchObject({
        widthMm: sheet.widthMm,
        heightMm: sheet.heightMm,
        text: 'Dana Okafor\nHead of Product\nBrightwater\nBy hand',
      });
    }
  });

  it.each(LATIN_HANDS)('keeps the %s hand inside, whatever the name', (id) => {
    const long =
      'Wolfeschlegelsteinhausenbergerdorff Longname-Something, Senior Vice President of Very Long Titles';
    for (const lines of [LINES, [long], [long, long, long], ['N'.repeat(500)]]) {
      for (const sheet of Object.values(ENVELOPES)) {
        for (const { x, y } of begins(lay({ lines, sheet, hand: handOf(id) }))) {
          expect(x).toBeGreaterThan(4);
          expect(x).toBeLessThan(sheet.widthMm - 4);
          expect(y).toBeGreaterThan(4);
          expect(y).toBeLessThan(sheet.heightMm - 4);
        }
      }
    }
  });

  it('has the return address small in its corner where one is wanted, above the name and clear of it', () => {
    const from = ['Maya Lindqvist', '3 Harbour Lane', 'Bristol BS1 4XX', ''];
    for (const sheet of Object.values(ENVELOPES)) {
      const plain = begins(lay({ sheet }));
      const all = begins(lay({ sheet, from }));
      const extra = all.filter(({ x, y }) => !plain.some((one) => one.x === x && one.y === y));
      expect(extra.length).toBeGreaterThan(20);
      for (const { x, y } of extra) {
        expect(x).toBeGreaterThan(4);
        expect(x).toBeLessThan(0.48 * sheet.widthMm);
        expect(y).toBeGreaterThan(4);
        expect(y).toBeLessThan(0.41 * sheet.heightMm);
      }
      expect(lay({ sheet, from })).toMatchObject({
        sheets: [
          {
            text: 'Maya Lindqvist\n3 Harbour Lane\nBristol BS1 4XX\nDana Okafor\nHead of Product\nBrightwater\nBy hand',
          },
        ],
      });
    }
    expect(lay({ from: ['王'] })).toMatchObject({ written: false, missing: ['王'] });
  });

  it('is the same for the same seed, and another for another', () => {
    expect(lay()).toEqual(lay());
    expect(lay({ seed: 2 })).not.toEqual(lay());
  });

  it('says what it cannot write, and leaves out only its own words', () => {
    expect(lay({ lines: [] })).toEqual({ written: false, reason: 'empty' });
    expect(lay({ lines: ['王小明'] })).toEqual({
      written: false,
      reason: 'noHand',
      missing: ['王', '小', '明'],
    });
    expect(lay({ corner: '🙂' })).toMatchObject({ written: true });
  });
});
