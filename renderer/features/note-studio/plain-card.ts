import type { PrintSheet } from '../../../shared/domain/print-job';
import type { PaperSize } from '../../../shared/domain/stationery';
import { INKS } from '../../../shared/notes/ink';
import type { EnvelopeResult } from '../../../shared/notes/layout-envelope';
import type { NoteResult } from '../../../shared/notes/layout-note';
import { countWords, tidyText } from '../../../shared/notes/note-text';
import type { EnvelopeWish, NoteWish } from '../../hand/hand-messages';
import { fitType } from '../../hand/fit-type';
import { missingGlyphs } from '../../hand/missing-glyphs';
import { TYPE_FAMILY } from '../../../shared/notes/type-style';

/** More than a card holds. */
const LOOKED_AT = 2_000;

/** A card in type, for scripts that no hand here writes. It answers as the handwriting does. */
export function setNote({ text, sheet, ink }: NoteWish): NoteResult {
  const tidy = tidyText(text).trim();
  if (tidy === '') return { written: false, reason: 'empty' };
  const missing = missingGlyphs(tidy.slice(0, LOOKED_AT), TYPE_FAMILY);
  if (missing.length > 0) return { written: false, reason: 'noHand', missing };
  const { box, bottomMm, over } = fitType(tidy, sheet, INKS[ink].tones.at(-1)!);
  const words = countWords(tidy);
  const tooLong = over > 0;
  return {
    written: true,
    hand: 'brisk',
    sheets: [sheetOf(sheet, tooLong ? '' : tidy, [box])],
    fit: {
      verdict: tooLong ? 'tooLong' : 'fits',
      words,
      wordsOver: tooLong ? Math.max(1, Math.round(words * over)) : 0,
      inkTopMm: box.top,
      inkBottomMm: bottomMm,
      freeMm: sheet.heightMm - bottomMm,
    },
  };
}

/** The front of a folded card stays blank: our "Thank you" may not be in the note's language. */
export function blankFront({ widthMm, heightMm }: PaperSize): PrintSheet {
  return { widthMm, heightMm, marks: [], text: '' };
}

export function setEnvelope({ lines, from, sheet, ink }: EnvelopeWish): EnvelopeResult {
  const text = tidyText(lines.join('\n')).trim();
  if (text === '') return { written: false, reason: 'empty' };
  const fill = INKS[ink].tones.at(-1)!;
  const box = {
    text,
    left: 0.38 * sheet.widthMm,
    top: 0.42 * sheet.heightMm,
    width: 0.55 * sheet.widthMm,
    height: 0.5 * sheet.heightMm,
    size: 5,
    fill,
  };
  const sender = tidyText((from ?? []).join('\n')).trim();
  const corner = { ...box, text: sender, left: 10, top: 10, width: 0.4 * sheet.widthMm, size: 3.4 };
  return { written: true, hand: 'brisk', sheets: [sheetOf(sheet, text, sender ? [corner, box] : [box])] };
}

function sheetOf({ widthMm, heightMm }: PaperSize, text: string, type: PrintSheet['type']): PrintSheet {
  return { widthMm, heightMm, marks: [], text, ...(type && { type }) };
}
