import type { DevTools } from './devtools';

/** A window as the other parts know it. */
export interface KnownWindow {
  readonly id: number;
  readonly webContents: { readonly ready: Promise<void>; applyTheme(): Promise<void> };
  close(): void;
}

export interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version: string;
  readonly main?: string;
}

/** What all parts share. Set once at the start, before any part of the app runs. */
export const state = {
  appPath: '',
  manifest: { version: '0.0.0' } as Manifest,
  switches: [] as string[],
  windows: new Map<number, KnownWindow>(),
  chromium: undefined as DevTools | undefined,
};

export function chromium(): DevTools {
  if (!state.chromium) throw new Error('stand-in: not before the app is ready');
  return state.chromium;
}

/** The value of a `--name=value` switch, empty for a bare one, `undefined` for none. */
export function switchValue(name: string): string | undefined {
  const found = state.switches.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
  return found?.split('=').slice(1).join('=');
}
