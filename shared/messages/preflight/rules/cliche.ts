import type { Remark, Rule } from '../remark';
import { capitalised } from '../../../domain/in-words';
import { preflightWords } from '../words/words-of';

/** Words that everybody uses, said once for each. */
export const cliche: Rule = ({ body, language }) => {
  const remarks: Remark[] = [];
  for (const { worn, say, instead } of preflightWords(language).cliches) {
    const match = [...body.matchAll(worn)][0];
    if (!match) continue;
    const span = { from: match.index, to: match.index + match[0].length };
    if (remarks.some((other) => other.span && other.span.from < span.to && span.from < other.span.to))
      continue;
    const fix =
      instead === undefined
        ? undefined
        : { label: 'Use that', span, text: likeStart(instead, body, span.from) };
    remarks.push({ rule: 'cliche', level: 'warning', text: say, span, ...(fix && { fix }) });
  }
  return remarks;
};

function likeStart(text: string, body: string, at: number): string {
  return /(?:^|[.!?\n])\s*$/u.test(body.slice(0, at)) ? capitalised(text) : text;
}
