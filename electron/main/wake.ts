import { powerMonitor } from 'electron';

/** Calls back whenever the machine, or the person before it, has come back. After ready. */
export function watchWaking(woke: () => void): void {
  powerMonitor.on('resume', woke);
  powerMonitor.on('unlock-screen', woke);
}

/** Calls back when the system is about to go down, so that nothing of ours holds it up. After ready. */
export function watchShutdown(goes: () => void): void {
  powerMonitor.on('shutdown', goes);
}
