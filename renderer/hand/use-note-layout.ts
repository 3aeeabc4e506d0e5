import { useEffect, useRef, useState } from 'react';
import type { NoteResult } from '../../shared/notes/layout-note';
import type { NoteWish } from './hand-messages';
import { handwriting } from './handwriting';

export interface NoteOnScreen {
  /** The newest that is written; while the next one is, the one before. */
  readonly result: NoteResult | undefined;
  /** Why nothing can be written just now; nothing of the text is lost. */
  readonly problem: string | undefined;
}

/**
 * Keeps a note written while it is typed. One at a time, and then the newest: what was typed meanwhile is
 * never written for nothing. The wish is compared by identity, so memoise it.
 */
export function useNoteLayout(wish: NoteWish): NoteOnScreen {
  const [shown, setShown] = useState<NoteOnScreen>({ result: undefined, problem: undefined });
  const wanted = useRef<NoteWish>(undefined);
  const writing = useRef(false);

  useEffect(() => {
    const write = async () => {
      writing.current = true;
      for (let next = wanted.current; next; next = wanted.current) {
        wanted.current = undefined;
        try {
          setShown({ result: await handwriting().note(next), problem: undefined });
        } catch (error) {
          setShown(({ result }) => ({
            result,
            problem: error instanceof Error ? error.message : String(error),
          }));
        }
      }
      writing.current = false;
    };
    wanted.current = wish;
    if (!writing.current) void write();
  }, [wish]);

  return shown;
}
