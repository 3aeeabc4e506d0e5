import type { PrintJob, PrintSheet, PrintType } from '../../shared/domain/print-job';
import { placeOfType, styleOfType } from '../../shared/notes/type-style';

const SVG = 'http://www.w3.org/2000/svg';
const PAGE_MARGIN_MM = 6;
const LINE_MM = 5;

/**
 * Draws every sheet into `root` as a page of exactly its own size, marks as vector outlines in millimetres, and
 * returns the style sheet that makes the browser print it so. The caller adopts it; removing it undoes everything.
 * Named `@page` rules let one document mix sizes. They hold in a document's own sheets alone, not in a shadow root,
 * and are adopted, not written as `<style>`, for the content security policy allows no inline style.
 */
export function drawSheets(root: HTMLElement, job: PrintJob): CSSStyleSheet {
  const view = root.ownerDocument.defaultView;
  if (!view) throw new Error('the document to draw in has no window');
  const style = new view.CSSStyleSheet();
  const rules = new Map<string, string>();
  const pages = job.sheets.map((sheet) => {
    const name = `sheet-${`${sheet.widthMm}x${sheet.heightMm}`.replaceAll('.', '_')}`;
    rules.set(name, `@page ${name} { size: ${sheet.widthMm}mm ${sheet.heightMm}mm; margin: 0; }`);
    return drawSheet(root.ownerDocument, sheet, name);
  });
  style.replaceSync([...rules.values()].join('\n'));
  root.replaceChildren(...pages);
  return style;
}

function drawSheet(document: Document, sheet: PrintSheet, pageName: string): HTMLElement {
  const page = document.createElement('section');
  page.style.setProperty('page', pageName);
  page.style.breakInside = 'avoid';
  page.style.overflow = 'hidden';
  page.style.width = `${sheet.widthMm}mm`;
  // A hair under the page's height: rounding must not push an empty page out.
  page.style.height = `${sheet.heightMm - 0.1}mm`;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', `${sheet.widthMm}mm`);
  svg.setAttribute('height', `${sheet.heightMm}mm`);
  svg.setAttribute('viewBox', `0 0 ${sheet.widthMm} ${sheet.heightMm}`);
  svg.style.display = 'block';
  const drawing = document.createElementNS(SVG, 'g');
  if (sheet.transform) drawing.setAttribute('transform', `matrix(${sheet.transform.join(' ')})`);
  drawing.append(
    // Type is text already.
    ...(sheet.type ? [] : [textLayer(document, sheet)]),
    ...sheet.marks.map((mark) => drawMark(document, mark.d, mark.fill)),
    ...(sheet.type ?? []).map((box) => drawType(document, box)),
  );
  svg.append(drawing);
  page.append(svg);
  return page;
}

function drawMark(document: Document, d: string, fill: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill', fill);
  return path;
}

/** Words as the browser sets them; their text is never read as markup. */
function drawType(document: Document, box: PrintType): SVGForeignObjectElement {
  const place = document.createElementNS(SVG, 'foreignObject');
  for (const [name, value] of Object.entries(placeOfType(box))) place.setAttribute(name, String(value));
  const words = document.createElement('div');
  words.dir = 'auto';
  Object.assign(words.style, styleOfType(box));
  words.textContent = box.text;
  place.append(words);
  return place;
}

/** The words under the strokes. `fill-opacity` survives into the PDF as text; `opacity` and `visibility` do not. */
function textLayer(document: Document, sheet: PrintSheet): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  const lines = sheet.text.split('\n');
  const step = Math.min(LINE_MM, (sheet.heightMm - 2 * PAGE_MARGIN_MM) / Math.max(1, lines.length));
  text.setAttribute('fill-opacity', '0');
  text.setAttribute('font-size', String(step * 0.7));
  text.setAttribute('font-family', 'serif');
  lines.forEach((line, index) => {
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('x', String(PAGE_MARGIN_MM));
    span.setAttribute('y', String(PAGE_MARGIN_MM + (index + 1) * step));
    // The line's end is a space to whoever searches the PDF.
    span.textContent = index + 1 < lines.length ? `${line} ` : line;
    text.append(span);
  });
  return text;
}
