import { describe, expect, it, vi } from 'vitest';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { handFor, type HandId } from '../../../shared/notes/hands';
import { INKS } from '../../../shared/notes/ink';
import {
  layoutNote,
  type NoteLayout,
  type NoteRequest,
  type NoteResult,
} from '../../../shared/notes/layout-note';
import { writeLine } from '../../../shared/notes/write-line';
import { handOf } from './hands';
import { FULL_NOTE, NOTES } from './sample-notes';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

function lay(text: string, change: Partial<NoteRequest> & { id?: HandId } = {}): NoteResult {
  const { id = 'brisk', ...rest } = change;
  return layoutNote({ text, hand: handOf(id), sheet: CARD_STOCKS.a2, seed: 1, ink: 'blueBlack', ...rest });
}

function written(result: NoteResult): NoteLayout {
  if (!result.written) throw new Error(`not written: ${result.reason}`);
  return result;
}

describe('chance', () => {
  it('gives the same bytes for the same seed, and other ones for another', () => {
    const first = JSON.stringify(lay(FULL_NOTE));
    expect(JSON.stringify(lay(FULL_NOTE))).toBe(first);
    expect(JSON.stringify(lay(FULL_NOTE, { seed: 2 }))).not.toBe(first);
  });
});

describe('the sheet', () => {
  it('is exactly the card, and says what is written', () => {
    for (const stock of Object.values(CARD_STOCKS)) {
      const [sheet, ...others] = written(lay(FULL_NOTE, { sheet: stock })).sheets;
      expect(others).toEqual([]);
      expect(sheet).toMatchObject({ widthMm: stock.widthMm, heightMm: stock.heightMm });
      expect(sheet!.text.replace(/\s+/g, ' ')).toBe(FULL_NOTE.replace(/\s+/g, ' '));
    }
  });

  it('holds opaque tones of the ink, as path data that any printer takes', () => {
    for (const ink of Object.values(INKS)) {
      const marks = written(lay(FULL_NOTE, { ink: ink.id })).sheets[0]!.marks;
      expect(marks.length).toBeGreaterThan(0);
      for (const { d, fill } of marks) {
        expect(ink.tones).toContain(fill);
        expect(d).toMatch(/^[Mqt0-9 .z-]+$/);
      }
    }
    expect(INKS.laserBlack.tones).toEqual(['#000000']);
  });

  it('is no larger than half a megabyte', () => {
    const { marks } = written(lay(FULL_NOTE)).sheets[0]!;
    expect(marks.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(500_000);
  });
});

describe('the fit', () => {
  it('counts words and measures what is free at the foot', () => {
    const { fit } = written(lay(FULL_NOTE));
    expect(fit).toMatchObject({ verdict: 'fits', words: 103, wordsOver: 0 });
    expect(fit.inkBottomMm + fit.freeMm).toBeCloseTo(CARD_STOCKS.a2.heightMm, 6);
    expect(fit.freeMm).toBeGreaterThan(7);
    expect(fit.freeMm).toBeLessThan(30);
  });

  it('says short of a line, and starts it lower', () => {
    const { fit } = written(lay(NOTES[0]!));
    expect(fit.verdict).toBe('short');
    expect(fit.inkTopMm).toBeGreaterThan(20);
  });

  it('says too long of what no size holds, and writes no line off the paper', () => {
    const { fit, sheets } = written(lay(`${FULL_NOTE}\n${FULL_NOTE}\n${FULL_NOTE}`));
    expect(fit.verdict).toBe('tooLong');
    expect(fit.wordsOver).toBeGreaterThan(100);
    expect(fit.inkBottomMm).toBeLessThan(CARD_STOCKS.a2.heightMm - 4);
    expect(sheets).toHaveLength(1);
  });
});

describe('what no pen writes', () => {
  it.each(['', '   \n\n  ', '\u200b\u0007'])('takes %j for empty', (text) => {
    expect(lay(text)).toEqual({ written: false, reason: 'empty' });
  });

  it.each([
    ['Thank you 你好', ['你', '好']],
    ['Thank you 🙂!', ['🙂']],
    ['Thanks 👩‍👩‍👧', ['👩‍', '👧']],
    ['שלום Dana', ['ש', 'ל', 'ו', 'ם']],
    ['مرحبا', ['م', 'ر', 'ح', 'ب', 'ا']],
  ])('names the characters of %j', (text, missing) => {
    expect(lay(text)).toEqual({ written: false, reason: 'noHand', missing });
  });

  it('never draws a box for a character that it lacks', () => {
    expect(handOf('brisk').letter('你')).toBeUndefined();
    expect(handOf('brisk').letter('\u0007')).toBeUndefined();
  });
});

describe('scripts', () => {
  it('change the hand of the whole note', () => {
    expect(handFor('Dear Dana', 'joined')).toBe('joined');
    expect(handFor('Dear Анна', 'joined')).toBe('cyrillic');
    expect(handFor('Αγαπητή κυρία', 'brisk')).toBe('greek');
    expect(handFor('Dear Dana', 'cyrillic')).toBe('brisk');
  });

  it('are written by the hands that know them', () => {
    expect(written(lay('Дорогая Анна,\n\nСпасибо за встречу.\n\nМайя', { id: 'cyrillic' })).hand).toBe(
      'cyrillic',
    );
    expect(written(lay('Αγαπητή Άννα,\n\nΣας ευχαριστώ.\n\nΜάγια', { id: 'greek' })).hand).toBe('greek');
  });

  it('compose what a face lacks from a letter and its marks', () => {
    for (const id of ['brisk', 'joined', 'upright'] as const) {
      expect(
        lay('Božena Łukaszewicz, Đorđe, Şafak, Ţ, ő, ű, ğ, ı, ď, ť, Nguyễn Thị Trương, ŵ, ħ, ė', { id })
          .written,
      ).toBe(true);
      const [plain, marked] = [handOf(id).letter('z')!, handOf(id).letter('ž')!];
      expect(marked.strokes.length).toBeGreaterThan(plain.strokes.length);
      expect(marked.advance).toBe(plain.advance);
    }
  });

  it('take a printer’s quotes and dashes as a pen would write them', () => {
    expect(lay('“It’s” – fine… — ‘yes’').written).toBe(true);
  });
});

describe('rough texts', () => {
  it.each(['\r\n', '\u2028', '\n\n\n'])('reads %j as a line end', (end) => {
    expect(written(lay(`Dear Dana,${end}Thank you.${end}Maya`)).sheets[0]!.text).toBe(
      'Dear Dana,\nThank you.\nMaya',
    );
  });

  it('breaks a word of 300 letters into lines', () => {
    const { sheets, fit } = written(
      lay(`Dear Dana,\n\n${'incomprehensibilities'.repeat(15).slice(0, 300)}\n\nMaya`),
    );
    expect(fit.verdict).not.toBe('tooLong');
    expect(sheets[0]!.text.split('\n').length).toBeGreaterThan(6);
  });

  it('answers 20,000 characters with how much too long they are', () => {
    expect(written(lay('Thank you for your time. '.repeat(800))).fit).toMatchObject({
      verdict: 'tooLong',
      words: 4_000,
    });
  });

  it('writes a name alone, and nothing for what it cannot', () => {
    const line = writeLine('Dana Okafor', handOf('brisk'), 3)!;
    expect(line.width).toBeGreaterThan(line.height);
    expect(line.top).toBeLessThan(0);
    expect(writeLine('Dana Okafor', handOf('brisk'), 3)).toEqual(line);
    expect(writeLine('Dana Okafor', handOf('brisk'), 4)).not.toEqual(line);
    expect(writeLine('王小明', handOf('brisk'), 3)).toBeUndefined();
    expect(writeLine(' ', handOf('brisk'), 3)).toBeUndefined();
  });
});
