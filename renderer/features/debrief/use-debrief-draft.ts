import { useEffect, useRef } from 'react';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { saveDraft } from '../../data/actions/drafts';
import { useData } from '../../data/hooks';
import type { DebriefTyped } from './debrief-form';

const PAUSE_MS = 400;

/** Keeps what is typed, a moment after each change and when the screen is left. */
export function useDebriefDraft(key: FollowUpKey, typed: DebriefTyped, first: DebriefTyped) {
  const data = useData();
  const waiting = useRef<DebriefTyped>(undefined);
  const settled = useRef(false);

  useEffect(() => {
    if (typed === first || settled.current) return undefined;
    waiting.current = typed;
    const timer = setTimeout(() => {
      waiting.current = undefined;
      void saveDraft(data, { id: key, body: JSON.stringify(typed) });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [data, key, typed, first]);

  useEffect(() => {
    const flush = () => {
      if (waiting.current && !settled.current) {
        void saveDraft(data, { id: key, body: JSON.stringify(waiting.current) });
        waiting.current = undefined;
      }
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [data, key]);

  return {
    /** It was saved for good: no draft is kept any more. */
    settle: () => {
      settled.current = true;
    },
  };
}
