import type { Stroke } from './geometry';

/** A mark that is drawn onto a letter that the face lacks with it. */
export interface Mark {
  readonly sits: 'above' | 'below' | 'through' | 'beside' | 'corner';
  /** In x-heights, y upwards; for a mark above, y 0 is its lowest point and x 0 its middle; in a corner both are 0. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

const line = (...points: readonly (readonly [number, number])[]) => points;
const above = (...lines: Mark['lines']): Mark => ({ sits: 'above', lines });
const below = (...lines: Mark['lines']): Mark => ({ sits: 'below', lines });

/** By combining character. A pen's short strokes, none of them ruled. */
export const MARKS: Readonly<Record<string, Mark>> = {
  '\u0300': above(line([-0.2, 0.34], [-0.04, 0.2], [0.12, 0.02])),
  '\u0301': above(line([0.22, 0.36], [0.06, 0.2], [-0.1, 0.02])),
  '\u0302': above(line([-0.26, 0], [-0.02, 0.28], [0.22, 0.02])),
  '\u0303': above(line([-0.32, 0.06], [-0.16, 0.2], [0.04, 0.1], [0.18, 0.06], [0.34, 0.2])),
  '\u0304': above(line([-0.28, 0.08], [0, 0.11], [0.3, 0.1])),
  '\u0306': above(line([-0.24, 0.24], [-0.12, 0.05], [0.06, 0.04], [0.24, 0.26])),
  '\u0307': above(line([-0.01, 0.12], [0.02, 0.1])),
  '\u0308': above(line([-0.2, 0.13], [-0.17, 0.11]), line([0.18, 0.15], [0.21, 0.12])),
  '\u0309': above(line([-0.12, 0.3], [0.04, 0.34], [0.1, 0.22], [0, 0.12], [0.01, 0.02])),
  '\u030a': above(line([0, 0.3], [-0.15, 0.2], [-0.11, 0.03], [0.07, 0.01], [0.15, 0.16], [0.02, 0.3])),
  '\u030b': above(line([-0.02, 0.34], [-0.24, 0.02]), line([0.42, 0.36], [0.18, 0.02])),
  '\u030c': above(line([-0.24, 0.28], [-0.02, 0.02], [0.24, 0.3])),
  '\u031b': { sits: 'corner', lines: [line([-0.06, -0.08], [0.12, -0.02], [0.22, 0.14], [0.16, 0.26])] },
  '\u0323': below(line([0, -0.22], [0.03, -0.24])),
  '\u0326': below(line([0.06, -0.16], [0.05, -0.28], [-0.08, -0.44])),
  '\u0327': below(line([0.02, 0], [0, -0.14], [0.14, -0.24], [0.06, -0.4], [-0.14, -0.42])),
  '\u0328': below(line([0.16, 0.02], [0.02, -0.16], [0.04, -0.34], [0.24, -0.34])),
};

/** The hook that stands beside tall letters in Czech and Slovak. */
export const BESIDE: Mark = { sits: 'beside', lines: [line([0.16, 1.86], [0.18, 1.7], [0.06, 1.48])] };
const SLASH: Mark = { sits: 'through', lines: [line([-0.3, -0.2], [0, 0.02], [0.32, 0.28])] };
const BAR: Mark = { sits: 'through', lines: [line([-0.34, 0.02], [0, 0.04], [0.36, 0.03])] };

/** Letters that Unicode does not take apart: what they are written over. */
const OVERSTRUCK: Readonly<Record<string, readonly [string, Mark]>> = {
  ł: ['l', SLASH],
  Ł: ['L', SLASH],
  ø: ['o', SLASH],
  Ø: ['O', SLASH],
  đ: ['d', BAR],
  Đ: ['D', BAR],
  ħ: ['h', BAR],
  ı: ['i', { sits: 'above', lines: [] }],
};

/** The base letter and the marks of a character, or `undefined` for one that is not made of these. */
export function takeApart(character: string): { base: string; marks: readonly Mark[] } | undefined {
  const overstruck = OVERSTRUCK[character];
  if (overstruck) return { base: overstruck[0], marks: [overstruck[1]] };
  const [base = '', ...combining] = character.normalize('NFD');
  if (combining.length === 0) return undefined;
  if ('dtlL'.includes(base) && combining[0] === '\u030c') return { base, marks: [BESIDE] };
  const marks = combining.map((mark) => MARKS[mark]);
  return marks.every((mark) => mark !== undefined) ? { base, marks } : undefined;
}

export function markStrokes(mark: Mark, dx: number, dy: number, width: number): Stroke[] {
  return mark.lines.map((points) => points.map(([x, y]) => ({ x: x + dx, y: y + dy, width })));
}
