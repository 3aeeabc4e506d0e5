import type { Id } from './application';
import { sizeIn, type LengthUnit } from './lengths';

/** Paper in millimetres. */
export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Of one of the stocks below, or of an {@link OwnStock}. */
export type StockId = string;

/** A card that a note is written on: portrait as written; of a folded one, one panel. */
export interface CardStock extends PaperSize {
  readonly id: StockId;
  readonly name: string;
  /** What a shop measures it in. */
  readonly unit: LengthUnit;
  /** A folded card's sheet as it goes through the printer: two panels side by side. */
  readonly flat?: PaperSize;
}

export const CARD_STOCK_IDS = ['a2', '5x7', 'a6', 'a5Folded', 'halfLetterFolded'] as const;
export type CardStockId = (typeof CARD_STOCK_IDS)[number];

/** US "A2" and "A7" are no ISO sizes, so millimetres are always shown beside inches. */
export const CARD_STOCKS: Readonly<Record<CardStockId, CardStock>> = {
  a2: { id: 'a2', name: 'A2', unit: 'in', widthMm: 107.95, heightMm: 139.7 },
  '5x7': { id: '5x7', name: '5 × 7', unit: 'in', widthMm: 127, heightMm: 177.8 },
  a6: { id: 'a6', name: 'A6', unit: 'mm', widthMm: 105, heightMm: 148 },
  a5Folded: folded('a5Folded', 'A5 folded', 'mm', { widthMm: 105, heightMm: 148 }),
  halfLetterFolded: folded('halfLetterFolded', 'Half letter', 'in', { widthMm: 107.95, heightMm: 139.7 }),
};

function folded(id: StockId, name: string, unit: LengthUnit, { widthMm, heightMm }: PaperSize): CardStock {
  return { id, name, unit, widthMm, heightMm, flat: { widthMm: 2 * widthMm, heightMm } };
}

/** An envelope, as it lies before one who writes on it. */
export interface Envelope extends PaperSize {
  readonly id: StockId;
  readonly name: string;
  readonly unit: LengthUnit;
}

export const ENVELOPE_IDS = ['a2', 'a7', 'c6', 'dl', 'no10'] as const;
type EnvelopeId = (typeof ENVELOPE_IDS)[number];

export const ENVELOPES: Readonly<Record<EnvelopeId, Envelope>> = {
  a2: { id: 'a2', name: 'A2', unit: 'in', widthMm: 146.05, heightMm: 111.125 },
  a7: { id: 'a7', name: 'A7', unit: 'in', widthMm: 184.15, heightMm: 133.35 },
  c6: { id: 'c6', name: 'C6', unit: 'mm', widthMm: 162, heightMm: 114 },
  dl: { id: 'dl', name: 'DL', unit: 'mm', widthMm: 220, heightMm: 110 },
  no10: { id: 'no10', name: 'No. 10', unit: 'in', widthMm: 241.3, heightMm: 104.775 },
};

/** A card or an envelope of a size that the person owns and that is not among the above. */
export interface OwnStock extends PaperSize {
  readonly id: Id;
  readonly kind: 'card' | 'envelope';
  readonly name: string;
  /** What it was measured in. */
  readonly unit: LengthUnit;
  /** Of a card: the sizes are then those of a panel. */
  readonly folded: boolean;
}

/** All paper there is to choose from: what shops sell, then the person's own. */
export interface StockBook {
  readonly cards: readonly CardStock[];
  readonly envelopes: readonly Envelope[];
}

export function stockBook(own: readonly OwnStock[]): StockBook {
  const cards = own.filter(({ kind }) => kind !== 'envelope');
  const envelopes = own.filter(({ kind }) => kind === 'envelope');
  return {
    cards: [...CARD_STOCK_IDS.map((id) => CARD_STOCKS[id]), ...cards.map(ownCard)],
    envelopes: [...ENVELOPE_IDS.map((id) => ENVELOPES[id]), ...envelopes],
  };
}

function ownCard({ id, name, unit, widthMm, heightMm, folded: isFolded }: OwnStock): CardStock {
  if (isFolded) return folded(id, name, unit, { widthMm, heightMm });
  return { id, name, unit, widthMm, heightMm };
}

/** The stock of that id; the first of the shops' where it is there no more. */
export function cardStock({ cards }: StockBook, ...wanted: readonly (StockId | undefined)[]): CardStock {
  for (const id of wanted) {
    const found = cards.find((one) => one.id === id);
    if (found) return found;
  }
  return CARD_STOCKS.a2;
}

/** A card needs this much air on each of two sides together, for its edges and the fold are no lines. */
const AIR_MM = 3;
/** With more it slides about. */
const ROOMY_MM = 45;

export type EnvelopeFit = 'fits' | 'roomy' | 'tooSmall';

/** How a card lies in an envelope, turned as suits it. */
export function fitOf(card: PaperSize, envelope: PaperSize): EnvelopeFit {
  const long = Math.max(envelope.widthMm, envelope.heightMm) - Math.max(card.widthMm, card.heightMm);
  const short = Math.min(envelope.widthMm, envelope.heightMm) - Math.min(card.widthMm, card.heightMm);
  if (Math.min(long, short) < AIR_MM) return 'tooSmall';
  return Math.max(long, short) > ROOMY_MM ? 'roomy' : 'fits';
}

/** Every envelope, those that the card goes into first and of these the smallest first. */
export function envelopesFor(card: PaperSize, { envelopes }: StockBook): readonly Envelope[] {
  const rank = (one: Envelope) => (fitOf(card, one) === 'tooSmall' ? 1 : 0);
  return envelopes.toSorted(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? areaOf(a) - areaOf(b) : areaOf(b) - areaOf(a)),
  );
}

/** The envelope of the first wanted id that is there, else the smallest that the card goes into. */
export function envelopeFor(
  card: PaperSize,
  book: StockBook,
  ...wanted: readonly (StockId | undefined)[]
): Envelope {
  for (const id of wanted) {
    const found = book.envelopes.find((one) => one.id === id);
    if (found) return found;
  }
  return envelopesFor(card, book)[0]!;
}

function areaOf({ widthMm, heightMm }: PaperSize): number {
  return widthMm * heightMm;
}

/** "4¼ × 5½ in (107.95 × 139.7 mm)": in the shop's unit, and in the other. */
export function sizeWords(stock: PaperSize & { readonly unit: LengthUnit }): string {
  return `${sizeIn(stock.unit, stock)} (${sizeIn(stock.unit === 'mm' ? 'in' : 'mm', stock)})`;
}

/** What a stock is, in words: "A5 folded, 210 × 148 mm (…), folded to 105 × 148 mm". */
export function cardWords(stock: CardStock): string {
  const { name, unit, flat } = stock;
  if (!flat) return `${name} card, ${sizeWords(stock)}`;
  return `${name} card, ${sizeWords({ unit, ...flat })}, folded to ${sizeIn(unit, stock)}`;
}
