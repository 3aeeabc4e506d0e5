import type { Rule } from '../remark';
import { sentencesOf, wordsOf } from '../text-spans';

/** A sentence shorter than this is anybody's. */
const FEWEST_WORDS = 9;

/** A sentence that somebody of the same panel gets too: they compare. The longest is named. */
export const reused: Rule = ({ body }, { panelLetters }) => {
  const mine = sentencesOf(body)
    .filter((sentence) => wordsOf(sentence.text).length >= FEWEST_WORDS)
    .toSorted((a, b) => b.text.length - a.text.length);
  for (const sentence of mine) {
    const other = panelLetters.find((letter) =>
      sentencesOf(letter.body).some((theirs) => plain(theirs.text) === plain(sentence.text)),
    );
    if (other) {
      const span = { from: sentence.from, to: sentence.to };
      return [
        {
          rule: 'reused',
          level: 'warning',
          text: `${other.name} gets this sentence too, and they may compare.`,
          span,
        },
      ];
    }
  }
  return [];
};

function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .join(' ');
}
