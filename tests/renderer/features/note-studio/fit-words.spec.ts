import { describe, expect, it } from 'vitest';
import { fitWords as wordsOn } from '../../../../renderer/features/note-studio/fit-words';
import { cardStock, stockBook } from '../../../../shared/domain/stationery';
import type { NoteFit, NoteResult } from '../../../../shared/notes/layout-note';

const { cards } = stockBook([]);
const fitWords = (result: NoteResult, stock: string) =>
  wordsOn(result, cardStock({ cards, envelopes: [] }, stock), cards);

const fit = (change: Partial<NoteFit>): NoteResult => ({
  written: true,
  hand: 'brisk',
  sheets: [],
  fit: {
    verdict: 'fits',
    words: 100,
    wordsOver: 0,
    inkTopMm: 9,
    inkBottomMm: 120.4,
    freeMm: 19.3,
    ...change,
  },
});

describe('the sentence beside the ruler', () => {
  it('says that it fits, and how much paper is left', () => {
    expect(fitWords(fit({}), 'a2')).toEqual({
      state: 'good',
      words: 'Fits: 100 words, 19 mm free at the foot.',
    });
    expect(fitWords(fit({ words: 1 }), 'a2').words).toMatch(/^Fits: 1 word,/);
  });

  it('lets a short note be printed', () => {
    expect(fitWords(fit({ verdict: 'short', words: 12, freeMm: 70 }), 'a6')).toEqual({
      state: 'good',
      words:
        'Fits, with room for more: 12 words, 70 mm free at the foot. Add a line about what you talked of.',
    });
  });

  it('names a smaller card for a short note, of the same kind', () => {
    const short = fit({ verdict: 'short', words: 12, freeMm: 90 });
    const larger = fitWords(short, '5x7');
    expect(larger.words).toMatch(/Add a line about what you talked of, or take the A2 card\.$/);
    expect(larger.offer?.card?.id).toBe('a2');
    expect(fitWords(short, 'a5Folded').offer).toBeUndefined();
  });

  it('says by how much it is too long, and names a larger card where there is one', () => {
    const long = fit({ verdict: 'tooLong', wordsOver: 34 });
    expect(fitWords(long, 'a2').words).toBe(
      'Too long by about 34 words. Shorten it, or take the 5 × 7 card.',
    );
    expect(fitWords(long, 'a2').offer?.card?.id).toBe('5x7');
    expect(fitWords(long, '5x7').offer).toBeUndefined();
    expect(fitWords(long, '5x7').words).toBe(
      'Too long by about 34 words. Shorten it: no card here holds more.',
    );
    expect(fitWords(long, '5x7').state).toBe('bad');
  });

  it('names no card for what none holds', () => {
    const novel = fit({ verdict: 'tooLong', words: 4_000, wordsOver: 3_900 });
    expect(fitWords(novel, 'a2').words).toBe(
      'Too long by about 3,900 words. A card holds about a hundred words: shorten it to what matters most, and send the rest as an e-mail.',
    );
    const letter = fit({ verdict: 'tooLong', words: 250, wordsOver: 150 });
    expect(fitWords(letter, 'a2').words).toMatch(/no card here holds so much/);
  });

  it('offers another hand, or type', () => {
    const refusal = { written: false, reason: 'noHand', missing: ['ß'] } as const;
    expect(fitWords({ ...refusal, others: ['joined'] }, 'a2')).toMatchObject({
      words: 'This hand does not write ß; another does.',
      offer: { hands: ['joined'], plain: true },
    });
    expect(fitWords(refusal, 'a2').offer).toEqual({ hands: [], plain: true });
  });

  it('names what no hand writes', () => {
    const missing = (...characters: string[]): NoteResult => ({
      written: false,
      reason: 'noHand',
      missing: characters,
    });
    expect(fitWords(missing('你'), 'a2').words).toBe(
      'No hand here writes 你. Take it out, or set the whole card in plain type.',
    );
    expect(fitWords(missing('你', '好'), 'a2').words).toMatch(/writes 你 or 好\. Take them out/);
    expect(fitWords(missing('a', 'b', 'c', 'd', 'e', 'f', 'g'), 'a2').words).toMatch(
      /writes a, b, c, d, e or f, among others\./,
    );
    expect(fitWords({ written: false, reason: 'empty' }, 'a2').state).toBe('empty');
  });

  it('names a script that no hand writes, instead of its letters', () => {
    const missing = (letters: string): NoteResult => ({
      written: false,
      reason: 'noHand',
      missing: Array.from(letters),
    });
    expect(fitWords(missing('שלומאי'), 'a2').words).toMatch(
      /^No hand here writes Hebrew\. Set the whole card/,
    );
    expect(fitWords(missing('漢字かな'), 'a2').words).toMatch(/writes Japanese\./);
    expect(fitWords(missing('漢字'), 'a2').words).toMatch(/writes 漢 or 字\. Take them out/);
    expect(fitWords(missing('Ωμέγα'), 'a2').words).toMatch(/writes Ω, μ, έ, γ or α\./);
  });

  it('names by its number what nobody can see', () => {
    const refusal: NoteResult = { written: false, reason: 'noHand', missing: ['\u2063', '小'] };
    expect(fitWords(refusal, 'a2').words).toMatch(
      /^No hand here writes an unseen character \(U\+2063\) or 小\./,
    );
  });
});
