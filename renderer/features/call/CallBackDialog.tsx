import { useRef, useState, type FormEvent } from 'react';
import { addDays, DAY, dayOf, instantOf, isLocalDateTime } from '../../../shared/domain/time';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateTimeField } from '../../ui/Field';
import { Quiet } from '../../ui/Verb';
import type { EndDialogProps } from './SpokeDialog';

const FURTHEST_DAYS = 366;

/** When they want to be called again: the same call, on that day. */
export function CallBackDialog({ plan, onClose, onEnd }: EndDialogProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState(
    `${addDays(dayOf(plan.now, zone), 1)}T${plan.snapshot.settings.policy.callFrom}`,
  );
  const [tried, setTried] = useState(false);
  const at = isLocalDateTime(typed) ? instantOf(typed, zone) : Number.NaN;
  const isGood = at > plan.now && at < plan.now + FURTHEST_DAYS * DAY;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isGood) return focusFirstWrong(formRef.current);
    onClose();
    return onEnd({ how: 'callBack', at });
  };
  return (
    <Dialog
      title="When shall you call back?"
      reason="They said when; you are reminded then."
      onClose={onClose}
    >
      <form ref={formRef} onSubmit={submit} noValidate>
        <DateTimeField
          label="On, by your own clock"
          value={typed}
          onValue={setTyped}
          error={tried && !isGood ? 'Say a time that is still to come, within a year.' : undefined}
        />
        <DialogActions>
          <Button type="submit">Remind me then</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
