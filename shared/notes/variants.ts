import type { Hand, Letter } from './letters';
import { hashText, mix } from './random';

/** Chooses how a character is written at a place of a text; it has to be asked in the order of writing. */
export type LetterPicker = (character: string, word: number, inWord: number) => Letter | undefined;

/**
 * Never takes the same variant of a letter twice in a row. The choice hangs on the word and the place in it, so that
 * most of a note keeps its looks while one word of it is typed.
 */
export function letterPicker(hand: Hand, seed: number): LetterPicker {
  const last = new Map<string, number>();
  const start = mix(seed);
  return (character, word, inWord) => {
    const variants = hand.variants?.(character);
    if (!variants || variants.length < 2) return hand.letter(character);
    const count = variants.length;
    const chance = hashText(`${character} ${word}.${inWord}`, start);
    let at = chance % count;
    if (at === last.get(character)) at = (at + 1 + ((chance >>> 8) % (count - 1))) % count;
    last.set(character, at);
    return variants[at];
  };
}
