import type { PrintMark, PrintSheet, PrintType } from '../../../shared/domain/print-job';
import type { PaperSize } from '../../../shared/domain/stationery';
import { INKS } from '../../../shared/notes/ink';
import type { EnvelopeResult } from '../../../shared/notes/layout-envelope';
import type { NoteResult } from '../../../shared/notes/layout-note';
import { countWords, tidyText, withoutName } from '../../../shared/notes/note-text';
import type { EnvelopeWish, NoteWish } from '../../hand/hand-messages';
import { fitType } from '../../hand/fit-type';
import { missingGlyphs } from '../../hand/missing-glyphs';
import { TYPE_FAMILY } from '../../../shared/notes/type-style';
import { signUnder } from '../../../shared/notes/write-signature';

/** More than a card holds. */
const LOOKED_AT = 2_000;
/** Between the last line and the signature; and what both need. */
const OVER_SIGNATURE_MM = 3;
const SIGNED_MM = 12;

/** A card in type, for scripts that no hand here writes; signed by pen. It answers as the handwriting does. */
export function setNote({ text, sheet, ink, seed, manner, signature }: NoteWish): NoteResult {
  const whole = tidyText(text).trim();
  const tidy = signature ? withoutName(whole, signature.name).trim() : whole;
  if (tidy === '' && !signature) return { written: false, reason: 'empty' };
  const missing = missingGlyphs(tidy.slice(0, LOOKED_AT), TYPE_FAMILY);
  if (missing.length > 0) return { written: false, reason: 'noHand', missing };
  const { box, bottomMm, over, rtl } = fitType(tidy, sheet, INKS[ink].tones.at(-1)!, signature && SIGNED_MM);
  const signed =
    signature &&
    signUnder(
      signature.drawing,
      { top: bottomMm + OVER_SIGNATURE_MM, side: rtl ? box.left + box.width : box.left, rtl },
      { ink, penMm: manner.penMm, seed },
    );
  const words = countWords(tidy);
  const tooLong = over > 0;
  const foot = signed?.bottomMm ?? bottomMm;
  const said = signed ? `${tidy}\n${signature.name}`.trim() : tidy;
  return {
    written: true,
    hand: 'brisk',
    sheets: [sheetOf(sheet, tooLong ? '' : said, tidy === '' ? [] : [box], signed?.marks)],
    fit: {
      verdict: tooLong ? 'tooLong' : 'fits',
      words,
      wordsOver: tooLong ? Math.max(1, Math.round(words * over)) : 0,
      inkTopMm: box.top,
      inkBottomMm: foot,
      freeMm: sheet.heightMm - foot,
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

function sheetOf(
  { widthMm, heightMm }: PaperSize,
  text: string,
  type: readonly PrintType[],
  marks: readonly PrintMark[] = [],
): PrintSheet {
  return { widthMm, heightMm, marks, text, type };
}
