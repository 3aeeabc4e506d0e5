const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

type Side = 'left' | 'right';

/**
 * A line's characters in the order in which they lie on paper, from left to right; as PDF wants them, whose readers
 * turn them back. Unicode's rules (UAX 9) for letters, digits and what stands between, without marks of direction and
 * without mirrored brackets, which readers do not turn back.
 */
export function visualOrder(line: string): string {
  if (!RIGHT_TO_LEFT.test(line)) return line;
  const characters = Array.from(line);
  const levels = levelsOf(characters);
  const order = characters.map((_, i) => i);
  for (let level = Math.max(...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levels[order[to]!]! >= level) to++;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = Math.max(from, to);
    }
  }
  return order.map((i) => characters[i]).join('');
}

/** Odd ones run from the right; each is turned with all that lies within it. */
function levelsOf(characters: readonly string[]): readonly number[] {
  const strong = characters.map(sideOf);
  const base: Side = strong.find((side) => side !== undefined) ?? 'left';
  let before: Side = base;
  // A number among words from the right belongs to them, though it runs from the left itself.
  const sides = characters.map((character, i): Side | undefined => {
    before = strong[i] ?? before;
    return strong[i] ?? (DIGIT.test(character) ? before : undefined);
  });
  let last: Side = base;
  return characters.map((character, i) => {
    const own = sides[i];
    const next = sides.slice(i).find((side) => side !== undefined) ?? base;
    const side = own ?? (last === next ? last : base);
    if (own) last = own;
    if (side === 'left') return base === 'left' ? 0 : 2;
    return DIGIT.test(character) ? 2 : 1;
  });
}

function sideOf(character: string): Side | undefined {
  if (RIGHT_TO_LEFT.test(character) && !DIGIT.test(character)) return 'right';
  return LETTER.test(character) ? 'left' : undefined;
}
