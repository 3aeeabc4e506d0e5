import type { Drawing } from '../domain/signature';
import { HANDS } from './hands';
import { mix } from './random';
import { signatureWord } from './sign';
import { inkLine, type WrittenLine } from './write-line';

/** A drawn signature as the pen will write it on a card, alone; in tenths of the height of an x, as a line of writing is. */
export function writeSignature(drawing: Drawing, seed: number): WrittenLine | undefined {
  const word = signatureWord(drawing, '', 0);
  if (!word) return undefined;
  const words = [{ word, x: 0 }];
  const line = { kind: 'signature', words, indent: 0, opens: false, y: 0, width: word.width } as const;
  return inkLine(line, { style: HANDS.brisk, letter: () => undefined }, mix(seed));
}
