import type { Hand } from './letters';
import { PEN } from './pen';

/** How the person wants their hand to write: which pen, how neatly, how large. */
export interface Manner {
  /** Width of the pen in mm. */
  readonly penMm: number;
  /** 1 as the hand writes by itself; less is more careful, more is more hurried. */
  readonly haste: number;
  /** 1 as the hand writes by itself. */
  readonly size: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const USUAL_MANNER: Manner = { penMm: PEN.widthMm, haste: 1, size: 1 };

/** How far each may go and still be taken for a pen: within these, the measures of a hand hold. */
export const MANNERS: Readonly<Record<keyof Manner, Range>> = {
  penMm: { least: 0.29, most: 0.37, step: 0.02 },
  haste: { least: 0.9, most: 1.1, step: 0.05 },
  size: { least: 0.9, most: 1.1, step: 0.05 },
};

/** Of anything that was stored, what is in range. */
export function mannerOf(stored: Partial<Manner> | undefined): Manner {
  const within = (name: keyof Manner) => {
    const value = stored?.[name];
    const { least, most } = MANNERS[name];
    return typeof value === 'number' && value >= least && value <= most ? value : USUAL_MANNER[name];
  };
  return { penMm: within('penMm'), haste: within('haste'), size: within('size') };
}

const made = new WeakMap<Hand, Map<string, Hand>>();

/** The same hand, writing in that manner. */
export function inManner(hand: Hand, { haste, size }: Omit<Manner, 'penMm'>): Hand {
  if (haste === 1 && size === 1) return hand;
  const known = made.get(hand) ?? new Map<string, Hand>();
  made.set(hand, known);
  const key = `${haste} ${size}`;
  const { style } = hand;
  const written = known.get(key) ?? {
    ...hand,
    style: {
      ...style,
      liveliness: style.liveliness * haste,
      unevenness: style.unevenness * haste,
      largestMm: style.largestMm * size,
      comfortableMm: style.comfortableMm * size,
      smallestMm: style.smallestMm * size,
    },
  };
  known.set(key, written);
  return written;
}
