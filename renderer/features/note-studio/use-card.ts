import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Settings } from '../../../shared/domain/settings';
import { saveDraft } from '../../data/actions/drafts';
import { useData } from '../../data/hooks';
import { problemWords } from '../../desk/problem-words';
import { useSlip } from '../../ui/Slips';
import { cardFrom, toDraft, type CardEdit, type CardState } from './card-state';

export interface Card {
  readonly state: CardState;
  readonly edit: (edit: CardEdit) => void;
  /** Saves what is not yet saved, now. */
  readonly flush: () => Promise<void>;
  /** From here on nothing is saved: the card was dropped, and its draft is gone. */
  readonly finish: () => void;
}

/** The card, saved as it is typed: one write at a time, always of the newest. */
export function useCard(key: FollowUpKey, draft: Draft | null, settings: Settings): Card {
  const data = useData();
  const slip = useSlip();
  const [state, setState] = useState(() => cardFrom(key, draft, settings));
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

  // A draft that an undo brings back may arrive after the screen did.
  const adopt = useEffectEvent((left: Draft) => {
    if (latest.current !== saved.current || finished.current || left.body === (latest.current.text ?? ''))
      return;
    latest.current = cardFrom(key, left, settings);
    saved.current = latest.current;
    setState(latest.current);
  });
  useEffect(() => {
    if (draft) adopt(draft);
  }, [draft]);

  const edit = useCallback(
    (change: CardEdit) => {
      latest.current = { ...latest.current, ...change };
      setState(latest.current);
      void flush();
    },
    [flush],
  );

  useEffect(() => {
    const save = () => void flush();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [flush]);

  const finish = useCallback(() => {
    finished.current = true;
  }, []);

  return { state, edit, flush, finish };
}
