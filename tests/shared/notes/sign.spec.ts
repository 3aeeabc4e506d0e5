import { describe, expect, it } from 'vitest';
import { signatureFrom, signatureInTurn, type Drawing } from '../../../shared/domain/signature';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { layoutNote, writeText, type NoteLayout } from '../../../shared/notes/layout-note';
import { plotNote } from '../../../shared/notes/plot-note';
import { handOf } from './hands';
import { FULL_NOTE, NOTES } from './sample-notes';

/** As a pad gives it, in pixels: loops that run to the right, and a bar under them. */
const DRAWN: Drawing = [
  Array.from({ length: 90 }, (_, i) => ({
    x: 40 + i * 4 + 12 * Math.sin(i / 3),
    y: 90 + 38 * Math.cos(i / 3),
  })),
  [
    { x: 60, y: 150 },
    { x: 180, y: 146 },
    { x: 330, y: 149 },
  ],
];
const drawing = signatureFrom(DRAWN)!;
const signature = { drawing, name: 'Maya Lindqvist' };
const hand = handOf('brisk');

function written(text: string, seed = 1, signed = true): NoteLayout {
  const result = layoutNote({
    text,
    hand,
    sheet: CARD_STOCKS.a2,
    seed,
    ink: 'blueBlack',
    ...(signed && { signature }),
  });
  if (!result.written) throw new Error(result.reason);
  return result;
}

describe('a drawn signature', () => {
  it('is kept in units of its own height, and only if it is one', () => {
    const points = drawing.flat();
    expect(Math.min(...points.map(({ x }) => x))).toBe(0);
    expect(Math.max(...points.map(({ y }) => y))).toBe(1);
    expect(signatureFrom([])).toBeUndefined();
    expect(signatureFrom([[{ x: 4, y: 4 }]])).toBeUndefined();
    const still = Array.from({ length: 9 }, () => ({ x: 5, y: 5 }));
    expect(signatureFrom([still])).toBeUndefined();
    const endless = Array.from({ length: 7_000 }, (_, i) => ({ x: i, y: i % 40 }));
    expect(signatureFrom([endless])).toBeUndefined();
  });

  it('takes the place of the name under the text, and says it', () => {
    const { sheets, fit } = written(FULL_NOTE);
    expect(sheets[0]!.text.match(/Maya Lindqvist/g)).toHaveLength(1);
    expect(fit.verdict).toBe('fits');
    expect(sheets[0]!.marks).not.toEqual(written(FULL_NOTE, 1, false).sheets[0]!.marks);
  });

  it('lies on the paper, under the closing, as large as a name is signed', () => {
    for (let seed = 0; seed < 12; seed++) {
      for (const text of [NOTES[1]!, FULL_NOTE]) {
        const { placed, page } = writeText(
          text.replace(/\nMaya Lindqvist$/, ''),
          hand,
          CARD_STOCKS.a2,
          seed,
          signature,
        );
        const signed = placed.filter(({ kind }) => kind === 'signature');
        expect(signed).toHaveLength(1);
        const { box } = signed[0]!;
        const above = placed.filter(({ kind }) => kind === 'closing').map((letter) => letter.box.bottom);
        const { xMm } = page.paper;
        expect(box.bottom).toBeGreaterThan(Math.max(...above));
        expect(box.left).toBeGreaterThan(0.3 * CARD_STOCKS.a2.widthMm);
        expect(box.right).toBeLessThan(CARD_STOCKS.a2.widthMm - 4);
        expect(box.bottom).toBeLessThan(CARD_STOCKS.a2.heightMm - 4);
        expect((box.bottom - box.top) / xMm).toBeGreaterThan(1.2);
        expect((box.bottom - box.top) / xMm).toBeLessThan(5);
      }
    }
  });

  it('is never drawn twice alike, and always the same for a seed', () => {
    expect(written(NOTES[1]!, 3)).toEqual(written(NOTES[1]!, 3));
    const strokes = [3, 4].map((seed) =>
      writeText(NOTES[1]!, hand, CARD_STOCKS.a2, seed, signature).placed.at(-1)!,
    );
    const [one, other] = strokes.map(({ strokes: [first], box }) =>
      first!.map(({ x, y }) => [x - box.left, y - box.top]),
    );
    expect(one).not.toEqual(other);
  });

  it('may stand alone on a card, and goes to a plotter too', () => {
    const { fit, sheets } = written('');
    expect(fit.verdict).not.toBe('tooLong');
    expect(sheets[0]!.marks.length).toBeGreaterThan(0);
    const plot = plotNote({ text: '', hand, sheet: CARD_STOCKS.a2, seed: 1, signature });
    expect(plot.written).toBe(true);
  });
});

describe('several', () => {
  it('are taken in turn: no two cards of a panel are signed alike as long as there are enough', () => {
    const kept = ['a', 'b', 'c', 'd', 'e'];
    for (const start of [0, 3, 4_294_967_295]) {
      expect(new Set([0, 1, 2, 3, 4].map((place) => signatureInTurn(kept, start, place))).size).toBe(5);
    }
    expect(signatureInTurn([], 7, 1)).toBeUndefined();
    expect(signatureInTurn(['only'], 7, 1)).toBe('only');
  });
});
