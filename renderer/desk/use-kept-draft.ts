import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Draft } from '../../shared/domain/draft';
import { saveDraft } from '../data/actions/drafts';
import { useData } from '../data/hooks';
import { useSlip } from '../ui/Slips';
import { problemWords } from './problem-words';

export interface KeptDraft<State, Edit> {
  readonly state: State;
  readonly edit: (edit: Edit) => void;
  /** Saves what is not yet saved, now. */
  readonly flush: () => Promise<void>;
  /** From here on nothing is saved: it was sent or skipped, and the draft is gone. */
  readonly finish: () => void;
}

/** How a thing in the making becomes a draft and is made of one. The functions see the newest state only. */
export interface DraftShape<State, Edit> {
  readonly from: (draft: Draft | null) => State;
  readonly edited: (state: State, edit: Edit) => State;
  readonly toDraft: (state: State) => Omit<Draft, 'updatedAt'>;
  /** Whether a draft that arrives after the screen did takes the place of what is there, all of which is saved. */
  readonly takes: (left: Draft, state: State) => boolean;
}

/** Something in the making, saved as it is typed: one write at a time, always of the newest. */
export function useKeptDraft<State, Edit>(
  draft: Draft | null,
  shape: DraftShape<State, Edit>,
): KeptDraft<State, Edit> {
  const data = useData();
  const slip = useSlip();
  const [state, setState] = useState(() => shape.from(draft));
  const latest = useRef(state);
  const saved = useRef(state);
  const finished = useRef(false);
  const saving = useRef<Promise<void>>(undefined);
  const shapes = useRef(shape);
  useEffect(() => {
    shapes.current = shape;
  });

  const flush = useCallback((): Promise<void> => {
    const write = async () => {
      while (!finished.current && latest.current !== saved.current) {
        const writing = latest.current;
        try {
          await saveDraft(data, shapes.current.toDraft(writing));
          saved.current = writing;
        } catch (error) {
          slip({ text: problemWords(error), error: true });
          return;
        }
      }
    };
    const running =
      saving.current ??
      write().finally(() => {
        saving.current = undefined;
      });
    saving.current = running;
    return running;
  }, [data, slip]);

  // A draft that an undo brings back may arrive after the screen did.
  const adopt = useEffectEvent((left: Draft) => {
    if (latest.current !== saved.current || finished.current || !shape.takes(left, latest.current)) return;
    latest.current = shape.from(left);
    saved.current = latest.current;
    setState(latest.current);
  });
  useEffect(() => {
    if (draft) adopt(draft);
  }, [draft]);

  const edit = useCallback(
    (change: Edit) => {
      latest.current = shapes.current.edited(latest.current, change);
      setState(latest.current);
      void flush();
    },
    [flush],
  );

  useEffect(() => {
    const save = () => void flush();
    window.addEventListener('pagehide', save);
    window.addEventListener('blur', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      window.removeEventListener('blur', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [flush]);

  const finish = useCallback(() => {
    finished.current = true;
  }, []);

  return { state, edit, flush, finish };
}
