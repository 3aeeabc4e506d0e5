import type { Rule } from '../remark';
import { sentencesOf } from '../text-spans';

/** So many sentences in a row may begin with "I". */
const MOST_IN_A_ROW = 4;

/** Sentence after sentence that begins with "I". */
export const tooManyI: Rule = ({ body }) => {
  let row = 0;
  for (const sentence of sentencesOf(body)) {
    row = /^I\b/u.test(sentence.text) ? row + 1 : 0;
    if (row > MOST_IN_A_ROW) {
      const span = { from: sentence.from, to: sentence.to };
      return [
        {
          rule: 'tooManyI',
          level: 'warning',
          text: `${row} sentences in a row begin with “I”. Begin one with “you”.`,
          span,
        },
      ];
    }
  }
  return [];
};
