import { useEffect, useRef } from 'react';
import { keepWriting } from '../../data/actions/settings';
import { useData } from '../../data/hooks';
import type { CardState } from './card-state';

/** A slider passes many values on its way; the last one is kept. */
const PAUSE_MS = 1_200;

/** The hand, the ink and the pen that were chosen last are those of the next card. */
export function useKeptHabits({ hand, ink, writing }: CardState): void {
  const data = useData();
  const first = useRef({ hand, ink, writing });
  useEffect(() => {
    const before = first.current;
    if (before.hand === hand && before.ink === ink && before.writing === writing) return undefined;
    const timer = setTimeout(() => {
      // The card has them all the same.
      keepWriting(data, { hand, ink, writing }).catch((error: unknown) => console.warn('Not kept:', error));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [data, hand, ink, writing]);
}
