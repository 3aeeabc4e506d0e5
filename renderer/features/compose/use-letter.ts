import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { saveDraft } from '../../data/actions/drafts';
import { useData } from '../../data/hooks';
import { problemWords } from '../../desk/problem-words';
import { useSlip } from '../../ui/Slips';
import { editLetter, FRESH, fromDraft, toDraft, type LetterEdit, type LetterState } from './letter-state';

export interface Letter {
  readonly state: LetterState;
  readonly edit: (edit: LetterEdit) => void;
  /** Saves what is not yet saved, now. */
  readonly flush: () => Promise<void>;
  /** From here on nothing is saved: the letter was sent or skipped, and its draft is gone. */
  readonly finish: () => void;
}

/** The letter, saved as it is typed: one write at a time, always of the newest. */
export function useLetter(key: FollowUpKey, draft: Draft | null): Letter {
  const data = useData();
  const slip = useSlip();
  const [state, setState] = useState(() => fromDraft(draft));
  const latest = useRef(state);
  const saved = useRef(state);
  const finished = useRef(false);
  const saving = useRef<Promise<void>>(undefined);

  const flush = useCallback((): Promise<void> => {
    const write = async () => {
      while (!finished.current && latest.current !== saved.current) {
        const writing = latest.current;
        try {
          await saveDraft(data, toDraft(key, writing));
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
  }, [data, key, slip]);

  // A draft that an undo brings back may arrive after the desk did.
  const adopt = useEffectEvent((left: Draft) => {
    if (latest.current !== FRESH) return;
    latest.current = fromDraft(left);
    saved.current = latest.current;
    setState(latest.current);
  });
  useEffect(() => {
    if (draft) adopt(draft);
  }, [draft]);

  const edit = useCallback(
    (change: LetterEdit) => {
      latest.current = editLetter(latest.current, change);
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
