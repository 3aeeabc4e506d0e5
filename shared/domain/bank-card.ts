/** A bank card, or any other of its kind, as everybody has one: ISO/IEC 7810 ID-1. In millimetres. */
export const BANK_CARD = { widthMm: 85.6, heightMm: 53.98, cornerMm: 3.18 } as const;

/** CSS says that an inch has 96 pixels; few screens know. */
export const USUAL_PIXELS_A_MM = 96 / 25.4;

/** From a wall to a telephone. Beyond, it was no bank card. */
export const PIXELS_A_MM = { least: 1.5, most: 9 } as const;

/** As near as it may be; a screen's pixel is about a quarter of a millimetre. */
export function pixelsAMmFor(cardWidthPixels: number): number {
  const pixels = cardWidthPixels / BANK_CARD.widthMm;
  return Math.min(PIXELS_A_MM.most, Math.max(PIXELS_A_MM.least, Math.round(pixels * 1000) / 1000));
}
