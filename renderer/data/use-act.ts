import { useCallback } from 'react';
import { useSlip } from '../ui/Slips';
import { InputError } from './actions/input-error';
import type { Done } from './commit';
import { isQuotaError } from './database';
import { useData } from './hooks';
import { undo } from './undo';

/**
 * Performs an action and tells of it with a slip that offers the way back.
 * Resolves to `undefined` where the action failed: the slip then says that nothing was changed.
 */
export function useAct(): <T extends Done>(action: Promise<T>, words?: string) => Promise<T | undefined> {
  const data = useData();
  const slip = useSlip();
  return useCallback(
    async (action, words) => {
      try {
        const done = await action;
        slip({
          text: sentence(words ?? done.label),
          action: {
            label: 'Undo',
            keyHint: 'Ctrl Z',
            run: async () => {
              const outcome = await undo(data, done.changeId);
              if (!outcome.undone && outcome.why === 'stale')
                slip({
                  error: true,
                  text: 'That was changed again since, so it stays as it is. Nothing is lost.',
                });
            },
          },
        });
        return done;
      } catch (error) {
        slip({ error: true, text: problemWords(error) });
        return undefined;
      }
    },
    [data, slip],
  );
}

function sentence(label: string): string {
  return /[.!?]$/.test(label) ? label : `${label}.`;
}

/** What to say when an action failed. Nothing of it was written: an action is one transaction. */
export function problemWords(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (isQuotaError(error)) return 'The disk is full, so this was not saved. Make some room and try again.';
  console.error(error);
  return 'This was not saved, and nothing else was changed. Please try again.';
}
