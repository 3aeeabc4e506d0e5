import type { PaperSize } from '../domain/stationery';
import { UNITS_A_MM } from './pdf-path';
import { visualOrder } from './visual-order';

/** Text that is there for programs and not for eyes: its letters are empty. */
export interface TextFont {
  /** The page's `/Font` resources. */
  readonly resources: string;
  /** The operators that set a sheet's words. */
  readonly lines: (text: string, paper: PaperSize) => string[];
}

/** Adds an object to the file; of a stream it is handed what its dictionary holds beside the length. */
type AddObject = (object: string, stream?: string) => number;

/** Codes of one byte; the first is left out, for some readers end a string there. */
const CODES = 255;
/** In thousandths of the size. */
const ADVANCE = 500;
const MARGIN_MM = 6;
const LINE_MM = 5;
const SIZE = 0.7;

/** Adds fonts for every character of the text, each character a code of its own. */
export function textFont(text: string, add: AddObject): TextFont {
  const characters = [...new Set(text)].filter((one) => one !== '\n' && one !== '\r');
  const codes: Codes = new Map(
    characters.map((one, i) => [one, { font: Math.floor(i / CODES), code: (i % CODES) + 1 }]),
  );
  const fonts = Array.from({ length: Math.ceil(characters.length / CODES) }, (_, i) =>
    addFont(characters.slice(i * CODES, (i + 1) * CODES), add),
  );
  return {
    resources: `/Font<<${fonts.map((id, i) => `/T${i} ${id} 0 R`).join('')}>>`,
    lines(words, { heightMm, widthMm }) {
      const rows = words.split('\n');
      const step = Math.min(LINE_MM, (heightMm - 2 * MARGIN_MM) / Math.max(1, rows.length));
      return rows.flatMap((row, i) => {
        // The line's end is a space to whoever searches.
        const line = i + 1 < rows.length ? `${row} ` : row;
        const size = Math.min(
          step * SIZE,
          (widthMm - 2 * MARGIN_MM) / Math.max(1, line.length * (ADVANCE / 1000)),
        );
        return ['BT', at(MARGIN_MM, MARGIN_MM + (i + 1) * step), ...runs(line, codes, size), 'ET'];
      });
    },
  };
}

type Codes = ReadonlyMap<string, { readonly font: number; readonly code: number }>;

/** Upright, though the page's own y runs downwards. */
function at(xMm: number, yMm: number): string {
  return `1 0 0 -1 ${Math.round(xMm * UNITS_A_MM)} ${Math.round(yMm * UNITS_A_MM)} Tm`;
}

/** Characters of one font after the other. */
function runs(line: string, codes: Codes, sizeMm: number): string[] {
  const out: string[] = [];
  let [font, hex] = [-1, ''];
  const close = () => {
    if (hex !== '') out.push(`/T${font} ${Math.round(sizeMm * UNITS_A_MM)} Tf<${hex}>Tj`);
    hex = '';
  };
  for (const character of visualOrder(line)) {
    const known = codes.get(character);
    if (!known) continue;
    if (known.font !== font) close();
    font = known.font;
    hex += hexOf(known.code, 2);
  }
  close();
  return out;
}

function addFont(characters: readonly string[], add: AddObject): number {
  const empty = add('', `${ADVANCE} 0 d0`);
  const unicode = add('', toUnicode(characters));
  const names = characters.map((_, i) => `/c${i}`);
  return add(
    `<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 ${ADVANCE} ${ADVANCE}]/Resources<<>>` +
      `/FirstChar 1/LastChar ${characters.length}/Widths[${names.map(() => ADVANCE).join(' ')}]` +
      `/Encoding<</Type/Encoding/Differences[1${names.join('')}]>>` +
      `/CharProcs<<${names.map((name) => `${name} ${empty} 0 R`).join('')}>>/ToUnicode ${unicode} 0 R>>`,
  );
}

/** What each code means. A hundred a block is the most that readers have to take. */
function toUnicode(characters: readonly string[]): string {
  const rows = characters.map((one, i) => `<${hexOf(i + 1, 2)}><${utf16(one)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/Afterword def/CMapType 2 def\n' +
    `1 begincodespacerange<00><FF>endcodespacerange\n${blocks.join('\n')}\n` +
    'endcmap CMapName currentdict/CMap defineresource pop end end'
  );
}

/** In hexadecimal, two bytes a code unit. */
export function utf16(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hexOf(text.charCodeAt(i), 4);
  return hex;
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
