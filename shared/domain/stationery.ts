import type { Id } from './application';

/** A card stock that a note is written on. Sizes in millimetres, portrait as written; of a folded one, one panel. */
export interface CardStock {
  readonly id: CardStockId;
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** The size as a shop in inches or millimetres names it. */
  readonly sold: string;
  /** A folded card's sheet as it goes through the printer: two panels side by side. */
  readonly flat?: { readonly widthMm: number; readonly heightMm: number };
}

export const CARD_STOCK_IDS = ['a2', '5x7', 'a6', 'a5Folded', 'halfLetterFolded'] as const;
export type CardStockId = (typeof CARD_STOCK_IDS)[number];

/** US "A2" and "A7" are no ISO sizes, so millimetres are always shown beside them. */
export const CARD_STOCKS: Readonly<Record<CardStockId, CardStock>> = {
  a2: { id: 'a2', name: 'A2', widthMm: 107.95, heightMm: 139.7, sold: '4¼ × 5½ in' },
  '5x7': { id: '5x7', name: '5 × 7', widthMm: 127, heightMm: 177.8, sold: '5 × 7 in' },
  a6: { id: 'a6', name: 'A6', widthMm: 105, heightMm: 148, sold: '105 × 148 mm' },
  a5Folded: {
    id: 'a5Folded',
    name: 'A5 folded',
    widthMm: 105,
    heightMm: 148,
    sold: 'A5, folded to 105 × 148 mm',
    flat: { widthMm: 210, heightMm: 148 },
  },
  halfLetterFolded: {
    id: 'halfLetterFolded',
    name: 'Half letter',
    widthMm: 107.95,
    heightMm: 139.7,
    sold: '8½ × 5½ in, folded to 4¼ × 5½ in',
    flat: { widthMm: 215.9, heightMm: 139.7 },
  },
};

/** An envelope, as it lies before one who writes on it. Sizes in millimetres. */
export interface Envelope {
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** The size as a shop in inches or millimetres names it. */
  readonly sold: string;
}

/** The envelope that a card of each stock goes into. */
export const ENVELOPES: Readonly<Record<CardStockId, Envelope>> = {
  a2: { name: 'A2', widthMm: 146.05, heightMm: 111.125, sold: '5¾ × 4⅜ in' },
  '5x7': { name: 'A7', widthMm: 184.15, heightMm: 133.35, sold: '7¼ × 5¼ in' },
  a6: { name: 'C6', widthMm: 162, heightMm: 114, sold: '162 × 114 mm' },
  a5Folded: { name: 'C6', widthMm: 162, heightMm: 114, sold: '162 × 114 mm' },
  halfLetterFolded: { name: 'A2', widthMm: 146.05, heightMm: 111.125, sold: '5¾ × 4⅜ in' },
};

/** A card of a size that the person owns and no shop names. Sizes in millimetres, of a folded one those of a panel. */
export interface OwnStock {
  readonly id: Id;
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly folded: boolean;
}
