import type { Rule } from '../remark';
import { preflightWords } from '../words/words-of';

/** Money in a letter that is there to thank or to ask after. In an answer it may be what was asked. */
export const salary: Rule = ({ body, language }, { purpose }) =>
  purpose === 'answer'
    ? []
    : [...body.matchAll(preflightWords(language).money)].slice(0, 1).map((match) => ({
        rule: 'salary',
        level: 'warning',
        text: 'Money is better kept for when they make an offer.',
        span: { from: match.index, to: match.index + match[0].length },
      }));
