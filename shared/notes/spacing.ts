import { clamp, median } from './geometry';
import type { Hand, Letter, LetterStroke } from './letters';

const BAND = 0.2;
const LOWEST = -1;
const BANDS = 18;
/** The bands between the baseline and the height of an x, where the eye compares. */
const SMALL = [5, 6, 7, 8, 9];
/** A font's own spacing is mostly right. */
const FONT_KERNING = 0.7;
const COMMON = 'etaoinshrdluвиклмпрαειντ'.split('');
/** White in a letter's open side counts as a part of the gap, so deep and by so much. */
const DEEPEST = 0.5;
const WHITE = 0.65;
/** From path to path between a stop or a quotation mark and its neighbour: a pen's width, and one of paper. */
const CLEAR = 0.3;
const MOST_CLEARED = 0.45;
/** Bands up and down within which two letters face one another, and within which they are in one another's way. */
const FACING = 1;
const IN_THE_WAY = 2;
/** Letters that read as another one where they touch: ol and cl as d, lo as b, jo as p, rn as m. */
const READS_AS_ONE = /^(?:[oc][bhkl]|l[oc]|j[acdegoq]|r[mn])$/;
/** What they keep between them, with enough to spare for what chance takes from it. */
const APART = 0.44;

/** How far the ink reaches left and right in each band of height; infinite where there is none. */
interface Profile {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

interface Profiles {
  /** Without dots and bars, which reach over their neighbours in any hand. */
  readonly body: Profile;
  readonly whole: Profile;
}

const profiles = new WeakMap<Letter, Profiles>();
const usualGaps = new WeakMap<Hand, number>();

/**
 * What to add between two letters, in x-heights, so that their distance looks like the hand's usual one.
 * Fonts leave gaps after an r or a T that no pen leaves; the hand's style says how much of it is taken out.
 */
export function gapCorrection(before: Letter, after: Letter, hand: Hand): number {
  const even = hand.style.joined ? 0 : evening(before, after, hand);
  if (!keepsClear(before, after, hand)) return even;
  // What hangs or floats beside a letter is not drawn under or over it.
  return Math.max(
    isFloating(before) || isFloating(after) ? Math.max(0, even) : even,
    clearing(before, after, readsAsOne(before, after, hand) ? APART : CLEAR),
  );
}

function evening(before: Letter, after: Letter, hand: Hand): number {
  const usual = usualGaps.get(hand) ?? usualGap(hand);
  usualGaps.set(hand, usual);
  const gap = seenGap(before, after);
  if (gap === undefined) return 0;
  const { kerning = FONT_KERNING } = hand.style;
  const reach = kerning / FONT_KERNING;
  return clamp(kerning * (usual - gap), -0.28 * reach, 0.14 * reach);
}

/** What runs into its neighbour makes another letter of it: won't reads wonnt, It reads H, and role reads rde. */
function keepsClear(before: Letter, after: Letter, hand: Hand): boolean {
  if (isMark(before) || isMark(after)) return true;
  if ((isStem(before) && hasBar(after)) || (hasBar(before) && isStem(after))) return true;
  return readsAsOne(before, after, hand);
}

/** Only in a hand that lifts its pen: where letters are joined, they touch by a stroke of its own. */
function readsAsOne(before: Letter, after: Letter, hand: Hand): boolean {
  return !hand.style.joined && READS_AS_ONE.test(before.character + after.character);
}

function isMark({ character }: Letter): boolean {
  return /[^\p{L}\p{M}\p{N}]/u.test(character);
}

function isFloating(letter: Letter): boolean {
  return isMark(letter) && letter.low > 0.35;
}

function isStem({ character }: Letter): boolean {
  return 'Il1'.includes(character);
}

function hasBar({ character, strokes }: Letter): boolean {
  return 'ft'.includes(character) || strokes.some(({ part }) => part === 'bar');
}

function clearing(before: Letter, after: Letter, clear: number): number {
  const gap = nearestGap(before.advance, profilesOf(before).whole, profilesOf(after).whole, IN_THE_WAY);
  return clamp(clear - gap, -MOST_CLEARED, MOST_CLEARED);
}

function usualGap(hand: Hand): number {
  const letters = COMMON.flatMap((character) => hand.letter(character) ?? []);
  const gaps = letters.flatMap((before) => letters.flatMap((after) => seenGap(before, after) ?? []));
  return gaps.length > 0 ? median(gaps) : 0.25;
}

/** The distance as the eye takes it: the nearest, and some of the white beside. `undefined` where nothing faces anything. */
function seenGap(before: Letter, after: Letter): number | undefined {
  const [left, right] = [profilesOf(before).body, profilesOf(after).body];
  const nearest = nearestGap(before.advance, left, right, FACING);
  if (!Number.isFinite(nearest)) return undefined;
  const white = SMALL.reduce((sum, band) => {
    const gap = before.advance - left.right[band]! + right.left[band]!;
    return sum + clamp(gap - nearest, 0, DEEPEST);
  }, 0);
  return nearest + (WHITE * white) / SMALL.length;
}

/** The smallest distance across between neighbouring heights; infinite where nothing faces anything. */
function nearestGap(advance: number, before: Profile, after: Profile, bands: number): number {
  let gap = Infinity;
  for (let band = 0; band < BANDS; band++) {
    for (let beside = band - bands; beside <= band + bands; beside++) {
      gap = Math.min(gap, advance - before.right[band]! + (after.left[beside] ?? Infinity));
    }
  }
  return gap;
}

function profilesOf(letter: Letter): Profiles {
  const known = profiles.get(letter);
  if (known) return known;
  const made = {
    body: profileOf(letter.strokes.filter(({ part }) => part === 'body')),
    whole: profileOf(letter.strokes),
  };
  profiles.set(letter, made);
  return made;
}

function profileOf(strokes: readonly LetterStroke[]): Profile {
  const left = Array.from({ length: BANDS }, () => Infinity);
  const right = Array.from({ length: BANDS }, () => -Infinity);
  for (const { points } of strokes) {
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
  return { left, right };
}
