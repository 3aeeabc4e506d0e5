import { useEffect, useEffectEvent } from 'react';

/** Ctrl P prints what lies on the bench; the browser would print the screen around it. */
export function usePrintKey(print: () => void): void {
  const printNow = useEffectEvent(print);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      // What a dialog asks comes first.
      if (!event.repeat && !document.querySelector('dialog[open]')) printNow();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
