import type { NotFound } from '../../shared/notes/own-hand/locate';
import type { ReadLetter } from '../../shared/notes/own-hand/read-page';
import type { FileAnswer } from './file-messages';

/** Why a picture could not be read. Nothing of what was there is changed then. */
export type PageRefusal =
  | { readonly why: NotFound | 'bare' | 'broken' | 'heavy' }
  | { readonly why: 'tooLarge'; readonly megapixels: number };

/** What was read from a picture of a page. */
export interface PageRead {
  /** From 1. */
  readonly page: number;
  readonly letters: readonly ReadLetter[];
  /** The grid of letters, straightened, as a `data:` address. */
  readonly picture: string;
  /** How many pixels the height of a small letter has. */
  readonly pixelsPerX: number;
  /** The picture showed the page as in a mirror; its letters are read the right way round. */
  readonly mirrored?: true;
}

export type PageAnswer = FileAnswer<PageRead, PageRefusal>;
