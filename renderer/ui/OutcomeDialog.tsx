import { useState } from 'react';
import { OUTCOMES, outcomeName, type Outcome } from '../../shared/domain/application';
import { Button } from './Button';
import { Choice } from './Choice';
import { Dialog, DialogActions } from './Dialog';
import { Quiet } from './Verb';

export interface OutcomeDialogProps {
  readonly company: string;
  /** What would follow an outcome: "A reply to write, today." */
  readonly follows?: (outcome: Outcome) => string | undefined;
  readonly onChoose: (outcome: Outcome) => void;
  /** It stays where it was. */
  readonly onClose: () => void;
}

const ORDER: readonly Outcome[] = ['rejected', 'accepted', 'withdrawn', 'noReply'];
const OPTIONS = ORDER.filter((one) => OUTCOMES.includes(one)).map((value) => ({
  value,
  label: outcomeName(value),
}));

/** Asks how an application ended, before it is closed. */
export function OutcomeDialog({ company, follows, onChoose, onClose }: OutcomeDialogProps) {
  const [outcome, setOutcome] = useState<Outcome>('rejected');
  const words = follows?.(outcome);
  return (
    <Dialog title={`How did ${company} end?`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(outcome);
        }}
      >
        <Choice label="It ended as" options={OPTIONS} value={outcome} onValue={setOutcome} />
        <p role="status" style={{ minHeight: '1.5rem', marginTop: 'var(--s4)' }}>
          {words}
        </p>
        <DialogActions>
          <Button type="submit">Close the application</Button>
          <Quiet onClick={onClose}>Leave it where it is</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
