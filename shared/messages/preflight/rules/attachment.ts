import type { Rule } from '../remark';

const PROMISED =
  /\b(?:I(?:['’]ve| have)? (?:also )?(?:attach(?:ed)?|enclosed?)(?! (?:great|much|more|little|no|real|importance|value|weight))|(?:please |you(?:['’]ll| will) )?find (?:attached|enclosed)|(?:is|are) (?:attached|enclosed)|attached (?:is|are|you(?:['’]ll| will) find)|(?:see|in) the attach(?:ed|ment)|as an attachment|attached to this)\b/giu;

/** A file that is promised, and that no link can carry. */
export const attachment: Rule = ({ body }, { channel }) =>
  [...body.matchAll(PROMISED)].slice(0, 1).map((match) => ({
    rule: 'attachment',
    level: channel === 'email' ? 'warning' : 'error',
    text:
      channel === 'email'
        ? 'The file does not come along by itself: attach it in your mail program.'
        : 'Nothing can be attached here.',
    span: { from: match.index, to: match.index + match[0].length },
  }));
