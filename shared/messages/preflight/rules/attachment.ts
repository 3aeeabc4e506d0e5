import type { Rule } from '../remark';
import { preflightWords } from '../words/words-of';

/** A file that is promised, and that no link can carry. */
export const attachment: Rule = ({ body, language }, { channel }) =>
  [...body.matchAll(preflightWords(language).promised)].slice(0, 1).map((match) => ({
    rule: 'attachment',
    level: channel === 'email' ? 'warning' : 'error',
    text:
      channel === 'email'
        ? 'The file does not come along by itself: attach it in your mail program.'
        : 'Nothing can be attached here.',
    span: { from: match.index, to: match.index + match[0].length },
  }));
