import { useEffect, useEffectEvent } from 'react';
import { isWritten } from '../../desk/takes-enter';

interface LetterKeys {
  readonly previous: () => void;
  readonly next: () => void;
  /** From 0. */
  readonly choose: (way: number) => void;
  readonly drop: () => void;
  readonly draw: () => void;
  readonly assign: () => void;
  readonly raise: () => void;
  readonly lower: () => void;
  readonly grow: () => void;
  readonly shrink: () => void;
}

/** The keys of looking through a hand. None of them fires while someone writes in a field or a dialog is open. */
export function useLetterKeys(keys: LetterKeys): void {
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const action = actionOf(event.key, keys);
    action?.();
    return action !== undefined;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && isWritten(target) && !target.matches('[type=file]')) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      if (press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionOf(key: string, keys: LetterKeys): (() => void) | undefined {
  if (/^[1-5]$/.test(key)) return () => keys.choose(Number(key) - 1);
  switch (key) {
    case 'ArrowLeft':
      return keys.previous;
    case 'ArrowRight':
      return keys.next;
    case 'ArrowUp':
      return keys.raise;
    case 'ArrowDown':
      return keys.lower;
    case '+':
    case '=':
      return keys.grow;
    case '-':
      return keys.shrink;
    case 'x':
    case 'X':
    case 'Delete':
      return keys.drop;
    case 'd':
    case 'D':
      return keys.draw;
    case 'a':
    case 'A':
      return keys.assign;
    default:
      return undefined;
  }
}
