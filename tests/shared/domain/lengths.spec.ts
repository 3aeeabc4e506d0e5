import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inchNumber, mmNumber, parseLength, sizeIn } from '../../../shared/domain/lengths';

describe('a length', () => {
  it.each([
    ['105', 'mm', 105],
    ['107,95', 'mm', 107.95],
    ['10.8 cm', 'in', 108],
    ['4.25', 'in', 107.95],
    ['4 1/4', 'in', 107.95],
    ['4-1/4 in', 'mm', 107.95],
    ['4¼"', 'mm', 107.95],
    ['½', 'in', 12.7],
    ['1/2 inch', 'mm', 12.7],
    ['17/4', 'in', 107.95],
    ['108 mm.', 'in', 108],
    ['-1.5', 'mm', -1.5],
    ['−1.5 mm', 'mm', -1.5],
  ] as const)('reads %s in %s', (text, unit, mm) => {
    expect(parseLength(text, unit)).toBeCloseTo(mm, 9);
  });

  it.each(['', ' ', 'wide', '4 x 6', '1/0', '1e3', '4..5', '4 1', '--4', 'mm', '¼¼', 'Infinity', '4 ft'])(
    'makes nothing of “%s”',
    (text) => {
      expect(parseLength(text, 'mm')).toBeUndefined();
    },
  );

  it('never throws, and is a number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const mm = parseLength(text, 'in');
        expect(mm === undefined || Number.isFinite(mm)).toBe(true);
      }),
    );
  });

  it('is written in sixteenths as a ruler has them, else in hundredths', () => {
    expect([107.95, 139.7, 111.125, 127, 104.775, 12.7].map(inchNumber)).toEqual([
      '4¼',
      '5½',
      '4⅜',
      '5',
      '4⅛',
      '½',
    ]);
    expect(inchNumber((4 + 1 / 16) * 25.4)).toBe('4 1/16');
    expect([105, 148].map(inchNumber)).toEqual(['4.13', '5.83']);
    expect([105, 107.95, 104.775, 99.999].map(mmNumber)).toEqual(['105', '107.95', '104.78', '100']);
    expect(sizeIn('in', { widthMm: 107.95, heightMm: 139.7 })).toBe('4¼ × 5½ in');
  });

  it('is read back as it was written', () => {
    for (let sixteenths = 1; sixteenths < 160; sixteenths++) {
      const mm = (sixteenths * 25.4) / 16;
      expect(parseLength(inchNumber(mm), 'in')).toBeCloseTo(mm, 9);
    }
  });
});
