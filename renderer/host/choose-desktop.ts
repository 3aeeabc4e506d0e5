import type { Clock } from '../../shared/ports/clock';
import type { Desktop } from '../../shared/ports/desktop';
import { browserDesktop } from './browser';
import { electronDesktop } from './electron';

/** The desktop host where the preload has built its bridge, else the browser host. */
export function chooseDesktop(window: Window & typeof globalThis, clock: Clock): Desktop {
  return window.afterword ? electronDesktop(window.afterword) : browserDesktop(window, clock);
}
