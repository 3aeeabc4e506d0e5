import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus along when the part that held it gives way to the next: to that part's heading, else to its first
 * button. Parts carry `data-step`. Whoever has gone elsewhere in the meantime is not called back.
 */
export function useFocusOnStep(step: string): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement && document.activeElement !== document.body) return;
    const part = around.current?.querySelector('[data-step]');
    // The parts have no boxes of their own, so the last thing in one is what has to be in sight.
    part?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    part?.querySelector<HTMLElement>(':is(h2, button)')?.focus();
  }, [step]);
  return around;
}
