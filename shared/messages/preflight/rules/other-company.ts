import type { Rule } from '../remark';
import { beginsSentence } from '../text-spans';
import { bareCompany } from './company';

/** The name of a company to which the person applied elsewhere: a letter that was copied. */
export const otherCompany: Rule = ({ body, subject }, context) => {
  const own = `${context.company} ${context.points.map((point) => point.text).join(' ')}`.toLowerCase();
  return [...new Set(context.otherCompanies.map(bareCompany))]
    .filter((name) => name.length >= 3 && !own.includes(name.toLowerCase()))
    .flatMap((name) => {
      const from = placeOf(body, name);
      const text = `${name} is another application of yours. This goes to ${bareCompany(context.company)}.`;
      if (from !== undefined)
        return [
          {
            rule: 'otherCompany' as const,
            level: 'error' as const,
            text,
            span: { from, to: from + name.length },
          },
        ];
      return placeOf(subject, name) === undefined
        ? []
        : [{ rule: 'otherCompany' as const, level: 'error' as const, text }];
    });
};

/** Where a name stands as words of their own, capital included; a single word that begins a sentence may be any word. */
function placeOf(text: string, name: string): number | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + name.length)}`;
    const alone = !/[\p{L}\p{N}]/u.test(around);
    if (alone && (name.includes(' ') || !beginsSentence(text, at))) return at;
  }
  return undefined;
}
