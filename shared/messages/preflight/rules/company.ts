import type { Rule } from '../remark';
import { beginsSentence, slips, withoutPossessive, wordsOf, type TextSpan } from '../text-spans';

/** What may follow a company's name on paper and is left out in speech. */
const SUFFIX =
  /[\s,]+(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|ab|as|oy|co|corp|corporation|company|group|holding|holdings)\.?$/iu;

/** The company's name, written almost right. */
export const company: Rule = ({ body, language }, context) => {
  const name = bareCompany(context.company);
  const parts = name.split(' ');
  if (name.length < 4 || parts.length > 5) return [];
  const words = wordsOf(body);
  return words.flatMap((word, index) => {
    const last = words[index + parts.length - 1];
    if (!last) return [];
    const text = withoutPossessive(body.slice(word.from, last.to));
    // Another sentence's end or a comma between the words makes them two things.
    if (language === 'de' && text === `${name}s`) return [];
    if (/[\n.,;:!?]\s/u.test(text) || !isSlip(text, name, word, body)) return [];
    const span = { from: word.from, to: word.from + text.length };
    return [
      {
        rule: 'company' as const,
        level: 'error' as const,
        text: `They write it ${name}.`,
        span,
        fix: { label: 'Put it right', span, text: name },
      },
    ];
  });
};

/** The name as people say it. */
export function bareCompany(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(SUFFIX, '');
}

function isSlip(text: string, name: string, first: TextSpan, body: string): boolean {
  if (text === name || !/^\p{Lu}/u.test(text)) return false;
  const far = slips(text.toLowerCase(), name.toLowerCase());
  if (far === 0) return text !== name.toUpperCase();
  if (text.charAt(0) !== name.charAt(0) && far > 1) return false;
  // One short word at the start of a sentence may be any word at all.
  if (!name.includes(' ') && beginsSentence(body, first.from) && name.length < 7) return false;
  return far <= (name.length < 7 ? 1 : 2);
}
