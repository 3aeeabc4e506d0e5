import { PLAIN_PAPER_IDS, PLAIN_PAPERS, type PlainPaper } from '../../../shared/domain/plain-paper';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PrintJob, PrintSheet } from '../../../shared/domain/print-job';
import { DEFAULT_SETUP, FARTHEST_OFFSET_MM, FEEDS, TURNS } from '../../../shared/domain/printer';
import { STOCK_BOUNDS } from '../../../shared/domain/own-stock';
import { signatureFrom } from '../../../shared/domain/signature';
import { CARD_STOCKS, stockBook, type OwnStock } from '../../../shared/domain/stationery';
import { INVOKES } from '../../../shared/ipc/contract';
import { asFed } from '../../../shared/notes/feed';
import { impose, turnedOn } from '../../../shared/notes/fold';
import { HAND_IDS, HANDS, type HandId } from '../../../shared/notes/hands';
import { INK_IDS } from '../../../shared/notes/ink';
import { layoutEnvelope } from '../../../shared/notes/layout-envelope';
import { layoutFront } from '../../../shared/notes/layout-front';
import { layoutNote } from '../../../shared/notes/layout-note';
import type { Hand } from '../../../shared/notes/letters';
import { createOwnHand } from '../../../shared/notes/own-hand/own-hand';
import { templateSheets } from '../../../shared/notes/own-hand/template-sheets';
import { onPlainPaper, SLIP, slipText } from '../../../shared/notes/slip';
import { sideTest, testPage } from '../../../shared/notes/test-page';
import { asGuides } from '../../../shared/notes/trace';
import { readPerfectly, templateFace } from '../../builders/written-pages';
import { handOf } from '../notes/hands';
import { FULL_NOTE } from '../notes/sample-notes';

// What is written here is what the desktop must take: were one path refused, nothing would come out of the printer.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TEXTS: Readonly<Record<(typeof HANDS)[HandId]['script'], string>> = {
  latin: FULL_NOTE,
  cyrillic: 'Дорогая Анна,\n\nСпасибо за встречу во вторник.\n\nС уважением,\nМайя',
  greek: 'Αγαπητή Ελένη,\n\nΕυχαριστώ για τον χρόνο σας την Τρίτη.\n\nΜε εκτίμηση,\nΜάγια',
};
const NAMES: typeof TEXTS = { latin: 'Dana Okafor', cyrillic: 'Анна Иванова', greek: 'Ελένη Παππά' };

const DRAWING = signatureFrom([
  Array.from({ length: 90 }, (_, i) => ({
    x: 40 + i * 4 + 12 * Math.sin(i / 3),
    y: 90 + 38 * Math.cos(i / 3),
  })),
  [{ x: 60, y: 150 }],
])!;

/** The largest and the smallest that may be added. */
const OWN: readonly OwnStock[] = (['least', 'most'] as const).flatMap((side) => [
  own(`card ${side}`, 'card', STOCK_BOUNDS.card[side], false),
  own(`folded ${side}`, 'card', STOCK_BOUNDS.folded[side], true),
  own(`envelope ${side}`, 'envelope', STOCK_BOUNDS.envelope[side], false),
]);

function own(name: string, kind: OwnStock['kind'], mm: number, folded: boolean): OwnStock {
  return { id: name, kind, name, unit: 'mm', widthMm: mm, heightMm: mm, folded };
}

const BOOK = stockBook(OWN);

/** Which part of a job the desktop refuses, in words; empty where it takes it. */
function refusal(job: PrintJob): string {
  for (const payload of [INVOKES['print.paper'].payload, INVOKES['print.pdf'].payload]) {
    const { issues } = v.safeParse(payload, job);
    if (issues) return issues.map((one) => `${v.getDotPath(one)}: ${one.message.slice(0, 80)}`).join('; ');
  }
  return '';
}

/** Takes sheets as they are, pale, and fed in every way. */
function expectPrinted(sheets: readonly PrintSheet[], more: Partial<PrintJob> = {}): void {
  const job = { title: 'Card for Dana Okafor', sheets, ...more };
  expect(sheets.length).toBeGreaterThan(0);
  expect(refusal(job)).toBe('');
  expect(refusal({ ...job, sheets: sheets.map(asGuides) })).toBe('');
  for (const feed of FEEDS) {
    for (const turn of TURNS) {
      const setup = {
        ...DEFAULT_SETUP,
        feed,
        turn,
        rightMm: FARTHEST_OFFSET_MM,
        downMm: -FARTHEST_OFFSET_MM,
      };
      // A feed turns the page and moves the drawing, and leaves its marks alone.
      const fed = sheets.map((sheet) => ({ ...asFed(sheet, setup), marks: [] }));
      expect(refusal({ ...job, sheets: fed })).toBe('');
    }
  }
}

const marksOf = (sheets: readonly PrintSheet[]) => sheets.flatMap(({ marks }) => marks);

describe.each([...HAND_IDS, 'own'] as const)('what the %s hand writes is taken by the desktop', (id) => {
  let hand: Hand;
  beforeAll(() => {
    hand = id === 'own' ? createOwnHand(readPerfectly(handOf('upright'), 3)) : handOf(id);
  });
  const script = id === 'own' ? 'latin' : HANDS[id].script;
  const write = (sheet: Parameters<typeof layoutNote>[0]['sheet'], text = TEXTS[script], signed = false) => {
    const note = layoutNote({
      text,
      hand,
      sheet,
      seed: 7,
      ink: 'blueBlack',
      manner: { penMm: 0.37, haste: 1.2, size: 0.9 },
      ...(signed && { signature: { drawing: DRAWING, name: 'Maya Lindqvist' } }),
    });
    if (!note.written) throw new Error(note.reason);
    return note.sheets;
  };

  it.each(BOOK.cards)('on the $name card, flat or folded, signed or not', (stock) => {
    for (const signed of [false, true]) {
      const inside = write(stock, TEXTS[script], signed);
      expect(marksOf(inside).length).toBeGreaterThan(0);
      if (!stock.flat) expectPrinted(inside);
      else {
        const front = layoutFront({ hand, sheet: stock, seed: 7, ink: 'blueBlack' });
        const sheets = impose({ front, inside: inside[0]! }, stock.flat);
        expectPrinted(sheets, { twoSided: turnedOn(stock.flat) });
        // A panel of ten in one go.
        expect(refusal({ title: 'Cards', sheets: Array.from({ length: 10 }, () => sheets).flat() })).toBe('');
      }
    }
  });

  it.each(BOOK.envelopes)('on the $name envelope, with a return address', (sheet) => {
    const lines = [NAMES[script], NAMES[script]];
    const envelope = layoutEnvelope({
      lines,
      corner: 'By hand',
      from: lines,
      hand,
      sheet,
      seed: 7,
      ink: 'laserBlack',
    });
    if (!envelope.written) throw new Error(envelope.reason);
    expectPrinted(envelope.sheets);
  });

  it('on the slip for reception', () => {
    const text =
      script === 'latin'
        ? slipText({ to: NAMES.latin, place: 'Head of Product', from: 'Maya', met: 'Friday 21 November' })
        : NAMES[script];
    const slip = write(SLIP, text)[0]!;
    for (const paper of Object.keys(PLAIN_PAPERS) as PlainPaper[]) expectPrinted([onPlainPaper(slip, paper)]);
  });
});

it('takes every ink', () => {
  for (const ink of INK_IDS) {
    const note = layoutNote({
      text: 'Thank you.',
      hand: handOf('brisk'),
      sheet: CARD_STOCKS.a6,
      seed: 1,
      ink,
    });
    if (!note.written) throw new Error(note.reason);
    expectPrinted(note.sheets);
  }
});

it('takes the test page and both test sides on every paper, and the template of an own hand', () => {
  for (const paper of [...BOOK.cards.map((card) => card.flat ?? card), ...BOOK.envelopes]) {
    const { widthMm, heightMm } = paper;
    const size = { widthMm, heightMm };
    for (const sheet of [testPage(size), sideTest(size, 1), sideTest(size, 2)]) expectPrinted([sheet]);
  }
  for (const paper of PLAIN_PAPER_IDS) expectPrinted(templateSheets(paper, templateFace()));
});

describe('this test can fail', () => {
  const drawn = (d: string): PrintJob => ({
    title: 'Card',
    sheets: [{ widthMm: 105, heightMm: 148, marks: [{ d, fill: '#000000' }], text: '' }],
  });

  it.each('AaSsXx<">();#\n'.split(''))('for %j in a path', (command) => {
    expect(refusal(drawn('M0 0q1 1 1 1t.5-1z'))).toBe('');
    expect(refusal(drawn(`M0 0q1 1 1 1${command}1 1z`))).toContain('sheets.0.marks.0.d');
  });

  it('for a colour in words, and for paper that no printer takes', () => {
    const job = drawn('M0 0');
    const [sheet] = job.sheets;
    expect(refusal({ ...job, sheets: [{ ...sheet!, marks: [{ d: 'M0 0', fill: 'navy' }] }] })).toContain(
      'fill',
    );
    expect(refusal({ ...job, sheets: [{ ...sheet!, widthMm: 500 }] })).toContain('widthMm');
  });
});
