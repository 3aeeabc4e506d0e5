import type { Problem } from './input';
import { lengthNumber, parseLength, type LengthUnit } from './lengths';
import type { OwnStock } from './stationery';

/** The sizes that printers take and hands can write on; in millimetres, either side. */
export const STOCK_BOUNDS = {
  card: { least: 60, most: 300 },
  /** One panel of it: two lie side by side in the printer. */
  folded: { least: 60, most: 210 },
  envelope: { least: 90, most: 353 },
} as const;

const LONGEST_STOCK_NAME = 40;

/** An own size as it is typed. */
export interface StockTyped {
  readonly kind: OwnStock['kind'];
  readonly name: string;
  readonly unit: LengthUnit;
  readonly width: string;
  readonly height: string;
  readonly folded: boolean;
}

export type StockProblems = Readonly<Record<'name' | 'width' | 'height', Problem>>;

export function problemsInStock(typed: StockTyped): StockProblems {
  const name = typed.name.trim();
  const side = (text: string) => problemWithSide(text, typed);
  return {
    name:
      name === ''
        ? 'Name it, so that you find it again.'
        : name.length > LONGEST_STOCK_NAME
          ? `That is ${name.length} characters long; keep it under ${LONGEST_STOCK_NAME + 1}.`
          : undefined,
    width: side(typed.width),
    height: side(typed.height),
  };
}

function problemWithSide(text: string, { kind, unit, folded: isFolded }: StockTyped): Problem {
  const example = unit === 'mm' ? '105 or 4 1/8 in' : '4 1/4 or 108 mm';
  if (text.trim() === '') return `Measure it: ${example}, say.`;
  const mm = parseLength(text, unit);
  if (mm === undefined) return `That is no length. Write it as ${example}.`;
  const { least, most } = STOCK_BOUNDS[kind === 'envelope' ? 'envelope' : isFolded ? 'folded' : 'card'];
  const inUnit = (bound: number) => `${lengthNumber(bound, unit)} ${unit}`;
  if (mm < least) return `Too small to write on and to feed: ${inUnit(least)} at the least.`;
  if (mm > most) {
    return `Larger than home printers take: ${inUnit(most)} at the most${isFolded && kind === 'card' ? ' for one panel' : ''}.`;
  }
  return undefined;
}

/** What was typed, as a stock; call it only where {@link problemsInStock} finds nothing. */
export function stockOf(typed: StockTyped): Omit<OwnStock, 'id'> {
  const { kind, name, unit } = typed;
  const [width, height] = [typed.width, typed.height].map((text) => roundMm(parseLength(text, unit) ?? 0));
  // An envelope is written on as it lies: long side down.
  const lies =
    kind === 'envelope' ? [Math.max(width!, height!), Math.min(width!, height!)] : [width!, height!];
  return {
    kind,
    name: name.trim(),
    unit,
    widthMm: lies[0]!,
    heightMm: lies[1]!,
    folded: kind === 'card' && typed.folded,
  };
}

export function typedStock(stock: OwnStock): StockTyped {
  const { kind, name, unit, widthMm, heightMm, folded: isFolded } = stock;
  return {
    kind,
    name,
    unit,
    width: lengthNumber(widthMm, unit),
    height: lengthNumber(heightMm, unit),
    folded: isFolded,
  };
}

function roundMm(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
