import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS, ENVELOPES } from '../../../shared/domain/stationery';
import { DEFAULT_SETUP } from '../../../shared/domain/printer';
import { asFed } from '../../../shared/notes/feed';
import { layoutNote } from '../../../shared/notes/layout-note';
import { pdfFile } from '../../../shared/notes/pdf-file';
import { pdfPath } from '../../../shared/notes/pdf-path';
import { handOf } from './hands';
import { NOTES } from './sample-notes';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const pack = promisify(deflate);
const blank = (widthMm: number, heightMm: number, text = '') => ({
  widthMm,
  heightMm,
  marks: [{ d: `M0 0H${widthMm}V${heightMm}H0Z`, fill: '#26356b' }],
  text,
});

/** What a program of the machine makes of the file; `undefined` where it is not installed. */
function readBy(
  program: string,
  args: (file: string) => readonly string[],
  pdf: Uint8Array,
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-pdf-'));
  try {
    const file = join(folder, 'card.pdf');
    writeFileSync(file, pdf);
    const run = spawnSync(program, args(file), { encoding: 'utf8' });
    return run.error ? undefined : run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the exact PDF', () => {
  it('has pages of exactly the size of every card, fold and envelope, and of any other', async () => {
    const papers = [
      ...Object.values(CARD_STOCKS).map(({ flat, ...panel }) => flat ?? panel),
      ...Object.values(ENVELOPES),
      { widthMm: 98.425, heightMm: 210 },
    ];
    const bytes = await pdfFile(
      { title: 'All', sheets: papers.map((one) => blank(one.widthMm, one.heightMm)) },
      pack,
    );
    const pages = (await PDFDocument.load(bytes)).getPages();
    expect(pages).toHaveLength(papers.length);
    for (const [i, page] of pages.entries()) {
      const { x, y, width, height } = page.getMediaBox();
      expect([x, y]).toEqual([0, 0]);
      expect(width).toBeCloseTo((papers[i]!.widthMm / 25.4) * 72, 3);
      expect(height).toBeCloseTo((papers[i]!.heightMm / 25.4) * 72, 3);
    }
  });

  it('draws what the sheet draws, has no image, and its words can be found', async () => {
    const note = layoutNote({
      text: NOTES[4]!,
      hand: handOf('brisk'),
      sheet: CARD_STOCKS.a6,
      seed: 1,
      ink: 'blueBlack',
    });
    if (!note.written) throw new Error(note.reason);
    const job = { title: 'Card for Zoë Ångström', sheets: note.sheets };
    const bytes = await pdfFile(job, pack);
    expect(Buffer.from(await pdfFile(job, pack))).toEqual(Buffer.from(bytes));
    expect(bytes.length).toBeLessThan(300_000);
    const document = await PDFDocument.load(bytes);
    expect(document.getTitle()).toBe(job.title);
    const streams = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFRawStream);
    expect(streams.filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))).toEqual([]);
    const drawn = streams
      .filter(({ dict }) => dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode'))
      .map(({ contents }) => inflateSync(contents).toString('latin1'))
      .join('');
    const begins = note.sheets[0]!.marks.flatMap(({ d }) => d.match(/M/g) ?? []);
    expect(drawn.match(/ m$/gm)).toHaveLength(begins.length);
    const text = readBy('pdftotext', (file) => [file, '-'], bytes);
    if (text !== undefined)
      expect(text.replace(/\s+/g, ' ').trim()).toBe(job.sheets[0]!.text.replace(/\s+/g, ' ').trim());
  });

  it('keeps every script and any number of characters as text', async () => {
    const strange = Array.from({ length: 600 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    const words = `Дорогая Анна (\\) <b> 🙂\n${strange}`;
    const bytes = await pdfFile({ title: '', sheets: [blank(105, 148, words)] }, pack);
    const text = readBy('pdftotext', (file) => [file, '-'], bytes);
    if (text !== undefined) expect(text.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
  });

  it('is sound to those who check, tagged, and asks to be printed at its own size', async () => {
    const sheets = [blank(210, 148, 'Thank you'), blank(210, 148, 'Dear Dana,')];
    const bytes = await pdfFile({ title: 'Card', sheets, twoSided: 'shortEdge' }, pack);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/PrintScaling/None/Duplex/DuplexFlipShortEdge');
    const standing = await pdfFile({ title: 'Card', sheets, twoSided: 'longEdge' }, pack);
    expect(Buffer.from(standing).toString('latin1')).toContain('/Duplex/DuplexFlipLongEdge');
    expect(raw.match(/^startxref\n(\d+)/m)![1]).toBe(String(raw.indexOf('xref\n0 ')));
    const checked = readBy('qpdf', (file) => ['--check', file], bytes);
    if (checked !== undefined) expect(checked).not.toMatch(/WARNING|ERROR/i);
    const info = readBy('pdfinfo', (file) => ['-struct-text', file], bytes);
    if (info !== undefined)
      expect(info.replace(/\s+/g, ' ')).toMatch(/Document.*P.*"Thank you".*P.*"Dear Dana,"/);
  });

  it('turns and moves what a printer wants turned and moved', async () => {
    const fed = asFed(blank(105, 148, 'Dear Dana,'), { ...DEFAULT_SETUP, feed: 'long', rightMm: 2 });
    const bytes = await pdfFile({ title: 'Card', sheets: [fed] }, pack);
    const [page] = (await PDFDocument.load(bytes)).getPages();
    expect(page!.getWidth()).toBeCloseTo((148 / 25.4) * 72, 3);
    expect(readBy('pdftotext', (file) => [file, '-'], bytes)?.trim() ?? 'Dear Dana,').toBe('Dear Dana,');
  });
});

describe('a path', () => {
  it.each([
    ['M1 2L3 4Z', '100 200 m\n300 400 l\nh'],
    ['M1 1 2 2', '100 100 m\n200 200 l'],
    ['M1 1h1v-.5H0V0', '100 100 m\n200 100 l\n200 50 l\n0 50 l\n0 0 l'],
    ['M0 0q1.5 0 1.5 3z', '0 0 m\n100 0 150 100 150 300 c\nh'],
    ['M1 1c0 1 1 1-1-1zl1 0', '100 100 m\n100 200 200 200 0 0 c\nh\n200 100 l'],
    ['M-.004 0', '0 0 m'],
  ])('%s becomes operators', (d, operators) => {
    expect(pdfPath(d)).toBe(operators);
  });

  it('with an arc is refused, for it would be drawn wrongly', () => {
    expect(() => pdfPath('M0 0A1 1 0 0 1 2 2')).toThrow('"A"');
  });

  it('lets words that run from right to left be found as they were typed', async () => {
    const text = 'שלום אינגריד, תודה\nشكرا Dana على 3 لقاءات';
    const pdf = await pdfFile({ title: 'Card', sheets: [blank(107.95, 139.7, text)] }, pack);
    const read = readBy('pdftotext', (file) => [file, '-'], pdf);
    if (read === undefined) return;
    // Marks of direction, which readers add, are no words.
    const words = read.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    for (const word of ['שלום', 'אינגריד', 'תודה', 'شكرا', 'Dana', 'لقاءات']) expect(words).toContain(word);
    expect(words).toContain('שלום אינגריד');
  });
});
