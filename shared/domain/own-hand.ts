import type { Id } from './application';

/** A hand that the person brought: their own, read from pages they wrote, or a font of theirs. */
export interface OwnHand {
  readonly id: Id;
  readonly name: string;
  readonly from: 'page' | 'font';
  /** Its letters have not been looked through yet. */
  readonly draft?: true;
}

/** How a hand writes one character. The id is the hand's and the character's code, joined by a dot. */
export interface OwnLetter {
  readonly id: Id;
  readonly handId: Id;
  readonly character: string;
  readonly variants: readonly OwnVariant[];
}

/** One way in which the person wrote a character. */
export interface OwnVariant {
  /** Pen strokes in hundredths of an x-height, y upwards, the baseline at 0; see `shared/notes/own-hand/stroke-text.ts`. */
  readonly strokes: string;
  /** How far the pen moves on, in hundredths of an x-height. A font knows; on a page it is read from the ink. */
  readonly advance?: number;
  /** Where it was written: the number of the page and of the cell on it, joined by a dot. */
  readonly cell?: string;
  /** Why it should be looked at. */
  readonly doubt?: Doubt;
  /** The person does not want it used. */
  readonly dropped?: true;
}

/** What may have gone wrong while a letter was read. */
export const DOUBTS = ['filled', 'cut', 'faint', 'odd', 'lossy'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The most ways of writing one character that are kept. */
export const MOST_VARIANTS = 5;

/** A page as it was photographed, straightened: what the letters are compared with. */
export interface HandPicture {
  readonly id: Id;
  readonly handId: Id;
  /** 1 for the first page of the template. */
  readonly page: number;
  /** The grid of letters alone, as a `data:` address. */
  readonly picture: string;
}

/** A hand with all that it can write: what a writer needs. */
export interface WholeHand {
  readonly hand: OwnHand;
  readonly letters: readonly Pick<OwnLetter, 'character' | 'variants'>[];
}

/** The key of a letter's row. */
export function ownLetterId(handId: Id, character: string): Id {
  return `${handId}.${Array.from(character)
    .map((one) => one.codePointAt(0)!.toString(16))
    .join('-')}`;
}
