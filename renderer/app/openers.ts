import type { InboundStart } from '../desk/inbound';

/** What lies over the screens, and how it is opened. */
export interface AddStart {
  readonly company: string;
  readonly role: string;
  readonly url: string;
}

export type Overlay =
  | { readonly kind: 'add'; readonly start: AddStart }
  | { readonly kind: 'find' }
  | { readonly kind: 'help' }
  | { readonly kind: 'justInterviewed' }
  /** `number` tells one way in from the next. */
  | { readonly kind: 'inbound'; readonly start: InboundStart; readonly number: number };

export interface Openers {
  readonly add: (start?: Partial<AddStart>) => void;
  readonly find: () => void;
  readonly help: () => void;
  readonly justInterviewed: () => void;
  /** These lie over what is open, which stays as it is. */
  readonly leaving: () => void;
  readonly pause: () => void;
  /** What they sent: an e-mail or an invitation. */
  readonly inbound: (start?: InboundStart) => void;
}

export function makeOpeners(
  open: (overlay: Overlay) => void,
  { leaving, pause }: Pick<Openers, 'leaving' | 'pause'>,
): Openers {
  let ways = 0;
  return {
    add: (start) => open({ kind: 'add', start: { company: '', role: '', url: '', ...start } }),
    find: () => open({ kind: 'find' }),
    help: () => open({ kind: 'help' }),
    justInterviewed: () => open({ kind: 'justInterviewed' }),
    leaving,
    pause,
    inbound: (start = {}) => open({ kind: 'inbound', start, number: (ways += 1) }),
  };
}
