import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of a PDF in greys, a byte a dot, row by row; 255 is paper. */
interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

/** Every page of a PDF as it looks; `undefined` where no Poppler is installed to draw it. */
export function picturesOf(pdf: Uint8Array, dotsAnInch: number): readonly PagePicture[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-pages-'));
  try {
    const file = join(folder, 'job.pdf');
    writeFileSync(file, pdf);
    if (spawnSync('pdftoppm', ['-r', String(dotsAnInch), '-gray', file, join(folder, 'page')]).error)
      return undefined;
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pictures.toSorted().map((name) => readPicture(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "P5", width and height, the highest value, then the dots. */
function readPicture(file: Buffer): PagePicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('no picture of Poppler’s');
  const [all, width, height] = [head[0].length, Number(head[1]), Number(head[2])];
  return { width, height, greys: file.subarray(all, all + width * height) };
}

/** Dots to a millimetre, and how wide the cells are in which ink is weighed: a rounded page moves ink by less. */
const DOTS_A_MM = 8;
const CELL_MM = 2;

/** How much ink lies where on each page: its weight by cell, `column,row` from the top left corner. */
export function inkOf(pdf: Uint8Array): readonly ReadonlyMap<string, number>[] | undefined {
  return picturesOf(pdf, DOTS_A_MM * 25.4)?.map(weigh);
}

function weigh({ width, height, greys }: PagePicture): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = 255 - greys[y * width + x]!;
      if (ink === 0) continue;
      const cell = [x, y].map((dot) => Math.floor(dot / (DOTS_A_MM * CELL_MM))).join(',');
      cells.set(cell, (cells.get(cell) ?? 0) + ink);
    }
  }
  return cells;
}

/** The share of the ink that lies elsewhere on the other page; 0 is none of it. */
export function inkMoved(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let all = 0;
  let apart = 0;
  for (const cell of new Set([...a.keys(), ...b.keys()])) {
    all += Math.max(a.get(cell) ?? 0, b.get(cell) ?? 0);
    apart += Math.abs((a.get(cell) ?? 0) - (b.get(cell) ?? 0));
  }
  return all === 0 ? 0 : apart / all;
}
