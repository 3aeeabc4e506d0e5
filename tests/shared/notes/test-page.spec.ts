import { expect, it } from 'vitest';
import { sideTest, testPage } from '../../../shared/notes/test-page';
import { CARD_STOCKS, ENVELOPES } from '../../../shared/domain/stationery';

const corners = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

it('is drawn on every paper, to its edges and not beyond by more than a line', () => {
  for (const paper of [...Object.values(CARD_STOCKS), ...Object.values(ENVELOPES)]) {
    for (const sheet of [testPage(paper), sideTest(paper, 1), sideTest(paper, 2)]) {
      expect([sheet.widthMm, sheet.heightMm]).toEqual([paper.widthMm, paper.heightMm]);
      for (const [x, y] of corners(sheet.marks[0]!.d)) {
        expect(x).toBeGreaterThan(-1);
        expect(x).toBeLessThan(paper.widthMm + 1);
        expect(y).toBeGreaterThan(-1);
        expect(y).toBeLessThan(paper.heightMm + 1);
      }
      // The contract between page and printer allows commands and numbers only.
      expect(sheet.marks[0]!.d).toMatch(/^[MLZ0-9e\-. ]+$/);
    }
  }
});

it('says how far the cross is from two edges', () => {
  expect(testPage(CARD_STOCKS.a6).text).toBe('A\nB\nC\nD\n52.5 MM\n74 MM');
});
