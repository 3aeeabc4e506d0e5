/** Both units that paper is sold in. Everything is kept in millimetres. */
export type LengthUnit = 'mm' | 'in';

export const MM_AN_INCH = 25.4;

/** How far a size may be from a sixteenth of an inch and still be called that; half a hair. */
const NEAR_ENOUGH_MM = 0.06;
const SIXTEENTHS = [
  '',
  '1/16',
  '⅛',
  '3/16',
  '¼',
  '5/16',
  '⅜',
  '7/16',
  '½',
  '9/16',
  '⅝',
  '11/16',
  '¾',
  '13/16',
  '⅞',
  '15/16',
];
const GLYPHS = new Map<string, number>([
  ...SIXTEENTHS.map((glyph, i) => [glyph, i / 16] as const).filter(([glyph]) => glyph.length === 1),
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** "105", "107.95". */
export function mmNumber(mm: number): string {
  return String(Math.round(mm * 100) / 100);
}

/** In sixteenths as a ruler has them, else in hundredths: "4¼", "4 1/16", "4.13". */
export function inchNumber(mm: number): string {
  const sixteenths = Math.round((mm / MM_AN_INCH) * 16);
  if (Math.abs((sixteenths * MM_AN_INCH) / 16 - mm) > NEAR_ENOUGH_MM) return (mm / MM_AN_INCH).toFixed(2);
  const whole = Math.floor(sixteenths / 16);
  const part = SIXTEENTHS[sixteenths % 16]!;
  if (part === '') return String(whole);
  return whole === 0 ? part : `${whole}${part.length > 1 ? ' ' : ''}${part}`;
}

export function lengthNumber(mm: number, unit: LengthUnit): string {
  return unit === 'mm' ? mmNumber(mm) : inchNumber(mm);
}

/** "105 × 148 mm" or "4¼ × 5½ in". */
export function sizeIn(
  unit: LengthUnit,
  size: { readonly widthMm: number; readonly heightMm: number },
): string {
  return `${lengthNumber(size.widthMm, unit)} × ${lengthNumber(size.heightMm, unit)} ${unit}`;
}

/**
 * Reads a length as people write it: "105", "10.8 cm", "4 1/4", "4¼ in", `5.5"`, "107,95". A number alone is in `unit`.
 * @returns millimetres; `undefined` where it is no length
 */
export function parseLength(text: string, unit: LengthUnit): number | undefined {
  const match = /^(.*?)\s*(mm|cm|in|inch|inches|"|″|”)?\.?$/iu.exec(text.trim().replaceAll('−', '-'));
  const number = match?.[1] === undefined ? undefined : parseNumber(match[1].trim());
  if (number === undefined) return undefined;
  switch (match?.[2]?.toLowerCase() ?? unit) {
    case 'mm':
      return number;
    case 'cm':
      return number * 10;
    default:
      return number * MM_AN_INCH;
  }
}

/** "4", "4.25", "4,25", "4 1/4", "1/4", "4¼". */
function parseNumber(text: string): number | undefined {
  const decimal = /^([+-]?)(\d+(?:[.,]\d+)?)$/.exec(text);
  if (decimal) return signed(decimal[1], Number(decimal[2]!.replace(',', '.')));
  const glyph = /^([+-]?)(\d*)\s*([⅛¼⅜½⅝¾⅞⅓⅔])$/u.exec(text);
  if (glyph) return signed(glyph[1], Number(glyph[2]) + GLYPHS.get(glyph[3]!)!);
  const fraction = /^([+-]?)(?:(\d+)[\s-]+)?(\d+)\s*[/⁄]\s*([1-9]\d*)$/u.exec(text);
  if (fraction)
    return signed(fraction[1], Number(fraction[2] ?? 0) + Number(fraction[3]) / Number(fraction[4]));
  return undefined;
}

function signed(sign: string | undefined, size: number): number {
  return sign === '-' ? -size : size;
}
