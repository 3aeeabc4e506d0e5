import type { OwnVariant, WholeHand } from '../../domain/own-hand';
import { boxOf, median, type Stroke } from '../geometry';
import { ownHandId, type HandStyle } from '../hands';
import { compose, letterOf, STANDING, type Hand, type Letter } from '../letters';
import { bearingsOf } from './bearings';
import { strokesFromText } from './stroke-text';

/** How the person's own letters are written: they vary by themselves, so chance adds less. */
const FROM_PAGE: Omit<HandStyle, 'id' | 'name'> = {
  script: 'latin',
  joined: false,
  largestMm: 2.15,
  comfortableMm: 1.85,
  smallestMm: 1.7,
  pitch: 3.3,
  tightestPitch: 3,
  tracking: 0,
  wordGap: 1.05,
  liveliness: 0.6,
  unevenness: 1,
  kerning: 0.85,
  slant: 0,
};

/** A font of the person's is written like those that Afterword brings. */
const FROM_FONT: Omit<HandStyle, 'id' | 'name'> = {
  ...FROM_PAGE,
  comfortableMm: 1.8,
  wordGap: 1,
  liveliness: 1.1,
  unevenness: 1,
  kerning: 0.55,
};

const FLAT_TOPPED = 'acemnorsuvwxz';
const CAPITALS = 'ABDEFHIKLMNPRTUVXYZ0123456789';
/** A capital's height in x-heights, where no small letter tells. */
const CAPITAL = 1.75;
/** How much of a letter's own distance from the baseline is taken out: the line of a text has a wander of its own. */
const SETTLE = 0.5;
/** From the path of one letter to that of the next; a pen's width bridges less, in x-heights. */
const TOUCHING = 0.1;

/** Makes a writer of a hand that the person brought. Variants that cannot be read, or were dropped, are left out. */
export function createOwnHand({ hand, letters }: WholeHand): Hand {
  const raw = new Map<string, { strokes: readonly Stroke[]; variant: OwnVariant }[]>();
  for (const { character, variants } of letters) {
    const kept = variants.flatMap((variant) => {
      const strokes = variant.dropped ? undefined : strokesFromText(variant.strokes);
      return strokes ? [{ strokes, variant }] : [];
    });
    if (kept.length > 0) raw.set(character, kept);
  }
  const strokesOf = (characters: string) =>
    Array.from(characters).flatMap((character) => raw.get(character)?.map(({ strokes }) => strokes) ?? []);
  const fit = hand.from === 'page' ? measuresOf(strokesOf) : { scale: 1, foot: 0 };

  const own = new Map<string, readonly Letter[]>();
  for (const [character, kept] of raw) {
    own.set(
      character,
      kept.map(({ strokes, variant }) =>
        variant.advance === undefined
          ? spaced(character, settle(character, strokes, fit))
          : letterOf(character, variant.advance / 100, strokes),
      ),
    );
  }
  const composed = new Map<string, readonly Letter[]>();
  const variants = (character: string): readonly Letter[] => {
    const known = own.get(character) ?? composed.get(character);
    if (known) return known;
    const made = composeAll(character, own);
    composed.set(character, made);
    return made;
  };
  const style = hand.from === 'page' ? FROM_PAGE : { ...FROM_FONT, joined: isJoined(own) };
  return {
    style: { ...style, id: ownHandId(hand.id), name: hand.name },
    letter: (character) => variants(character)[0],
    ...(hand.from === 'page' && { variants }),
  };
}

interface Fit {
  readonly scale: number;
  /** Where the person's letters stand, in the template's x-heights above its line. */
  readonly foot: number;
}

/** How large the person writes and how far above the printed line; most people keep to neither exactly. */
function measuresOf(strokesOf: (characters: string) => readonly (readonly Stroke[])[]): Fit {
  const small = strokesOf(FLAT_TOPPED).map((strokes) => boxOf(strokes));
  const capitals = strokesOf(CAPITALS).map((strokes) => boxOf(strokes));
  const foot = median([...small, ...capitals].map((box) => box.top));
  const height =
    small.length > 0
      ? median(small.map((box) => box.bottom)) - foot
      : (median(capitals.map((box) => box.bottom)) - foot) / CAPITAL;
  return { scale: height > 0.2 ? 1 / height : 1, foot };
}

/** Puts a letter onto the baseline of the hand, in its x-heights. */
function settle(character: string, strokes: readonly Stroke[], { scale, foot }: Fit): Stroke[] {
  const off = STANDING.includes(character) ? SETTLE * (boxOf(strokes).top - foot) : 0;
  return strokes.map((stroke) =>
    stroke.map(({ x, y, width }) => ({ x: x * scale, y: (y - foot - off) * scale, width: width * scale })),
  );
}

function spaced(character: string, strokes: readonly Stroke[]): Letter {
  const box = boxOf(strokes);
  const { left, right } = bearingsOf(strokes);
  const moved = strokes.map((stroke) => stroke.map((point) => ({ ...point, x: point.x - box.left + left })));
  return letterOf(character, left + (box.right - box.left) + right, moved);
}

/** As many forms as the base letter has, each with its marks. */
function composeAll(character: string, own: ReadonlyMap<string, readonly Letter[]>): readonly Letter[] {
  const made: Letter[] = [];
  for (let i = 0; ; i++) {
    let more = false;
    const letter = compose(character, (base) => {
      const forms = own.get(base);
      more = forms !== undefined && i < forms.length;
      return forms?.[i];
    });
    if (!letter || !more) return made;
    made.push(letter);
  }
}

function isJoined(own: ReadonlyMap<string, readonly Letter[]>): boolean {
  const letters = Array.from('aeimnu').flatMap((character) => own.get(character)?.[0] ?? []);
  if (letters.length < 4) return false;
  const after = median(letters.map((letter) => letter.advance - letter.right));
  const before = median(letters.map((letter) => letter.left));
  return after + before < TOUCHING;
}
