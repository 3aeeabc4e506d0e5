import { expect, it } from 'vitest';
import { BANK_CARD, PIXELS_A_MM, pixelsAMmFor, USUAL_PIXELS_A_MM } from '../../../shared/domain/bank-card';

it('says how large a millimetre is from how wide a bank card is, within reason', () => {
  expect(pixelsAMmFor(BANK_CARD.widthMm * USUAL_PIXELS_A_MM)).toBeCloseTo(3.78, 2);
  expect(pixelsAMmFor(428)).toBe(5);
  expect(pixelsAMmFor(0)).toBe(PIXELS_A_MM.least);
  expect(pixelsAMmFor(1e9)).toBe(PIXELS_A_MM.most);
});
