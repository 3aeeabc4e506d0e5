import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix, PrintSheet } from '../../../shared/domain/print-job';
import { DEFAULT_SETUP, FEEDS, TURNS, type PrinterSetup } from '../../../shared/domain/printer';
import { asFed, correct, crossOf, EDGES, firstEdge, turnOf, type Edge } from '../../../shared/notes/feed';
import type { PaperSize } from '../../../shared/domain/stationery';

const card = { widthMm: 105, heightMm: 148 };
const envelope = { widthMm: 162, heightMm: 114 };
const sheet = (paper: PaperSize): PrintSheet => ({ ...paper, marks: [], text: '' });
const setup = (change: Partial<PrinterSetup>): PrinterSetup => ({ ...DEFAULT_SETUP, ...change });
const at = (fed: PrintSheet, x: number, y: number): readonly [number, number] => {
  const [a, b, c, d, e, f]: Matrix = fed.transform ?? [1, 0, 0, 1, 0, 0];
  return [a * x + c * y + e, b * x + d * y + f];
};

describe('a sheet as it goes into the printer', () => {
  it('stays as it is drawn where nothing is set', () => {
    expect(asFed(sheet(card), DEFAULT_SETUP)).toEqual(sheet(card));
  });

  it.each(TURNS)('lies with the edge first that was asked for, whatever the turn (%i)', (turn) => {
    for (const paper of [card, envelope]) {
      const short = asFed(sheet(paper), setup({ feed: 'short', turn }));
      expect(short.widthMm).toBeLessThan(short.heightMm);
      const long = asFed(sheet(paper), setup({ feed: 'long', turn }));
      expect(long.widthMm).toBeGreaterThan(long.heightMm);
      const drawn = asFed(sheet(paper), setup({ turn }));
      expect(Math.min(drawn.widthMm, drawn.heightMm)).toBe(Math.min(paper.widthMm, paper.heightMm));
    }
  });

  it('gives every pair of turns for a card and its envelope, with either edge first', () => {
    for (const feed of ['short', 'long'] as const) {
      const pairs = TURNS.map(
        (turn) => `${turnOf(card, setup({ feed, turn }))} ${turnOf(envelope, setup({ feed, turn }))}`,
      );
      expect(new Set(pairs).size).toBe(4);
    }
  });

  it('keeps its corners on the page, and says which edge leads', () => {
    for (const paper of [card, envelope]) {
      for (const feed of FEEDS) {
        for (const turn of TURNS) {
          const how = setup({ feed, turn });
          const fed = asFed(sheet(paper), how);
          const { widthMm: w, heightMm: h } = paper;
          const middles: Record<Edge, readonly [number, number]> = {
            A: [w / 2, 0],
            B: [w, h / 2],
            C: [w / 2, h],
            D: [0, h / 2],
          };
          for (const edge of EDGES) {
            const [x, y] = at(fed, ...middles[edge]);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(fed.widthMm);
            expect(y === 0).toBe(edge === firstEdge(paper, how));
          }
        }
      }
    }
  });

  it('is moved on the page, not on the drawing', () => {
    const fed = asFed(sheet(card), setup({ turn: 90, rightMm: 2, downMm: -1 }));
    expect(at(fed, 0, 148)).toEqual([2, -1]);
  });
});

describe('the test page', () => {
  /** A printer that turns what it gets, and then shifts it on the paper. */
  const printOn = (paper: PaperSize, how: PrinterSetup, quirk: { turn: 0 | 180; x: number; y: number }) => {
    const fed = asFed(sheet(paper), how);
    const onPaper = (x: number, y: number) => {
      const [px, py] = at(fed, x, y);
      return quirk.turn === 0
        ? [px + quirk.x, py + quirk.y]
        : [fed.widthMm - px + quirk.x, fed.heightMm - py + quirk.y];
    };
    // Where the cross lies, seen by one who holds the sheet with A up: undo the turn about the middle of the paper.
    const cross = crossOf(paper);
    const [cx = 0, cy = 0] = onPaper(cross.xMm, cross.yMm);
    const [dx, dy] = [cx - fed.widthMm / 2, cy - fed.heightMm / 2];
    const turned = ((turnOf(paper, how) + quirk.turn) * Math.PI) / 180;
    const index = EDGES.indexOf(firstEdge(paper, how)) + quirk.turn / 90;
    return {
      first: EDGES[index % 4]!,
      fromLeftMm: cross.xMm + dx * Math.cos(turned) + dy * Math.sin(turned),
      fromTopMm: cross.yMm - dx * Math.sin(turned) + dy * Math.cos(turned),
    };
  };

  it('puts right any feed that is off, in one go', () => {
    const mm = fc.integer({ min: -100, max: 100 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(
        fc.constantFrom(card, envelope),
        fc.constantFrom(...FEEDS),
        fc.constantFrom(...TURNS),
        fc.record({ turn: fc.constantFrom(0 as const, 180 as const), x: mm, y: mm }),
        (paper, feed, turn, quirk) => {
          const measured = printOn(paper, setup({ feed, turn }), quirk);
          const right = correct(setup({ feed, turn }), paper, measured)!;
          const again = printOn(paper, right, quirk);
          expect(again.fromLeftMm).toBeCloseTo(crossOf(paper).xMm, 6);
          expect(again.fromTopMm).toBeCloseTo(crossOf(paper).yMm, 6);
          expect(again.first).not.toBe('C');
          expect(correct(right, paper, again)).toEqual(right);
        },
      ),
    );
  });

  it('learns along which edge the paper went in', () => {
    const cross = { fromLeftMm: 52.5, fromTopMm: 74 };
    expect(correct(DEFAULT_SETUP, card, { first: 'B', ...cross })).toMatchObject({ feed: 'long' });
    const middle = { fromLeftMm: 81, fromTopMm: 57 };
    expect(correct(DEFAULT_SETUP, envelope, { first: 'D', ...middle })).toMatchObject({ feed: 'short' });
    expect(correct(setup({ feed: 'long' }), card, { first: 'B', ...cross })).toEqual(setup({ feed: 'long' }));
  });

  it('refuses numbers that no feed explains', () => {
    for (const fromLeftMm of [0, 200, Number.NaN])
      expect(correct(DEFAULT_SETUP, card, { first: 'A', fromLeftMm, fromTopMm: 74 })).toBeUndefined();
  });
});
