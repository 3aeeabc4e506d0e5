import type { Rule } from '../remark';

const LEFT_OVER =
  /\[(?!\.{3}|…|sic\])[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<(?!https?:)[\p{L} _-]{2,40}>|_{3,}|\b(?:X{3,}|TODO|TBC|TBD)\b|\b[Ll]orem ipsum\b/gu;

/** Words in brackets, and the like, that were to be replaced. */
export const placeholder: Rule = ({ body, subject }) => [
  ...[...body.matchAll(LEFT_OVER)].map((match) => ({
    rule: 'placeholder' as const,
    level: 'error' as const,
    text: `“${match[0]}” is still to be filled in.`,
    span: { from: match.index, to: match.index + match[0].length },
  })),
  ...[...subject.matchAll(LEFT_OVER)].map((match) => ({
    rule: 'placeholder' as const,
    level: 'error' as const,
    text: `The subject still has “${match[0]}” in it.`,
  })),
];
