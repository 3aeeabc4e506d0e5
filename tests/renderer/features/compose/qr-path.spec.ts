import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../../renderer/features/compose/qr-path';

describe('drawQr', () => {
  it('draws every dark module once and no other', () => {
    const url = `mailto:dana@brightwater.example?body=${'Thank%20you.'.repeat(20)}`;
    const { size, path } = drawQr(url);
    const dark = new Set<string>();
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let step = 0; step < Number(run); step += 1) {
        const key = `${Number(x) + step},${y}`;
        expect(dark.has(key)).toBe(false);
        dark.add(key);
      }
    }
    const { data } = encode(url, { ecc: 'L', boostEcc: true, border: 0 });
    const wanted = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect(size).toBe(data.length);
    expect([...dark].toSorted()).toEqual(wanted.toSorted());
  });
});
