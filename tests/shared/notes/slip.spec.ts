import { expect, it, vi } from 'vitest';
import { layoutNote } from '../../../shared/notes/layout-note';
import { PLAIN_PAPERS } from '../../../shared/domain/plain-paper';
import { onPlainPaper, SLIP, slipText } from '../../../shared/notes/slip';
import { handOf } from './hands';

vi.setConfig({ testTimeout: 60_000 });

const WORDS = {
  to: 'Dana Okafor',
  place: 'Head of Product, Brightwater, 4th floor',
  from: 'Maya Lindqvist',
  met: 'Friday 21 November',
};

it('says who it is for and who from, whatever of it is known', () => {
  expect(slipText(WORDS)).toBe(
    'For Dana Okafor,\nHead of Product, Brightwater, 4th floor.\nThank you for passing this on. I was here on Friday 21 November.\nWith thanks from,\nMaya Lindqvist',
  );
  expect(slipText({ to: 'Dana', place: '', from: ' ', met: undefined })).toBe(
    'For Dana,\nThank you for passing this on.',
  );
});

it('lies in the corner of a plain sheet, inside its cutting line', () => {
  const note = layoutNote({
    text: slipText(WORDS),
    hand: handOf('brisk'),
    sheet: SLIP,
    seed: 1,
    ink: 'blueBlack',
  });
  if (!note.written) throw new Error(note.reason);
  expect(note.fit.verdict).not.toBe('tooLong');
  for (const paper of ['a4', 'letter'] as const) {
    const sheet = onPlainPaper(note.sheets[0]!, paper);
    expect(sheet).toMatchObject({ ...sizeOf(paper), text: note.sheets[0]!.text });
    for (const { d } of sheet.marks) {
      for (const [, x = '', y = ''] of d.matchAll(/M([\d.-]+) ([\d.-]+)/g)) {
        expect(Number(x)).toBeGreaterThan(14);
        expect(Number(x)).toBeLessThan(15 + SLIP.widthMm + 1);
        expect(Number(y)).toBeGreaterThan(14);
        expect(Number(y)).toBeLessThan(15 + SLIP.heightMm + 1);
      }
    }
  }
});

it('takes type along into its corner', () => {
  const box = { text: 'For 王', left: 10, top: 8, width: 120, height: 80, size: 5, fill: '#000000' };
  const sheet = onPlainPaper({ ...SLIP, marks: [], text: box.text, type: [box] }, 'a4');
  expect(sheet.type).toEqual([{ ...box, left: 25, top: 23 }]);
});

function sizeOf(paper: keyof typeof PLAIN_PAPERS) {
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  return { widthMm, heightMm };
}
