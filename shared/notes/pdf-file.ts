import { MM_AN_INCH } from '../domain/lengths';
import type { PrintJob, PrintSheet } from '../domain/print-job';
import { pdfPath, UNITS_A_MM } from './pdf-path';
import { textFont, utf16, type TextFont } from './pdf-text';

const POINTS_A_MM = 72 / MM_AN_INCH;

const DUPLEX = { shortEdge: 'DuplexFlipShortEdge', longEdge: 'DuplexFlipLongEdge' } as const;

/** Packs a stream, as zlib does. Node and browsers have their own. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * The job as a PDF file: each page exactly as large as its sheet (Chromium rounds pages to its own pixels), the marks
 * as outlines, the words under them as text that can be searched and read aloud, unseen. Asks its reader to print it
 * at its own size. The same job gives the same pages in every host; only the packing may differ.
 */
export async function pdfFile(job: PrintJob, deflate: Deflate): Promise<Uint8Array> {
  const file = startFile();
  const font = textFont(job.sheets.map(({ text }) => text).join('\n'), (...object) => file.add(...object));
  // What a page names before it is written has its number from here on: contents and pages, then what holds them.
  const first = file.next();
  const pages = job.sheets.map((_, i) => first + 2 * i + 1);
  const [tree, structure, document, paragraphs] = [
    first + 2 * job.sheets.length,
    first + 2 * job.sheets.length + 1,
    first + 2 * job.sheets.length + 2,
    first + 2 * job.sheets.length + 3,
  ];
  for (const [i, sheet] of job.sheets.entries()) {
    const packed = await deflate(asciiBytes(drawing(sheet, font)));
    const contents = file.add('/Filter/FlateDecode', packed);
    file.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${points(sheet.widthMm)} ${points(sheet.heightMm)}]` +
        `/Resources<<${font.resources}>>/Contents ${contents} 0 R/StructParents ${i}/Tabs/S>>`,
    );
  }
  file.add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((id) => `${id} 0 R`).join(' ')}]>>`);
  file.add(
    `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree<</Nums[${pages.map((_, i) => `${i}[${paragraphs + i} 0 R]`).join('')}]>>>>`,
  );
  file.add(`<</S/Document/P ${structure} 0 R/K[${pages.map((_, i) => `${paragraphs + i} 0 R`).join(' ')}]>>`);
  for (const page of pages) file.add(`<</S/P/P ${document} 0 R/Pg ${page} 0 R/K 0>>`);
  const duplex = job.twoSided ? `/Duplex/${DUPLEX[job.twoSided]}` : '';
  const catalog = file.add(
    `<</Type/Catalog/Pages ${tree} 0 R/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R` +
      `/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None${duplex}>>>>`,
  );
  const info = file.add(`<</Title ${textString(job.title)}/Producer(Afterword)>>`);
  return file.close(catalog, info);
}

/** Everything on a page, its origin laid to the top left as in the sheet. */
function drawing({ heightMm, marks, text, transform, widthMm }: PrintSheet, font: TextFont): string {
  const scale = POINTS_A_MM / UNITS_A_MM;
  const lines = [`${decimal(scale)} 0 0 ${decimal(-scale)} 0 ${points(heightMm)} cm`];
  if (transform) {
    const [a, b, c, d, e, f] = transform;
    lines.push(`${[a, b, c, d, e * UNITS_A_MM, f * UNITS_A_MM].map(decimal).join(' ')} cm`);
  }
  // The drawing's own page, which the transform may have turned.
  const turned = transform !== undefined && transform[0] === 0;
  lines.push(
    '/P<</MCID 0>>BDC',
    ...font.lines(text, turned ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm }),
    'EMC',
    '/Artifact BMC',
    ...marks.flatMap(({ d, fill }) => [`${colour(fill)} rg`, pdfPath(d), 'f']),
    'EMC',
  );
  return lines.join('\n');
}

/** Objects as they are added, and where each begins. */
function startFile() {
  const chunks: Uint8Array[] = [];
  const begins: number[] = [];
  let length = 0;
  const write = (bytes: Uint8Array) => {
    chunks.push(bytes);
    length += bytes.length;
  };
  // Four bytes above 127 tell programs that the file is no text.
  write(asciiBytes('%PDF-1.7\n%'));
  write(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3));
  write(asciiBytes('\n'));
  return {
    /** The number that the next object gets. */
    next: () => begins.length + 1,
    /** Adds an object; of a stream it is handed what its dictionary holds beside the length. */
    add(object: string, stream?: Uint8Array | string): number {
      begins.push(length);
      const id = begins.length;
      const bytes = typeof stream === 'string' ? asciiBytes(stream) : stream;
      write(asciiBytes(`${id} 0 obj\n${bytes ? `<<${object}/Length ${bytes.length}>>\nstream\n` : object}`));
      if (bytes) write(bytes);
      write(asciiBytes(`${bytes ? '\nendstream' : ''}\nendobj\n`));
      return id;
    },
    close(catalog: number, info: number): Uint8Array {
      const at = length;
      const rows = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`);
      write(asciiBytes(`xref\n0 ${begins.length + 1}\n0000000000 65535 f \n${rows.join('')}`));
      write(
        asciiBytes(
          `trailer\n<</Size ${begins.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
        ),
      );
      const whole = new Uint8Array(length);
      let offset = 0;
      for (const chunk of chunks) {
        whole.set(chunk, offset);
        offset += chunk.length;
      }
      return whole;
    },
  };
}

function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A ten-thousandth of a point is less than any printer knows. */
function points(mm: number): string {
  return decimal(Math.round(mm * POINTS_A_MM * 10_000) / 10_000);
}

function decimal(value: number): string {
  // PDF knows no exponents.
  return String(Number(value.toFixed(8)));
}

function colour(fill: string): string {
  return [1, 3, 5]
    .map((at) => decimal(Math.round((parseInt(fill.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ');
}

/** Any text, as UTF-16 with its mark. */
function textString(text: string): string {
  return `<FEFF${utf16(text)}>`;
}
