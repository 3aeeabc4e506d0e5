import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus along when the part that held it gives way to the next: to what carries `data-step` there, with the
 * rest of its section in sight; to the heading of the page where nothing does. Whoever has gone elsewhere in the meantime is not called back.
 */
export function useFocusOnStep<E extends HTMLElement>(step: string): RefObject<E | null> {
  const around = useRef<E>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement && document.activeElement !== document.body) return;
    const target =
      around.current?.querySelector<HTMLElement>('[data-step]') ??
      around.current?.querySelector<HTMLElement>('h1');
    target?.closest('section')?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  }, [step]);
  return around;
}
