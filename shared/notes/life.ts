import type { HandStyle } from './hands';
import type { Letter } from './letters';
import type { Noise } from './noise';
import { random } from './random';

/**
 * How much a hand varies. Lengths in x-heights, angles in radians (small enough to be their own tangent),
 * the rest as shares; each the sigma of a bell curve unless it says otherwise. Found by looking.
 */
export const LIFE = {
  /** Every letter is bent by a field of its own: how far, and hills to an x-height. */
  bend: 0.12,
  bendDetail: 0.33,
  turn: 0.02,
  stretchX: 0.05,
  stretchY: 0.045,
  slant: 0.04,
  ascender: 0.085,
  descender: 0.13,
  lift: 0.02,
  /** Dots and bars move on their own. */
  dot: 0.07,
  bar: 0.06,
  wordScale: 0.018,
  wordSlant: 0.018,
  wordLift: 0.035,
  wordTurn: 0.007,
  /** The line wanders up and down: how far, and hills to an x-height. */
  wander: 0.07,
  wanderDetail: 0.09,
  slope: 0.006,
  usualSlope: 0.004,
  bow: 0.12,
  /** Size drifts over the page as the hand tires. */
  fatigue: 0.03,
} as const;

/** What chance makes of one letter. */
export interface LetterLife {
  readonly turn: number;
  readonly stretchX: number;
  readonly stretchY: number;
  readonly slant: number;
  readonly ascender: number;
  readonly descender: number;
  readonly lift: number;
  /** Where in the plane this letter's field lies. */
  readonly fieldX: number;
  readonly fieldY: number;
  /** How far the pen was from its usual pressure, about -1 to 1. */
  readonly pressure: number;
  readonly loose: readonly Loose[];
}

/** Where a dot or a bar went: shift, then turn and stretch about its own middle. */
export interface Loose {
  readonly dx: number;
  readonly dy: number;
  readonly turn: number;
  readonly stretch: number;
}

export interface WordLife {
  readonly scale: number;
  readonly slant: number;
  readonly lift: number;
  readonly turn: number;
}

export interface LineLife {
  readonly slope: number;
  readonly bow: number;
}

export function lineLife(seed: number, line: number, signature: boolean, unevenness: number): LineLife {
  const chance = random(seed, `line ${line}`);
  return signature
    ? { slope: chance.normal(0.012, 0.05), bow: chance.normal(LIFE.bow * unevenness) }
    : {
        slope: chance.normal(LIFE.slope * unevenness, LIFE.usualSlope),
        bow: chance.normal(LIFE.bow * unevenness),
      };
}

export function wordLife(seed: number, word: number, unevenness: number): WordLife {
  const chance = random(seed, `life of word ${word}`);
  return {
    scale: chance.normal(LIFE.wordScale * unevenness, 1),
    slant: chance.normal(LIFE.wordSlant * unevenness),
    lift: chance.normal(LIFE.wordLift * unevenness),
    turn: chance.normal(LIFE.wordTurn * unevenness),
  };
}

export interface LetterPlace {
  readonly letter: Letter;
  readonly word: number;
  readonly inWord: number;
  /** Its number in the whole note, and the note's length: what drifts, drifts along these. */
  readonly inNote: number;
  readonly share: number;
  /** The letter before it in the word is the same one; the second of a pair is written smaller. */
  readonly doubled: boolean;
  readonly style: HandStyle;
}

export function letterLife(seed: number, place: LetterPlace, drift: Noise): LetterLife {
  const chance = random(seed, `letter ${place.word}.${place.inWord} ${place.letter.character}`);
  const calm = (place.style.joined ? 0.55 : 1) * place.style.liveliness;
  const tired = 1 + 0.02 * place.share + LIFE.fatigue * drift(place.share * 5 + 31.7, 7.3);
  return {
    turn: chance.normal(LIFE.turn * calm),
    stretchX: chance.normal(LIFE.stretchX * calm, 1),
    stretchY: (chance.normal(LIFE.stretchY * calm, 1) - (place.doubled ? 0.05 : 0)) * tired,
    slant: chance.normal(LIFE.slant * calm) + 0.03 * drift(place.share * 9, 12.2),
    ascender: chance.normal(LIFE.ascender, 1),
    descender: chance.normal(LIFE.descender, 1),
    lift: chance.normal(LIFE.lift * calm),
    fieldX: chance.between(-900, 900),
    fieldY: chance.between(-900, 900),
    // Drifting, since steps of pressure look like bold type.
    pressure:
      0.7 * drift(place.inNote * 0.06, 11.3) + 0.45 * drift(place.inNote * 0.23, 44.4) + chance.normal(0.09),
    loose: place.letter.strokes.map(({ part }) => ({
      dx: part === 'body' ? 0 : chance.normal(LIFE.dot) + (part === 'dot' ? 0.05 : 0),
      dy: part === 'body' ? 0 : chance.normal(LIFE.dot * 0.8),
      turn: part === 'bar' ? chance.normal(LIFE.bar) : 0,
      stretch: part === 'bar' ? chance.normal(0.12, 1) : 1,
    })),
  };
}
