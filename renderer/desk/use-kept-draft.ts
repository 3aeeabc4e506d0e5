import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Draft } from '../../shared/domain/draft';
import { useData } from '../data/hooks';
import { useSlip } from '../ui/Slips';
import { unsavedWords } from './problem-words';

export interface KeptDraft<State, Edit> {
  readonly state: State;
  readonly edit: (edit: Edit) => void;
  /** Resolves once all of it is saved, or a slip says why it is not. */
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

/** Something in the making, saved with every key. */
export function useKeptDraft<State, Edit>(
  draft: Draft | null,
  shape: DraftShape<State, Edit>,
): KeptDraft<State, Edit> {
  const { drafts } = useData();
  const slip = useSlip();
  const [state, setState] = useState(() => shape.from(draft));
  const latest = useRef(state);
  const saved = useRef(state);
  const finished = useRef(false);
  const shapes = useRef(shape);
  useEffect(() => {
    shapes.current = shape;
  });

  const flush = useCallback(async () => {
    const writing = latest.current;
    if (finished.current || writing === saved.current) return;
    try {
      await drafts.save(shapes.current.toDraft(writing));
      saved.current = writing;
    } catch (error) {
      slip({ text: unsavedWords(error), error: true });
    }
  }, [drafts, slip]);

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

  // What could not be saved is tried once more when the screen or the window is left.
  useEffect(() => {
    const again = () => void flush();
    window.addEventListener('blur', again);
    return () => {
      window.removeEventListener('blur', again);
      again();
    };
  }, [flush]);

  const finish = useCallback(() => {
    finished.current = true;
    drafts.forget(shapes.current.toDraft(latest.current).id);
  }, [drafts]);

  return { state, edit, flush, finish };
}
