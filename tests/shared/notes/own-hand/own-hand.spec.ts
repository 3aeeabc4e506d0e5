import { describe, expect, it } from 'vitest';
import type { OwnHand, OwnVariant } from '../../../../shared/domain/own-hand';
import { CARD_STOCKS } from '../../../../shared/domain/stationery';
import { boxOf, median } from '../../../../shared/notes/geometry';
import { layoutNote, writeNote } from '../../../../shared/notes/layout-note';
import { readNote } from '../../../../shared/notes/note-text';
import { createOwnHand } from '../../../../shared/notes/own-hand/own-hand';
import { isStrokeText, strokesFromText, strokesToText } from '../../../../shared/notes/own-hand/stroke-text';
import { setWord } from '../../../../shared/notes/words';
import { letterPicker } from '../../../../shared/notes/variants';
import { handOf } from '../hands';
import { FULL_NOTE } from '../sample-notes';

const HAND: OwnHand = { id: 'mine', name: 'My hand', from: 'page' };

/** Letters of a shipped hand as if a page had been read, each written a few times at another size and place. */
function writtenBy(characters: string, times = 3, size = 0.8, above = 0.2) {
  const hand = handOf('brisk');
  return Array.from(characters).map((character) => ({
    character,
    variants: Array.from({ length: times }, (_, time): OwnVariant => {
      const strokes = hand.letter(character)!.strokes.map(({ points }) =>
        points.map(({ x, y, width }) => ({
          x: x * size * (1 + 0.06 * time) + 1,
          y: y * size + above + 0.02 * time,
          width,
        })),
      );
      return { strokes: strokesToText(strokes), cell: `1.${time}` };
    }),
  }));
}

const ALL = Array.from(new Set(FULL_NOTE.replace(/\s/g, ''))).join('');

describe('a hand of one’s own', () => {
  it('is brought to the usual size and onto the baseline, however large it was written', () => {
    const hand = createOwnHand({ hand: HAND, letters: writtenBy('acemnorsuvwxzdb') });
    const small = Array.from('acemnorsuvwxz').map((character) => hand.letter(character)!);
    expect(median(small.map(({ low }) => low))).toBeCloseTo(0, 1);
    expect(median(small.map(({ high }) => high))).toBeCloseTo(1, 1);
  });

  it('never writes the same variant twice in a row, and keeps a word’s looks when another changes', () => {
    const hand = createOwnHand({ hand: HAND, letters: writtenBy('abelt') });
    const pick = letterPicker(hand, 7);
    let before;
    for (const [i, word] of 'bell tell belle tableau teeel letter beetle'.split(' ').entries()) {
      for (const { letter } of setWord(word, i, hand, 7, pick).letters) {
        if (letter.character !== 'e') continue;
        expect(letter).not.toBe(before);
        before = letter;
      }
    }
    const set = (second: string) => {
      const fresh = letterPicker(hand, 7);
      const words = `bell ${second} ${'table bleat belt ale '.repeat(10).trim()}`.split(' ');
      return words.map((word, i) => JSON.stringify(setWord(word, i, hand, 7, fresh)));
    };
    const [one, other] = [set('ball'), set('tell')];
    const kept = one.filter((word, i) => word === other[i]);
    expect(kept.length).toBeGreaterThan(0.9 * one.length);
    expect(kept.length).toBeLessThan(one.length);
  });

  it('leaves out what was dropped or cannot be read', () => {
    const [a] = writtenBy('a');
    const variants: OwnVariant[] = [
      { ...a!.variants[0]!, dropped: true },
      { strokes: 'nonsense' },
      a!.variants[1]!,
    ];
    const hand = createOwnHand({ hand: HAND, letters: [{ character: 'a', variants }] });
    expect(hand.variants!('a')).toHaveLength(1);
    expect(hand.letter('b')).toBeUndefined();
  });

  it('puts marks onto each of its variants', () => {
    const hand = createOwnHand({ hand: HAND, letters: writtenBy('aei') });
    expect(hand.variants!('é')).toHaveLength(3);
    expect(hand.letter('é')!.high).toBeGreaterThan(hand.letter('e')!.high + 0.2);
    expect(hand.variants!('ő')).toEqual([]);
  });

  it('sets letters as close as their profiles allow', () => {
    const drawn = (character: string, ...lines: readonly (readonly [number, number])[][]) => ({
      character,
      variants: [
        { strokes: strokesToText(lines.map((line) => line.map(([x, y]) => ({ x, y, width: 0.15 })))) },
      ],
    });
    const round = Array.from({ length: 25 }, (_, i): [number, number] => [
      0.45 * Math.cos((i * Math.PI) / 12),
      0.5 + 0.5 * Math.sin((i * Math.PI) / 12),
    ]);
    const stem: [number, number][] = [
      [0, 1],
      [0, 0],
    ];
    const letters = [
      drawn('n', stem),
      drawn('o', round),
      drawn('r', stem, [
        [0, 0.7],
        [0.2, 1],
        [0.6, 0.95],
      ]),
    ];
    const hand = createOwnHand({ hand: HAND, letters });
    const gap = (pair: string) => {
      const [one, two] = setWord(pair, 0, hand, 3).letters;
      return two!.x + two!.letter.left - (one!.x + one!.letter.right);
    };
    expect(gap('nn')).toBeGreaterThan(gap('no') + 0.03);
    expect(gap('no')).toBeGreaterThan(gap('oo') + 0.03);
    expect(gap('nn')).toBeGreaterThan(gap('rn') + 0.1);
    expect(gap('oo')).toBeGreaterThan(0.05);
  });

  it('writes a whole note, and names what it lacks', () => {
    const hand = createOwnHand({ hand: HAND, letters: writtenBy(ALL) });
    const request = { hand, sheet: CARD_STOCKS['5x7'], seed: 4, ink: 'blueBlack' } as const;
    const note = layoutNote({ ...request, text: FULL_NOTE });
    expect(note.written && note.hand).toBe('own.mine');
    expect(note).toEqual(layoutNote({ ...request, text: FULL_NOTE }));
    expect(layoutNote({ ...request, text: 'Dear Ω and 7777' })).toMatchObject({ reason: 'noHand' });
    const { placed } = writeNote(readNote(FULL_NOTE), hand, CARD_STOCKS['5x7'], 4);
    const box = boxOf(placed.flatMap(({ strokes }) => strokes));
    expect(box.left).toBeGreaterThan(3);
    expect(box.right).toBeLessThan(124);
  });
});

describe('strokes as text', () => {
  it('come back to a hundredth', () => {
    const strokes = handOf('joined')
      .letter('g')!
      .strokes.map(({ points }) => points);
    const back = strokesFromText(strokesToText(strokes))!;
    expect(back.map((stroke) => stroke.length)).toEqual(strokes.map((stroke) => stroke.length));
    for (const [i, stroke] of back.entries()) {
      for (const [j, point] of stroke.entries()) {
        expect(point.x).toBeCloseTo(strokes[i]![j]!.x, 1);
        expect(point.y).toBeCloseTo(strokes[i]![j]!.y, 1);
      }
    }
  });

  it.each(['', ';', '1 2', '1 2 3', '1 2 3 4', 'a b c d e', '1 2 3 4 5;', '99999 0 1 0 0', '1 2 3 4 5 6'])(
    'are not %j',
    (text) => {
      expect(isStrokeText(text)).toBe(false);
      expect(strokesFromText(text)).toBeUndefined();
    },
  );

  it('go no farther than a letter does', () => {
    expect(strokesFromText(`0 0 9${' 9999 9999'.repeat(40)}`)).toBeUndefined();
    expect(isStrokeText(`0 0 9${' 1 1'.repeat(40_000)}`)).toBe(false);
  });
});
