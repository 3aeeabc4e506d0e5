/** The handwritings at hand. What each looks like comes from its faces; here is how it is written. */
export const HAND_IDS = ['brisk', 'joined', 'upright', 'cyrillic', 'greek'] as const;
export type HandId = (typeof HAND_IDS)[number];

/** A hand that the person brought: the key of its row behind `own.`. */
export type OwnHandId = `own.${string}`;
export type AnyHandId = HandId | OwnHandId;

export interface HandStyle {
  readonly id: AnyHandId;
  /** As the person picks it. */
  readonly name: string;
  /** Hands of one script can stand in for one another. */
  readonly script: 'latin' | 'cyrillic' | 'greek';
  /** Letters run into one another, so their edges have to stay where the next one starts. */
  readonly joined: boolean;
  /** Heights of an x in mm: as large as it is written with room to spare, with little, and at the least. */
  readonly largestMm: number;
  readonly comfortableMm: number;
  readonly smallestMm: number;
  /** From line to line, in x-heights. */
  readonly pitch: number;
  readonly tightestPitch: number;
  /** Added between letters, in x-heights. */
  readonly tracking: number;
  /** Between words, ink to ink, in mean advances of the note's letters. */
  readonly wordGap: number;
  /** How much more its letters vary than the usual: simple shapes have less to vary in. */
  readonly liveliness: number;
  /** How much its words, lines and margin wander: 1 as a rule. */
  readonly unevenness: number;
  /** How much of a letter gap that is not the usual one is put right, 0 to 1; without it, the share that suits a font. */
  readonly kerning?: number;
  /** How much of a letter's distance from the line, where its face lets it float or sink, is taken out: 0 to 1. */
  readonly settled?: number;
  /** Added to the face's own slant: tangent of the angle. */
  readonly slant: number;
}

export const HANDS: Readonly<Record<HandId, HandStyle>> = {
  brisk: {
    id: 'brisk',
    name: 'Brisk',
    script: 'latin',
    joined: false,
    largestMm: 2.15,
    comfortableMm: 1.8,
    smallestMm: 1.7,
    pitch: 3.25,
    tightestPitch: 3,
    tracking: 0,
    wordGap: 1.02,
    liveliness: 1.1,
    unevenness: 1,
    slant: 0,
  },
  joined: {
    id: 'joined',
    name: 'Joined',
    script: 'latin',
    joined: true,
    largestMm: 2.0,
    comfortableMm: 1.65,
    smallestMm: 1.5,
    pitch: 3.6,
    tightestPitch: 3.35,
    tracking: 0,
    wordGap: 0.98,
    liveliness: 1.1,
    unevenness: 1.12,
    slant: 0,
  },
  upright: {
    id: 'upright',
    name: 'Upright',
    script: 'latin',
    joined: false,
    largestMm: 2.3,
    comfortableMm: 1.95,
    smallestMm: 1.8,
    pitch: 3.25,
    tightestPitch: 3,
    tracking: -0.05,
    wordGap: 1.28,
    liveliness: 1.55,
    unevenness: 1,
    settled: 0.4,
    slant: 0,
  },
  cyrillic: {
    id: 'cyrillic',
    name: 'Cyrillic',
    script: 'cyrillic',
    joined: false,
    largestMm: 2.2,
    comfortableMm: 1.9,
    smallestMm: 1.75,
    pitch: 3.1,
    tightestPitch: 2.9,
    tracking: 0,
    wordGap: 1.3,
    liveliness: 1.1,
    unevenness: 1,
    slant: 0,
  },
  greek: {
    id: 'greek',
    name: 'Greek',
    script: 'greek',
    joined: false,
    largestMm: 2.2,
    comfortableMm: 1.85,
    smallestMm: 1.7,
    pitch: 3.1,
    tightestPitch: 2.9,
    tracking: 0,
    wordGap: 1.05,
    liveliness: 1,
    unevenness: 1,
    slant: 0,
  },
};

/** What the person chooses among for a Latin text. */
export const LATIN_HANDS: readonly HandId[] = HAND_IDS.filter((id) => HANDS[id].script === 'latin');

export function isHandId(text: string | undefined): text is HandId {
  return (HAND_IDS as readonly (string | undefined)[]).includes(text);
}

/** The hand that is kept under this key. */
export function ownHandId(key: string): OwnHandId {
  return `own.${key}`;
}

export function isOwnHandId(text: string | undefined): text is OwnHandId {
  return text?.startsWith('own.') === true;
}

export function isAnyHandId(text: string | undefined): text is AnyHandId {
  return isHandId(text) || isOwnHandId(text);
}

/**
 * The hand that writes `text`: the wanted one, or the one of its script. The whole note changes hands,
 * since two in one note would give the printer away. The person's own is never changed for another unasked.
 */
export function handFor(text: string, wanted: HandId): HandId;
export function handFor(text: string, wanted: AnyHandId): AnyHandId;
export function handFor(text: string, wanted: AnyHandId): AnyHandId {
  if (isOwnHandId(wanted)) return wanted;
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  if (/\p{Script=Greek}/u.test(text)) return 'greek';
  return HANDS[wanted].script === 'latin' ? wanted : 'brisk';
}
