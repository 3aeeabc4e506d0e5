import type { BrowserWindow } from './window';

/** Reads JSON from local storage; what is missing, damaged or forbidden by the browser's settings is `undefined`. */
export function readStored(window: BrowserWindow, key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes JSON to local storage. A full or forbidden one is no reason to stop working. */
export function writeStored(window: BrowserWindow, key: string, value: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without it only the notice of a lost database and of repeated announcements is weaker.
  }
}
