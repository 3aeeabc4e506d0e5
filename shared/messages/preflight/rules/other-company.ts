import type { Remark, Rule } from '../remark';
import { beginsSentence } from '../text-spans';
import { bareCompany } from './company';

/** The name of a company to which the person applied elsewhere: a letter that was copied. */
export const otherCompany: Rule = ({ body, subject, language }, context) => {
  const own = `${context.company} ${context.points.map((point) => point.text).join(' ')}`.toLowerCase();
  return bareNames(context.otherCompanies)
    .filter((name) => !own.includes(name.toLowerCase()))
    .flatMap((name): readonly Remark[] => {
      const from = placeOf(body, name);
      if (from === undefined && placeOf(subject, name) === undefined) return [];
      return [
        {
          rule: 'otherCompany',
          // German writes every noun with a capital, so a single word may be just that.
          level: language === 'de' && !name.includes(' ') ? 'warning' : 'error',
          text: `${name} is another application of yours. This goes to ${bareCompany(context.company)}.`,
          ...(from === undefined ? {} : { span: { from, to: from + name.length } }),
        },
      ];
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

// A letter is checked with every key, against the same thousand names.
const known = new WeakMap<readonly string[], readonly string[]>();

function bareNames(companies: readonly string[]): readonly string[] {
  const names =
    known.get(companies) ?? [...new Set(companies.map(bareCompany))].filter((name) => name.length >= 3);
  known.set(companies, names);
  return names;
}
