import type { Clock } from '../../shared/ports/clock';
import type { Desktop } from '../../shared/ports/desktop';
import { browserDesktop, type BrowserWindow } from './browser';
import { electronDesktop } from './electron';

/** The desktop host where the preload has built its bridge, else the browser host. */
export function chooseDesktop(window: BrowserWindow, clock: Clock): Desktop {
  return window.afterword ? electronDesktop(window.afterword) : browserDesktop(window, clock);
}
