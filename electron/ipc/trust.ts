import type { InvokeName } from '../../shared/ipc/contract';

export const APP_ORIGIN = 'app://afterword';

/** What a window is for. Each may ask only what its role needs. */
export type WindowRole = 'app' | 'print';

const FOR_PRINT_WINDOWS: ReadonlySet<InvokeName> = new Set(['print.job', 'print.drawn']);

/** The part of Electron's frame that trust hangs on. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Why a message must not be heard, in words for the log; `undefined` when it may be. */
export function refusalOf(
  name: InvokeName,
  frame: SenderFrame | null,
  role: WindowRole | undefined,
): string | undefined {
  // A frame is null when it navigated or went away between sending and arriving.
  if (frame === null) return 'no frame';
  if (frame.parent !== null) return 'nested frame';
  if (!isOurs(frame.url)) return 'foreign origin';
  if (role === undefined) return 'unknown window';
  if (FOR_PRINT_WINDOWS.has(name) !== (role === 'print')) return 'not this window';
  return undefined;
}

/** Whether an address is one of the app's own pages. */
export function isOurs(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}
