import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { LATIN_HANDS } from '../../../shared/notes/hands';
import { layoutNote } from '../../../shared/notes/layout-note';
import { pdfFile } from '../../../shared/notes/pdf-file';
import { distanceBetween } from '../../builders/letters-apart';
import { handOf } from './hands';
import { FULL_NOTE, NOTES } from './sample-notes';

vi.setConfig({ testTimeout: 120_000 });

const installed = ['pdftoppm', 'tesseract'].every((program) => !spawnSync(program, ['-v']).error);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What Tesseract reads on the card, printed and scanned at 300 dots an inch. */
async function readByMachine(text: string, id: (typeof LATIN_HANDS)[number], seed: number): Promise<string> {
  const layout = layoutNote({ text, hand: handOf(id), sheet: CARD_STOCKS.a2, seed, ink: 'laserBlack' });
  if (!layout.written) throw new Error(layout.reason);
  const folder = mkdtempSync(join(tmpdir(), 'afterword-read-'));
  try {
    const file = join(folder, 'card.pdf');
    writeFileSync(
      file,
      await pdfFile({ title: 'A card', sheets: layout.sheets }, async (b) => deflateSync(b)),
    );
    spawnSync('pdftoppm', ['-r', '300', '-gray', '-png', '-singlefile', file, join(folder, 'card')]);
    const args = [join(folder, 'card.png'), '-', '--psm', '6', '-l', 'eng'];
    return spawnSync('tesseract', args, { encoding: 'utf8', env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
      .stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Where they are missing, the run says that these were skipped.
describe.skipIf(!installed)('a machine that knows no font', () => {
  it.each(LATIN_HANDS)('reads the %s hand', async (id) => {
    const rates: number[] = [];
    for (const [i, text] of [FULL_NOTE, NOTES[6]!].entries()) {
      const wanted = plain(text);
      const found = plain(await readByMachine(text, id, 41 + i));
      rates.push(distanceBetween(wanted, found) / wanted.length);
    }
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    if (process.env['AFTERWORD_SEEDS']) console.info(id, rates);
    expect(mean, JSON.stringify(rates)).toBeLessThanOrEqual(0.25);
  });
});
