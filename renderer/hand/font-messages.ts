import type { FaceLetter } from '../../shared/notes/own-hand/read-face';
import type { FileAnswer } from './file-messages';

/** Why a font could not be taken. Nothing of what was there is changed then. */
export type FontRefusal =
  | { readonly why: 'notFont' | 'woff2' | 'heavy' | 'noLatin' | 'tookTooLong' }
  | { readonly why: 'noPen'; readonly cover: number };

/** A font as a pen can write it. */
export interface FontRead {
  /** As the font calls itself; empty where it does not. */
  readonly name: string;
  readonly letters: readonly FaceLetter[];
  /** The share of the ink of its small letters that the pen covers. */
  readonly cover: number;
}

export type FontAnswer = FileAnswer<FontRead, FontRefusal>;
