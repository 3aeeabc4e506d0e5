import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepWriting } from '../../data/actions/settings';
import { useData } from '../../data/hooks';
import type { CardState } from './card-state';

/** A slider passes many values on its way; the last one is kept. */
const PAUSE_MS = 1_200;

/** The hand, the ink and the pen that were chosen last are those of the next card, however soon it follows. */
export function useKeptHabits({ hand, ink, writing }: CardState): void {
  const data = useData();
  const [first] = useState({ hand, ink, writing });
  const kept = useRef(first);
  const chosen = useRef(first);
  const keep = useEffectEvent(() => {
    if (kept.current === chosen.current) return;
    kept.current = chosen.current;
    // The card has them all the same.
    keepWriting(data, kept.current).catch((error: unknown) => console.warn('Not kept:', error));
  });
  useEffect(() => {
    const before = kept.current;
    const same = before.hand === hand && before.ink === ink && before.writing === writing;
    chosen.current = same ? before : { hand, ink, writing };
    const timer = setTimeout(() => keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [hand, ink, writing]);
  useEffect(() => () => keep(), []);
}
