import type { WebContents } from 'electron';
import * as v from 'valibot';
import { EVENTS, type EventName, type EventPayload } from '../../shared/ipc/contract';

/** Sends one of the contract's events to a window. A payload that breaks the contract is our own fault: it throws. */
export function tell<N extends EventName>(contents: WebContents, name: N, payload: EventPayload<N>): void {
  contents.send(name, v.parse(EVENTS[name], payload));
}
