import { describe, expect, it } from 'vitest';
import { traceType } from '../../../shared/notes/trace-type';

/** `#` is ink, `+` half of it. */
function picture(...rows: readonly string[]) {
  const width = rows[0]!.length;
  const ink = Uint8Array.from(rows.join(''), (one) => ({ '#': 255, '+': 128 })[one] ?? 0);
  return { ink, width, height: rows.length };
}

/** Twice the area, with a sign that says which way round it runs. */
function turned(outline: readonly { readonly x: number; readonly y: number }[]): number {
  return outline.reduce((sum, { x, y }, i) => {
    const next = outline[(i + 1) % outline.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);
}

describe('the outlines of type', () => {
  it('go once around what has ink, and the other way around what is white in it', () => {
    const outlines = traceType(picture('######', '######', '##  ##', '##  ##', '######', '######'));
    expect(outlines).toHaveLength(2);
    const [ring, hole] = outlines.map(turned).toSorted((a, b) => Math.abs(b) - Math.abs(a));
    expect(Math.sign(ring!)).toBe(-Math.sign(hole!));
    expect(Math.abs(ring!) / 2).toBeGreaterThan(35);
    expect(Math.abs(hole!) / 2).toBeLessThan(4.2);
  });

  it('run between dots as their shade says', () => {
    const [bar] = traceType(picture('      ', ' ++++ ', ' #### ', ' #### ', '      '));
    const tops = bar!.map(({ y }) => y);
    expect(Math.min(...tops)).toBeGreaterThan(0.95);
    expect(Math.min(...tops)).toBeLessThan(1.05);
    expect(Math.max(...tops)).toBeCloseTo(3.5, 1);
  });

  it('of a round form leave out what nobody sees, and no more', () => {
    const size = 80;
    const ink = new Uint8Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const inside = 30.5 - Math.hypot(x - 40, y - 40);
        ink[y * size + x] = Math.round(255 * Math.min(1, Math.max(0, inside)));
      }
    }
    const [round, ...others] = traceType({ ink, width: size, height: size });
    expect(others).toEqual([]);
    expect(round!.length).toBeLessThan(90);
    for (const { x, y } of round!) expect(Math.abs(Math.hypot(x - 40, y - 40) - 30)).toBeLessThan(0.2);
    expect(Math.abs(turned(round!)) / 2 / (Math.PI * 900)).toBeCloseTo(1, 1);
  });

  it('are none where there is no ink', () => {
    expect(traceType(picture('   ', '   '))).toEqual([]);
    expect(traceType({ ink: new Uint8Array(0), width: 0, height: 0 })).toEqual([]);
  });
});
