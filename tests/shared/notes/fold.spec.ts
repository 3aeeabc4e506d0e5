import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { impose, turnedOn } from '../../../shared/notes/fold';
import { layoutFront } from '../../../shared/notes/layout-front';
import { layoutNote } from '../../../shared/notes/layout-note';
import { movePath, pathData } from '../../../shared/notes/path-data';
import { handOf } from './hands';
import { NOTES } from './sample-notes';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const outline = (dx: number, dy: number) =>
  [
    [3, 4],
    [5.24, 4.1],
    [5, 7.78],
  ].map(([x, y]) => ({ x: x! + dx, y: y! + dy }));

describe('a folded card', () => {
  it('shows its front outside and its note inside, both on the right of the fold', () => {
    const { flat, ...stock } = CARD_STOCKS.a5Folded;
    const request = { hand: handOf('brisk'), sheet: stock, seed: 1, ink: 'blueBlack' } as const;
    const note = layoutNote({ ...request, text: NOTES[4]! });
    if (!note.written) throw new Error(note.reason);
    const front = layoutFront(request);
    const sheets = impose({ front, inside: note.sheets[0]! }, flat!);
    expect(sheets.map(({ text }) => text)).toEqual([front.text, note.sheets[0]!.text]);
    for (const { widthMm, heightMm, marks } of sheets) {
      expect([widthMm, heightMm]).toEqual([210, 148]);
      for (const { d } of marks) {
        for (const [, x] of d.matchAll(/M([\d.-]+)/g)) {
          expect(Number(x)).toBeGreaterThan(stock.widthMm + 4);
          expect(Number(x)).toBeLessThan(210 - 4);
        }
      }
    }
  });

  it('is turned over about its fold, whichever edge lies along it', () => {
    for (const { flat } of [CARD_STOCKS.a5Folded, CARD_STOCKS.halfLetterFolded])
      expect(turnedOn(flat!)).toBe('shortEdge');
    // A slim card of 99 × 210 mm unfolds to a sheet that stands; a square one's long edge is its upright one.
    expect(turnedOn({ widthMm: 198, heightMm: 210 })).toBe('longEdge');
    expect(turnedOn({ widthMm: 210, heightMm: 210 })).toBe('longEdge');
  });

  it('is greeted in the script of its hand, in the middle', () => {
    const sheet = CARD_STOCKS.a6;
    for (const [id, words] of [
      ['joined', 'Thank you'],
      ['cyrillic', 'Спасибо'],
      ['greek', 'Ευχαριστώ'],
    ] as const) {
      const front = layoutFront({ hand: handOf(id), sheet, seed: 5, ink: 'royalBlue' });
      expect(front.text).toBe(words);
      const xs = front.marks.flatMap(({ d }) => [...d.matchAll(/M([\d.-]+)/g)].map(([, x]) => Number(x)));
      expect(Math.min(...xs)).toBeGreaterThan(10);
      expect(Math.max(...xs)).toBeLessThan(sheet.widthMm - 10);
    }
  });
});

it('moves a path as if it had been drawn elsewhere', () => {
  const moved = movePath(pathData([outline(0, 0), outline(9, 9)]), 105, 20);
  expect(moved).toBe(pathData([outline(105, 20), outline(114, 29)]));
});
