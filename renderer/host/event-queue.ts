import type { DesktopEvent } from '../../shared/ports/desktop';

type EventType = DesktopEvent['type'];
type Listener = (event: DesktopEvent) => void;

/** Hands events to whoever hears their type; one that nobody hears yet is kept for the first who will. */
export interface EventQueue {
  readonly tell: (event: DesktopEvent) => void;
  /** Hears the given types, or all of them. Returns the way to stop. */
  readonly listen: (listener: Listener, types?: readonly EventType[]) => () => void;
}

export function createEventQueue(): EventQueue {
  const ears = new Set<{ readonly listener: Listener; readonly types: readonly EventType[] | undefined }>();
  let waiting: readonly DesktopEvent[] = [];
  return {
    tell(event) {
      const hearing = [...ears].filter(({ types }) => !types || types.includes(event.type));
      if (hearing.length === 0) waiting = [...waiting, event];
      for (const { listener } of hearing) listener(event);
    },
    listen(listener, types) {
      const ear = { listener, types };
      ears.add(ear);
      const isHeard = (event: DesktopEvent) => !types || types.includes(event.type);
      const kept = waiting.filter(isHeard);
      waiting = waiting.filter((event) => !isHeard(event));
      for (const event of kept) listener(event);
      return () => void ears.delete(ear);
    },
  };
}
