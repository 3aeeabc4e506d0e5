import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { saveDraft } from '../../data/actions/drafts';
import { useData } from '../../data/hooks';
import { problemWords } from '../../desk/problem-words';
import { useSlip } from '../../ui/Slips';
import { editLetter, fromDraft, toDraft, type LetterEdit, type LetterState } from './letter-state';

const PAUSE_MS = 300;

export interface Letter {
  readonly state: LetterState;
  readonly edit: (edit: LetterEdit) => void;
  /** Saves what is not yet saved, now. */
  readonly flush: () => Promise<void>;
  /** From here on nothing is saved: the letter was sent or skipped, and its draft is gone. */
  readonly finish: () => void;
}

/** The letter as typed, saved a moment after each change and at once when the window may be about to go. */
export function useLetter(key: FollowUpKey, draft: Draft | null): Letter {
  const data = useData();
  const slip = useSlip();
  const [state, edit] = useReducer(editLetter, draft, fromDraft);
  const latest = useRef(state);
  const saved = useRef(state);
  const finished = useRef(false);

  const flush = useCallback(async () => {
    if (finished.current || latest.current === saved.current) return;
    const before = saved.current;
    saved.current = latest.current;
    try {
      await saveDraft(data, toDraft(key, latest.current));
    } catch (error) {
      saved.current = before;
      slip({ text: problemWords(error), error: true });
    }
  }, [data, key, slip]);

  useEffect(() => {
    latest.current = state;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

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
