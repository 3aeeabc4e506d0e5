import { useEffect, useRef, type FocusEvent } from 'react';

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in a list whose items go when they are done or put off: it goes to the item that takes the place of
 * the one that went, else to the heading of the page. Spread the answer over the element around the items, each of
 * which carries its key as `data-item`.
 */
export function useKeptFocus(keys: readonly string[]): KeptFocus {
  const last = useRef<{ readonly key: string; readonly index: number }>(undefined);
  const all = keys.join(' ');
  useEffect(() => {
    const held = last.current;
    const known = all.split(' ');
    if (!held || known.includes(held.key)) return;
    last.current = undefined;
    // Somebody who has gone elsewhere in the meantime is not called back.
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = known[Math.min(held.index, known.length - 1)];
    const item = next ? document.querySelector(`[data-item="${CSS.escape(next)}"]`) : undefined;
    const target = item?.querySelector<HTMLElement>('a[href], button');
    if (target) target.focus();
    // The page stays where it is being read.
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [all]);
  return {
    onFocus(event) {
      const item = event.target.closest('[data-item]');
      const key = item?.getAttribute('data-item') ?? undefined;
      last.current = key === undefined ? undefined : { key, index: all.split(' ').indexOf(key) };
    },
  };
}
