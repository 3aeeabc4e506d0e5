import { powerMonitor } from 'electron';

/** Calls back whenever the machine, or the person before it, has come back. After ready. */
export function watchWaking(woke: () => void): void {
  powerMonitor.on('resume', woke);
  powerMonitor.on('unlock-screen', woke);
}

/**
 * Whether the screen is locked, where the system tells: then others may read what is on it. After ready.
 */
export function watchLock(): () => boolean {
  let locked = false;
  powerMonitor.on('lock-screen', () => void (locked = true));
  powerMonitor.on('unlock-screen', () => void (locked = false));
  return () => locked;
}

/** Calls back when the system is about to go down, so that nothing of ours holds it up. After ready. */
export function watchShutdown(goes: () => void): void {
  powerMonitor.on('shutdown', goes);
}
