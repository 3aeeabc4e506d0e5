import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { INVOKES, type InvokeAnswer, type InvokeName, type InvokePayload } from '../../shared/ipc/contract';
import { refusalOf, type WindowRole } from './trust';

export type Handlers = {
  readonly [N in InvokeName]: (
    payload: InvokePayload<N>,
    asker: WebContents,
  ) => InvokeAnswer<N> | Promise<InvokeAnswer<N>>;
};

interface Trust {
  readonly roleOf: (contents: WebContents) => WindowRole | undefined;
  /** Hears the channel and the kind of fault, never what was sent. */
  readonly refused: (name: InvokeName, reason: string) => void;
}

/**
 * Answers every channel of the contract. Who asks is checked first, then what they ask, then our own answer; what
 * fails is refused with a rejection that says nothing about why.
 */
export function answerInvokes(handlers: Handlers, trust: Trust): void {
  for (const name of Object.keys(INVOKES).filter((key): key is InvokeName => Object.hasOwn(INVOKES, key)))
    answer(name, handlers, trust);
}

function answer<N extends InvokeName>(name: N, handlers: Handlers, trust: Trust): void {
  ipcMain.handle(name, async (event: IpcMainInvokeEvent, ...sent: unknown[]) => {
    const refuse = (reason: string): never => {
      trust.refused(name, reason);
      throw new Error('Refused.');
    };
    const untrusted = refusalOf(name, event.senderFrame, trust.roleOf(event.sender));
    if (untrusted) refuse(untrusted);
    if (sent.length > 1) refuse('too many arguments');
    const payload = v.safeParse(INVOKES[name].payload, sent[0]);
    if (!payload.success) return refuse(`payload: ${faultOf(payload.issues)}`);
    const given = await handlers[name](payload.output, event.sender);
    const checked = v.safeParse(INVOKES[name].answer, given);
    return checked.success ? checked.output : refuse(`answer: ${faultOf(checked.issues)}`);
  });
}

/** The kind of the first fault and how deep it lies. Keys and values are left out: they may be a person's. */
function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first ? `${first.type} at depth ${first.path?.length ?? 0}` : 'unknown';
}
