import type { DesktopEvent } from '../../shared/ports/desktop';

/** Hands events to every listener; what came before the first one is kept for it. */
export interface EventQueue {
  readonly tell: (event: DesktopEvent) => void;
  readonly listen: (listener: (event: DesktopEvent) => void) => () => void;
}

export function createEventQueue(): EventQueue {
  const listeners = new Set<(event: DesktopEvent) => void>();
  let waiting: DesktopEvent[] = [];
  return {
    tell(event) {
      if (listeners.size === 0) waiting.push(event);
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      const kept = waiting;
      waiting = [];
      for (const event of kept) listener(event);
      return () => void listeners.delete(listener);
    },
  };
}
