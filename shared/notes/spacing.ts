import { clamp, median } from './geometry';
import type { Hand, Letter } from './letters';

const BAND = 0.2;
const LOWEST = -1;
const BANDS = 18;
/** Half of the difference: a font's own spacing is mostly right. */
const FONT_KERNING = 0.55;
const COMMON = 'etaoinshrdlu'.split('');

/** How far the ink reaches left and right in each band of height; infinite where there is none. */
interface Profile {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const profiles = new WeakMap<Letter, Profile>();
const usualGaps = new WeakMap<Hand, number>();

/**
 * What to add between two letters, in x-heights, so that their distance looks like the hand's usual one.
 * Fonts leave gaps after an r or a T that no pen leaves; the hand's style says how much of it is taken out.
 */
export function gapCorrection(before: Letter, after: Letter, hand: Hand): number {
  const usual = usualGaps.get(hand) ?? usualGap(hand);
  usualGaps.set(hand, usual);
  const gap = inkGap(before, after);
  if (gap === undefined) return 0;
  const { kerning = FONT_KERNING } = hand.style;
  const reach = kerning / FONT_KERNING;
  return clamp(kerning * (usual - gap), -0.22 * reach, 0.12 * reach);
}

function usualGap(hand: Hand): number {
  const letters = COMMON.flatMap((character) => hand.letter(character) ?? []);
  const gaps = letters.flatMap((before) => letters.flatMap((after) => inkGap(before, after) ?? []));
  return gaps.length > 0 ? median(gaps) : 0.25;
}

/** The smallest distance across between neighbouring heights; `undefined` where nothing faces anything. */
function inkGap(before: Letter, after: Letter): number | undefined {
  const [left, right] = [profileOf(before).right, profileOf(after).left];
  let gap = Infinity;
  for (let band = 0; band < BANDS; band++) {
    for (const beside of [band - 1, band, band + 1]) {
      gap = Math.min(gap, before.advance - (left[band] ?? 0) + (right[beside] ?? Infinity));
    }
  }
  return Number.isFinite(gap) ? gap : undefined;
}

function profileOf(letter: Letter): Profile {
  const known = profiles.get(letter);
  if (known) return known;
  const left = Array.from({ length: BANDS }, () => Infinity);
  const right = Array.from({ length: BANDS }, () => -Infinity);
  for (const { points, part } of letter.strokes) {
    // A dot or a bar reaches over its neighbours in any hand.
    if (part !== 'body') continue;
    for (let i = 0; i < points.length; i++) {
      const [a, b] = [points[Math.max(0, i - 1)]!, points[i]!];
      for (const t of [0, 0.25, 0.5, 0.75, 1]) {
        const x = a.x + (b.x - a.x) * t;
        const band = Math.floor((a.y + (b.y - a.y) * t - LOWEST) / BAND);
        if (band < 0 || band >= BANDS) continue;
        left[band] = Math.min(left[band]!, x);
        right[band] = Math.max(right[band]!, x);
      }
    }
  }
  const profile = { left, right };
  profiles.set(letter, profile);
  return profile;
}
