import { boxOf, median } from '../geometry';
import type { ReadLetter } from './read-page';
import { strokesFromText } from './stroke-text';

const FEWEST_TO_TELL = 3;
const TALLER = 1.5;
const WIDER = 1.8;

const off = (value: number, usual: number, most: number) => value > most * usual || usual > most * value;

/** Marks letters that are much larger or smaller than the others of their kind: a slip of the pen, or a wrong box. */
export function markOdd(letters: readonly ReadLetter[]): ReadLetter[] {
  const sizes = new Map(
    letters.map((letter) => {
      const box = boxOf(strokesFromText(letter.strokes) ?? []);
      return [letter, { width: box.right - box.left + 0.15, height: box.bottom - box.top + 0.15 }];
    }),
  );
  return letters.map((letter) => {
    const kin = letters
      .filter(({ character }) => character === letter.character)
      .map((one) => sizes.get(one)!);
    if (letter.doubt !== undefined || kin.length < FEWEST_TO_TELL) return letter;
    const own = sizes.get(letter)!;
    const odd =
      off(own.height, median(kin.map(({ height }) => height)), TALLER) ||
      off(own.width, median(kin.map(({ width }) => width)), WIDER);
    return odd ? { ...letter, doubt: 'odd' } : letter;
  });
}
