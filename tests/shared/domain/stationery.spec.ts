import { describe, expect, it } from 'vitest';
import { problemsInStock, stockOf, typedStock, type StockTyped } from '../../../shared/domain/own-stock';
import {
  cardStock,
  cardWords,
  CARD_STOCKS,
  envelopeFor,
  envelopesFor,
  fitOf,
  sizeWords,
  ENVELOPES,
  stockBook,
  type OwnStock,
} from '../../../shared/domain/stationery';

const square: StockTyped = {
  kind: 'card',
  name: ' Square ',
  unit: 'in',
  width: '5 1/4',
  height: '133 mm',
  folded: false,
};
const own = (change: Partial<OwnStock>): OwnStock => ({
  id: 'own-1',
  kind: 'card',
  name: 'Slim',
  unit: 'mm',
  widthMm: 99,
  heightMm: 210,
  folded: false,
  ...change,
});

describe('the stationery of the shops', () => {
  const book = stockBook([]);

  it('has an envelope for every card, the smallest that the card goes into', () => {
    expect(book.cards.map((card) => [card.id, envelopeFor(card, book).id])).toEqual([
      ['a2', 'a2'],
      ['5x7', 'a7'],
      ['a6', 'c6'],
      ['a5Folded', 'c6'],
      ['halfLetterFolded', 'a2'],
    ]);
  });

  it('knows which envelopes are roomy and which too small', () => {
    const fits = (id: keyof typeof CARD_STOCKS) =>
      Object.fromEntries(
        envelopesFor(CARD_STOCKS[id], book).map((one) => [one.id, fitOf(CARD_STOCKS[id], one)]),
      );
    expect(fits('a2')).toEqual({ a2: 'fits', c6: 'fits', a7: 'fits', dl: 'tooSmall', no10: 'tooSmall' });
    expect(fits('5x7')).toEqual({
      a7: 'fits',
      c6: 'tooSmall',
      no10: 'tooSmall',
      dl: 'tooSmall',
      a2: 'tooSmall',
    });
    expect(fits('a6')).toEqual({ c6: 'fits', dl: 'roomy', a7: 'fits', no10: 'tooSmall', a2: 'tooSmall' });
    expect(fitOf(own({}), ENVELOPES.dl)).toBe('fits');
    expect(fitOf(own({ widthMm: 98, heightMm: 230 }), ENVELOPES.no10)).toBe('fits');
  });

  it('says every size in both units', () => {
    expect(cardWords(CARD_STOCKS.a2)).toBe('A2 card, 4¼ × 5½ in (107.95 × 139.7 mm)');
    expect(cardWords(CARD_STOCKS.a5Folded)).toBe(
      'A5 folded card, 210 × 148 mm (8.27 × 5.83 in), folded to 105 × 148 mm',
    );
    expect(cardWords(CARD_STOCKS.halfLetterFolded)).toBe(
      'Half letter card, 8½ × 5½ in (215.9 × 139.7 mm), folded to 4¼ × 5½ in',
    );
    expect(sizeWords(ENVELOPES.no10)).toBe('9½ × 4⅛ in (241.3 × 104.78 mm)');
    expect(sizeWords(ENVELOPES.dl)).toBe('220 × 110 mm (8.66 × 4.33 in)');
  });
});

describe('a size of the person’s own', () => {
  it('stands behind those of the shops, as card or as envelope', () => {
    const book = stockBook([
      own({ folded: true }),
      own({ id: 'own-2', kind: 'envelope', widthMm: 225, heightMm: 114 }),
    ]);
    expect(book.cards.at(-1)).toMatchObject({ id: 'own-1', flat: { widthMm: 198, heightMm: 210 } });
    expect(envelopesFor(own({}), book)[0]!.id).toBe('dl');
    expect(envelopeFor(own({}), book, undefined, 'own-2').id).toBe('own-2');
    expect(cardStock(book, 'own-1').name).toBe('Slim');
  });

  it('gives way to the usual card when it is gone', () => {
    expect(cardStock(stockBook([]), 'own-1', 'a6').id).toBe('a6');
    expect(cardStock(stockBook([]), 'own-1', 'own-2').id).toBe('a2');
    expect(envelopeFor(CARD_STOCKS.a6, stockBook([]), 'own-1').id).toBe('c6');
  });

  it('is taken in either unit, and an envelope is laid long side down', () => {
    expect(problemsInStock(square)).toEqual({ name: undefined, width: undefined, height: undefined });
    expect(stockOf(square)).toEqual({
      kind: 'card',
      name: 'Square',
      unit: 'in',
      widthMm: 133.35,
      heightMm: 133,
      folded: false,
    });
    const envelope = stockOf({
      ...square,
      kind: 'envelope',
      width: '110 mm',
      height: '220 mm',
      folded: true,
    });
    expect(envelope).toMatchObject({ widthMm: 220, heightMm: 110, folded: false });
    expect(typedStock({ id: 'x', ...stockOf(square) })).toMatchObject({ width: '5¼', height: '5.24' });
  });

  it.each<[Partial<StockTyped>, 'name' | 'width' | 'height', string]>([
    [{ name: ' ' }, 'name', 'Name it'],
    [{ name: 'x'.repeat(41) }, 'name', '41 characters'],
    [{ width: '' }, 'width', 'Measure it'],
    [{ width: 'wide' }, 'width', 'no length'],
    [{ width: '1' }, 'width', 'Too small to write on and to feed: 2.36 in at the least.'],
    [{ height: '20' }, 'height', 'Larger than home printers take: 11 13/16 in at the most.'],
    [{ width: '230 mm', folded: true }, 'width', '8.27 in at the most for one panel.'],
    [{ kind: 'envelope', width: '2 in' }, 'width', '3.54 in at the least'],
    [{ width: '-5' }, 'width', 'Too small'],
  ])('says what is wrong with %o', (change, field, words) => {
    expect(problemsInStock({ ...square, ...change })[field]).toContain(words);
  });
});
