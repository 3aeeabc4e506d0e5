import { useSyncExternalStore } from 'react';
import { USUAL_PIXELS_A_MM } from '../../../shared/domain/bank-card';
import { keepDisplay } from '../../data/actions/settings';
import { useSettings } from '../../data/hooks';
import { useAct } from '../../desk/act';

export interface TrueSize {
  /** Of the display that the window is on; `undefined` until it was measured. */
  readonly pixelsAMm: number | undefined;
  /** What to begin with when it is measured. */
  readonly guess: number;
  readonly keep: (pixelsAMm: number) => Promise<boolean>;
}

/** How large a millimetre is on this display. A zoomed page, or another display, is another measure. */
export function useTrueSize(): TrueSize {
  const { displays } = useSettings();
  const display = useSyncExternalStore(onDisplayChange, displayKey);
  const { act } = useAct();
  const pixelsAMm = Object.hasOwn(displays, display) ? displays[display] : undefined;
  return {
    pixelsAMm,
    guess: pixelsAMm ?? USUAL_PIXELS_A_MM,
    keep: async (measured) => (await act((data) => keepDisplay(data, display, measured))) !== undefined,
  };
}

function displayKey(): string {
  const { devicePixelRatio, screen } = window;
  return `${screen.width}x${screen.height}@${devicePixelRatio}`;
}

/** Moving to another display or zooming resizes what the window shows. */
function onDisplayChange(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
