import type { WebContents } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract';
import { tell } from '../ipc/tell';

/** Events on their way to the page; those that come before it listens wait for it. */
export interface Outbox {
  readonly tell: <N extends EventName>(name: N, payload: EventPayload<N>) => void;
  /** The page listens from here on. */
  readonly ready: () => void;
  readonly isHeard: () => boolean;
  /** From now on it goes to this window, which is not listening yet. */
  readonly attach: (contents: WebContents) => void;
}

export function createOutbox(): Outbox {
  let waiting: (() => void)[] = [];
  let contents: WebContents | undefined;
  let listening = false;

  const send = (deliver: () => void) => {
    if (listening) deliver();
    else waiting.push(deliver);
  };
  return {
    tell: (name, payload) =>
      send(() => {
        if (contents && !contents.isDestroyed()) tell(contents, name, payload);
      }),
    ready() {
      listening = true;
      const kept = waiting;
      waiting = [];
      for (const deliver of kept) deliver();
    },
    isHeard: () => listening && contents !== undefined && !contents.isDestroyed(),
    attach(page) {
      contents = page;
      // A reload begins anew, and so does its listening.
      page.on('did-start-navigation', (event) => {
        if (event.isMainFrame && !event.isSameDocument) listening = false;
      });
    },
  };
}
