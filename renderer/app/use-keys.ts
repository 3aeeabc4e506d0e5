import { useEffect } from 'react';
import { useAct } from '../desk/act';
import { goTo, hrefs } from '../desk/routes';
import { listenToKeys } from './keys';
import type { Openers } from './openers';

/** Listens for the app's keys while `off` is false. */
export function useKeys(openers: Openers, off: boolean): void {
  const { undoLast, redoLast } = useAct();
  useEffect(() => {
    if (off) return undefined;
    return listenToKeys(window, {
      add: () => openers.add(),
      find: openers.find,
      help: openers.help,
      undo: () => void undoLast(),
      redo: () => void redoLast(),
      go: (to) => goTo(hrefs[to]),
    });
  }, [openers, off, undoLast, redoLast]);
}
