import { useState } from 'react';
import { problemWithNote } from '../../../shared/domain/input';
import { dayOf, isDay } from '../../../shared/domain/time';
import type { CallEnd } from '../../data/actions/calls';
import type { Plan } from '../../data/plan-store';
import { useCheckedForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';

export interface EndDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onEnd: (end: CallEnd) => void;
}

/** What they said, as far as it is worth keeping. */
export function SpokeDialog({ plan, onClose, onEnd }: EndDialogProps) {
  const [said, setSaid] = useState('');
  const [day, setDay] = useState('');
  const today = dayOf(plan.now, plan.snapshot.facts.home.zone);
  const problems = {
    said: problemWithNote(said),
    day: day !== '' && (!isDay(day) || day < today) ? 'Say a day that is still to come.' : undefined,
  };
  const { shown, formProps } = useCheckedForm(problems, () => {
    onClose();
    onEnd({ how: 'spoke', said: said.trim(), ...(day !== '' && { promisedDay: day }) });
  });
  return (
    <Dialog title="You spoke" reason="Both lines can stay empty." onClose={onClose}>
      <form {...formProps}>
        <div className={form.one}>
          <TextArea label="What they said" dir="auto" value={said} onValue={setSaid} error={shown.said} />
          <DateField
            label="They promise an answer by"
            value={day}
            onValue={setDay}
            min={today}
            hint="If they named a day; the plan waits for it."
            error={shown.day}
          />
        </div>
        <DialogActions>
          <Button type="submit">Write it down</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
