import type { Rule } from '../remark';
import { sentencesOf } from '../text-spans';
import { preflightWords } from '../words/words-of';

/** So many sentences in a row may begin with oneself. */
const MOST_IN_A_ROW = 4;

/** Sentence after sentence that begins with oneself. */
export const tooManyI: Rule = ({ body, language }) => {
  const { firstPerson } = preflightWords(language);
  let row = 0;
  for (const sentence of sentencesOf(body)) {
    row = firstPerson.test(sentence.text) ? row + 1 : 0;
    if (row > MOST_IN_A_ROW) {
      const span = { from: sentence.from, to: sentence.to };
      return [
        {
          rule: 'tooManyI',
          level: 'warning',
          text: `${row} sentences in a row begin with yourself. Begin one with them.`,
          span,
        },
      ];
    }
  }
  return [];
};
