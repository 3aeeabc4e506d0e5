import type { Span } from './remark';

export interface TextSpan extends Span {
  readonly text: string;
}

/** Words with their places: letters, digits, marks, apostrophes and hyphens inside. */
export function wordsOf(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’&.-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) =>
    spanAt(match.index, match[0]),
  );
}

/** Sentences with their places; what goes on in lower case ("e.g. this") goes on. A line end closes one too, so that a greeting is none of the next. */
export function sentencesOf(text: string): readonly TextSpan[] {
  return [
    ...text.matchAll(/[^\n.!?…]+(?:[.!?…]+(?:(?!\s|$|["”’)])|(?=\s+\p{Ll}))[^\n.!?…]+)*[.!?…]*["”’)]*/gu),
  ].flatMap((match) => {
    const trimmed = match[0].trim();
    return /[\p{L}\p{N}]/u.test(trimmed) ? [spanAt(match.index + match[0].indexOf(trimmed), trimmed)] : [];
  });
}

function spanAt(from: number, text: string): TextSpan {
  return { from, to: from + text.length, text };
}

/** Whether a word begins its sentence or line, where a capital says nothing. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[\n.!?…:“"‘(])\s*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** "Brightwater's" and "Brightwater’s" without the possessive. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

/**
 * How many single-letter slips (one more, one less, another, two swapped) lead from `a` to `b`; stops counting past 3.
 * Damerau-Levenshtein, optimal string alignment.
 */
export function slips(a: string, b: string): number {
  const from = Array.from(a.slice(0, 120)).slice(0, 60);
  const to = Array.from(b.slice(0, 120)).slice(0, 60);
  if (Math.abs(from.length - to.length) > 3) return 4;
  let beforeLast: number[] = [];
  let last = to.map((_, index) => index + 1);
  last.unshift(0);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const swapped =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other
          ? (beforeLast[column - 1] ?? 9) + 1
          : 9;
      next.push(
        Math.min(
          (last[column + 1] ?? 9) + 1,
          (next[column] ?? 9) + 1,
          (last[column] ?? 9) + (letter === other ? 0 : 1),
          swapped,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return Math.min(4, last.at(-1) ?? 4);
}
