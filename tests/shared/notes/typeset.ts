import { boxOf } from '../../../shared/notes/geometry';
import type { Hand } from '../../../shared/notes/letters';
import type { Sheet } from '../../../shared/notes/page';
import type { PlacedLetter } from '../../../shared/notes/place';

/** Sets a text in the same letters as a font would: every e the same, ruled lines, ruled margin. */
export function typeset(text: string, hand: Hand, sheet: Sheet): { placed: PlacedLetter[]; xMm: number } {
  const xMm = 1.9;
  const left = 11;
  const placed: PlacedLetter[] = [];
  let x = left;
  let line = 0;
  let wordOnLine = 0;
  for (const word of text.split(/\s+/)) {
    const width =
      Array.from(word).reduce((sum, character) => sum + (hand.letter(character)?.advance ?? 0), 0) * xMm;
    if (x + width > sheet.widthMm - 8) {
      x = left;
      line++;
      wordOnLine = 0;
    }
    // To the left edge of the ink, as the gaps are measured.
    x -= (hand.letter(word[0]!)?.left ?? 0) * xMm;
    let end = x;
    for (const character of word) {
      const letter = hand.letter(character);
      if (!letter) continue;
      const y = 20 + line * 3.2 * xMm;
      const strokes = letter.strokes.map(({ points }) =>
        points.map((point) => ({ x: x + point.x * xMm, y: y - point.y * xMm, width: point.width * xMm })),
      );
      placed.push({
        character,
        line,
        word: wordOnLine,
        kind: 'body',
        opens: false,
        strokes,
        parts: letter.strokes.map(({ part }) => part),
        box: boxOf(strokes),
        pressure: 0,
      });
      end = Math.max(end, x + letter.right * xMm);
      x += letter.advance * xMm;
    }
    x = end + 1.1 * xMm;
    wordOnLine++;
  }
  return { placed, xMm };
}
