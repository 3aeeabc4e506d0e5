import { useEffect, useRef, useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import { useData } from '../data/hooks';
import { useAct } from '../desk/act';
import { useDesktop } from '../desk/desktop';
import type { Fulfilment } from '../desk/fulfilment';
import { useSlip } from '../ui/Slips';
import { DoneDialog } from './DoneDialog';
import { runErrand } from './run-errand';

interface Question {
  readonly followUp: FollowUp;
  readonly as: Fulfilment;
  readonly answered: () => void;
}

/**
 * Does what was asked for outside the window. Its questions lie over whatever is open, one after the other, and each
 * errand is kept by the host until it is settled: a question that is cut off is asked again.
 */
export function Errands() {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const { act } = useAct();
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  // The host tells an errand again when the page begins to listen.
  const begun = useRef(new Set<string>());

  useEffect(() => {
    const ask = (followUp: FollowUp, as: Fulfilment) =>
      new Promise<void>((answered) => setQuestions((others) => [...others, { followUp, as, answered }]));
    const gone = () => slip({ text: 'That is done already, or no longer planned. Nothing was changed.' });
    return desktop.listen(
      (event) => {
        if (event.type !== 'errand' || begun.current.has(event.id)) return;
        const { id, errand } = event;
        begun.current.add(id);
        void runErrand(errand, { data, act, ask, gone }).then(async (settled) => {
          if (settled) await desktop.errandDone(id);
          else begun.current.delete(id);
        });
      },
      ['errand'],
    );
  }, [data, desktop, slip, act]);

  const [first] = questions;
  if (!first) return null;
  return (
    <DoneDialog
      key={first.followUp.key}
      followUp={first.followUp}
      as={first.as}
      onClose={() => {
        setQuestions(([, ...others]) => others);
        first.answered();
      }}
    />
  );
}
