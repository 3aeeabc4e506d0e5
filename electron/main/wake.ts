import { powerMonitor } from 'electron';

/** Calls back whenever the machine, or the person before it, has come back. After ready. */
export function watchWaking(woke: () => void): void {
  powerMonitor.on('resume', woke);
  powerMonitor.on('unlock-screen', woke);
}
