import type { Rule } from '../remark';

const MONEY =
  /\b(?:salary|salaries|compensation|remuneration|pay (?:range|rise|package|level|band)|(?:the|your) pay\b(?! (?:attention|range|rise|package|level|band))|what (?:you|it|the role|they) pays?\b|(?:the|your|annual|yearly|signing|sign-on) bonus(?:es)?|stock options?|annual leave|holiday (?:allowance|entitlement)|benefits package|day rate|starting pay)/giu;

/** Money in a letter that is there to thank or to ask after. In an answer it may be what was asked. */
export const salary: Rule = ({ body }, { purpose }) =>
  purpose === 'answer'
    ? []
    : [...body.matchAll(MONEY)].slice(0, 1).map((match) => ({
        rule: 'salary',
        level: 'warning',
        text: 'Money is better kept for when they make an offer.',
        span: { from: match.index, to: match.index + match[0].length },
      }));
