import type { PrintJob, PrintMark, PrintSheet, PrintType } from '../../shared/domain/print-job';
import { traceType } from '../../shared/notes/trace-type';
import { TYPE_FAMILY } from '../../shared/notes/type-style';
import { TYPE_PIXELS, typeLines, type TypeLine } from './type-lines';

/** Dots to a millimetre: a thousand to the inch, and the edges between dots are known by their shade. */
const DOTS = 40;
/** Set at the size at which it was laid out, and drawn so much larger: fonts have other forms for other sizes. */
const LARGER = DOTS / TYPE_PIXELS;
/** Heights of the type that a line may reach beyond its font: stacked marks, swashes. */
const REACH = 0.6;
const COLOURED = 24;
const COVERED = 64;

/** Characters that this computer draws as pictures in colours: no ink of one colour can stand for them. */
export class ColouredType extends Error {
  override readonly name = 'ColouredType';
  constructor(readonly characters: readonly string[]) {
    super(`drawn in colours: ${characters.join(' ')}`);
  }
}

/**
 * The job with all type turned to outlines as this browser draws it, so that it is exact wherever it is printed and
 * needs no font there.
 * @throws ColouredType
 */
export async function outlined(job: PrintJob): Promise<PrintJob> {
  await document.fonts.ready;
  const sheets: PrintSheet[] = [];
  for (const { type = [], ...sheet } of job.sheets) {
    const marks: PrintMark[] = [];
    for (const box of type) marks.push(...(await outlineType(box)));
    sheets.push({ ...sheet, marks: [...marks, ...sheet.marks] });
  }
  return { ...job, sheets };
}

async function outlineType(box: PrintType): Promise<readonly PrintMark[]> {
  const { lines, rtl } = typeLines(box);
  const coloured = colouredIn(box.text);
  if (coloured.length > 0) throw new ColouredType(coloured);
  let d = '';
  for (const line of lines) {
    d += outlineLine(line, box, rtl);
    // A whole page takes a while, and the screen is not to stand still for it.
    await new Promise((resume) => setTimeout(resume));
  }
  return d === '' ? [] : [{ d, fill: box.fill }];
}

/** One line: drawn large, and its edges followed. */
function outlineLine(line: TypeLine, box: PrintType, rtl: boolean): string {
  const size = box.size * TYPE_PIXELS;
  const pad = Math.ceil(REACH * size * LARGER);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(line.width * DOTS) + 2 * pad;
  canvas.height = Math.ceil(2 * size * LARGER) + 2 * pad;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw type on');
  setFont(pen, size, rtl);
  // Text boxes are as many whole pixels tall as their font is above and below the line.
  const ascent = Math.round(pen.measureText('x').fontBoundingBoxAscent);
  pen.setTransform(LARGER, 0, 0, LARGER, pad, pad + ascent * LARGER);
  pen.fillText(line.text, 0, 0);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const ink = new Uint8Array(canvas.width * canvas.height);
  for (let i = 0; i < ink.length; i++) ink[i] = data[4 * i + 3]!;
  // A dot's shade is that of its middle.
  const dx = box.left + line.left + (0.5 - pad) / DOTS;
  const dy = box.top + line.top + (0.5 - pad) / DOTS;
  return traceType({ ink, width: canvas.width, height: canvas.height })
    .map((outline) => outline.map(({ x, y }) => `${hundredths(dx + x / DOTS)} ${hundredths(dy + y / DOTS)}`))
    .map(([first = '', ...others]) => `M${first}L${others.join(' ')}Z`)
    .join('');
}

function setFont(pen: CanvasRenderingContext2D, size: number, rtl: boolean): void {
  pen.font = `400 ${size}px ${TYPE_FAMILY}`;
  pen.textRendering = 'geometricPrecision';
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'left';
}

function colouredIn(text: string): readonly string[] {
  const pictures = new Set(text.match(/\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*/gu));
  return [...pictures].filter(isColoured);
}

function isColoured(character: string): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [48, 48];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return false;
  setFont(pen, 32, false);
  pen.fillText(character, 4, 38);
  const { data } = pen.getImageData(0, 0, 48, 48);
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue, alpha] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!];
    if (alpha > COVERED && Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED) return true;
  }
  return false;
}

function hundredths(mm: number): string {
  return String(Math.round(mm * 100) / 100);
}
