import type { Hand, Letter } from './letters';
import { random } from './random';
import { gapCorrection } from './spacing';
import { letterPicker, type LetterPicker } from './variants';

export interface SetLetter {
  readonly letter: Letter;
  /** Where the letter's origin stands, from the word's first ink, in x-heights. */
  readonly x: number;
}

/** A word with its letters in place, in x-heights; how wide its ink is tells how it is set. */
export interface SetWord {
  readonly text: string;
  /** Its place in the note, which its chance hangs on: a word keeps its looks while others change. */
  readonly index: number;
  readonly letters: readonly SetLetter[];
  readonly width: number;
  /** A signature in the person's own drawing: one letter, of all its strokes. */
  readonly drawn?: true;
}

/** Spread of the distance between letters: one word tighter than the next, one letter than another. */
const WORD_TRACKING = 0.018;
const LETTER_TRACKING = 0.03;

/**
 * Sets one word. Characters that the hand lacks are left out: ask `missingFrom` first.
 * @param pick the same for all words of a text, which are set in their order
 */
export function setWord(
  text: string,
  index: number,
  hand: Hand,
  seed: number,
  pick: LetterPicker = letterPicker(hand, seed),
): SetWord {
  const chance = random(seed, `word ${index} ${text}`);
  const { joined, tracking } = hand.style;
  const loose = tracking + chance.normal(WORD_TRACKING);
  const letters: SetLetter[] = [];
  let x = 0;
  let before: Letter | undefined;
  for (const character of text) {
    const letter = pick(character, index, letters.length);
    if (!letter) continue;
    if (before) x += gapCorrection(before, letter, hand);
    letters.push({ letter, x });
    x += letter.advance + loose + chance.normal(LETTER_TRACKING) * (joined ? 0.5 : 1);
    before = letter;
  }
  return gather(text, index, letters);
}

function gather(text: string, index: number, letters: readonly SetLetter[]): SetWord {
  const left = Math.min(...letters.map(({ letter, x }) => x + letter.left));
  const right = Math.max(...letters.map(({ letter, x }) => x + letter.right));
  if (letters.length === 0) return { text, index, letters, width: 0 };
  return {
    text,
    index,
    letters: letters.map(({ letter, x }) => ({ letter, x: x - left })),
    width: right - left,
  };
}

/** Breaks a word that is wider than a line: as much as goes into `room` with a hyphen, and the rest. */
export function breakWord(word: SetWord, room: number, hand: Hand): [SetWord, SetWord] {
  const hyphen = hand.letter('-');
  const space = room - (hyphen?.advance ?? 0);
  let count = 1;
  while (count < word.letters.length - 1) {
    const next = word.letters[count]!;
    if (next.x + next.letter.right > space) break;
    count++;
  }
  const head = word.letters.slice(0, count);
  const last = head[count - 1]!;
  // An address or a path is broken bare, since a hyphen would become part of it.
  const written =
    hyphen && /^\p{L}+$/u.test(word.text)
      ? [...head, { letter: hyphen, x: last.x + last.letter.advance }]
      : head;
  const text = Array.from(word.text);
  return [
    gather(text.slice(0, count).join(''), word.index, written),
    gather(text.slice(count).join(''), word.index, word.letters.slice(count)),
  ];
}
