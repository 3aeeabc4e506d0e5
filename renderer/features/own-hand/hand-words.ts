import type { Doubt, OwnVariant, WholeHand } from '../../../shared/domain/own-hand';
import { TEMPLATE_CHARACTERS } from '../../../shared/notes/own-hand/template';

export function isKept(variant: OwnVariant): boolean {
  return variant.dropped !== true;
}

/** What a hand has, in a line: "251 letters in 92 kinds, from a page". */
export function handFacts({ hand, letters }: WholeHand): string {
  const written = letters.filter(({ variants }) => variants.some(isKept));
  const count = written.reduce((sum, { variants }) => sum + variants.filter(isKept).length, 0);
  const what =
    hand.from === 'page'
      ? `${count} letters of ${written.length} kinds, from your pages`
      : `${count} letters, from a font`;
  return hand.draft ? `${what}; not looked through yet` : what;
}

/** Why a letter should be looked at, in a sentence. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  filled: 'Its eye may have run full.',
  cut: 'It reaches far out of its box, and may be cut off.',
  faint: 'The ink was pale here.',
  odd: 'It is much larger or smaller than the others.',
  lossy: 'The pen does not cover all of its ink.',
};

/** The characters of the template by kind, with others that the hand has at the end. */
export function characterGroups(have: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const all = [...TEMPLATE_CHARACTERS, ...have.filter((one) => !TEMPLATE_CHARACTERS.includes(one))];
  const group = (test: RegExp) => all.filter((character) => test.test(character));
  return [
    ['Small letters', group(/^[a-z]$/)],
    ['Capitals', group(/^[A-Z]$/)],
    ['Figures', group(/^\d$/)],
    ['Signs', group(/^[\p{P}\p{S}]$/u)],
    ['Others', all.filter((character) => !/^[a-zA-Z\d\p{P}\p{S}]$/u.test(character))],
  ];
}

const NEEDED = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,'!?-");

/** What no card can be written with while it is missing, in a sentence; `undefined` when all is there. */
export function missingWords(has: (character: string) => boolean): string | undefined {
  const missing = NEEDED.filter((character) => !has(character));
  if (missing.length === 0) return undefined;
  const capitals = missing.filter((character) => /[A-Z]/.test(character)).length;
  const figures = missing.filter((character) => /\d/.test(character)).length;
  if (capitals === 26 && figures === 10)
    return 'Capitals and figures are on the second page, which is not read yet.';
  const small = missing.filter((character) => /[a-z]/.test(character)).length;
  if (small === 26) return 'Small letters are on the first page, which is not read yet.';
  const [first, ...rest] = missing;
  const list =
    rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(' ')} and ${rest[rest.length - 1]}`;
  return `Not there yet: ${list}. A card that needs one of them is offered another hand.`;
}
