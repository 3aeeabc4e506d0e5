import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPieces, stackRemarks } from '../../../../renderer/features/compose/mark-pieces';
import type { Remark } from '../../../../shared/messages/preflight/remark';

const remark = (level: Remark['level'], from: number, to: number): Remark => ({
  rule: 'cliche',
  level,
  text: '',
  span: { from, to },
});

describe('markPieces', () => {
  it('draws the graver of two that overlap, and the rest of the other on both sides', () => {
    const pieces = markPieces('the returns at Brigthwater are good', [
      remark('good', 0, 35),
      remark('error', 15, 26),
    ]);
    expect(pieces).toEqual([
      { text: 'the returns at ', remark: 0 },
      { text: 'Brigthwater', remark: 1 },
      { text: ' are good', remark: 0 },
    ]);
  });

  it('leaves a letter without remarks in one piece', () => {
    expect(markPieces('Dear Dana,', [])).toEqual([{ text: 'Dear Dana,' }]);
    expect(markPieces('', [])).toEqual([]);
  });

  it('never changes the text, whatever the spans', () => {
    const level = fc.constantFrom<Remark['level'][]>('error', 'warning', 'good');
    const spans = fc.array(fc.tuple(level, fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), spans, (body, made) => {
        const pieces = markPieces(
          body,
          made.map(([of, from, length]) => remark(of, from, from + length)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(body);
      }),
    );
  });
});

describe('stackRemarks', () => {
  it('puts each beside its line, and pushes down what would cover another', () => {
    expect(stackRemarks([10, 200, 210], [40, 40, 40], 14)).toEqual([10, 200, 254]);
    expect(stackRemarks([-5], [40], 14)).toEqual([0]);
    expect(stackRemarks([], [], 14)).toEqual([]);
  });
});
