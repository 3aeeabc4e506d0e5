import { useEffect, useEffectEvent } from 'react';
import { takesEnter } from './takes-enter';

/** Enter does the one thing of a screen, wherever Enter means nothing of its own. */
export function useEnter(run: () => void): void {
  const press = useEffectEvent(run);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (takesEnter(event.target) || document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      press();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
