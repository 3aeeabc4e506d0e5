import { useMemo } from 'react';
import { together, type Done } from '../data/commit';
import type { Data } from '../data/data';
import { useData } from '../data/hooks';
import { redoLast, undo, undoLast, type UndoOutcome } from '../data/undo';
import { useSlip } from '../ui/Slips';
import { isInputProblem, problemWords } from './problem-words';

export interface Acting {
  /**
   * Performs an action, or several as one, says on a slip what happened and offers to undo it. Where it fails,
   * the slip says why and the answer is `undefined`; nothing was written then. The action awaits the database only.
   */
  readonly act: <T extends Done>(
    action: (data: Data) => Promise<T>,
    words?: string,
  ) => Promise<T | undefined>;
  readonly undoLast: () => Promise<void>;
  readonly redoLast: () => Promise<void>;
}

/** Everything that a person does goes through here, so that all of it can be undone in the same way. */
export function useAct(): Acting {
  const data = useData();
  const slip = useSlip();

  return useMemo(() => {
    const tell = (outcome: UndoOutcome, back: boolean) => {
      if (outcome.undone) slip({ text: `${back ? 'Taken back' : 'Done again'}: ${outcome.label}.` });
      else if (outcome.why === 'stale')
        slip({ text: 'That was changed again since, so it stays as it is now.', error: true });
      else slip({ text: back ? 'There is nothing to take back.' : 'There is nothing to do again.' });
    };
    const turn = async (turning: () => Promise<UndoOutcome>, back: boolean) => {
      try {
        tell(await turning(), back);
      } catch (error) {
        slip({ text: problemWords(error), error: true });
      }
    };
    return {
      async act(action, words) {
        try {
          const done = await together(data, action);
          const takeBack = {
            label: 'Undo',
            keyHint: 'Ctrl Z',
            run: () => turn(() => undo(data, done.changeId), true),
          };
          slip({ text: `${words ?? done.label}.`, ...(!done.idle && { action: takeBack }) });
          return done;
        } catch (error) {
          if (!isInputProblem(error)) console.error(error);
          slip({ text: problemWords(error), error: true });
          return undefined;
        }
      },
      undoLast: () => turn(() => undoLast(data), true),
      redoLast: () => turn(() => redoLast(data), false),
    };
  }, [data, slip]);
}
