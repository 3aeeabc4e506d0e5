import { useState } from 'react';
import { addDays, DAY, dayOf, instantOf, isLocalDateTime } from '../../../shared/domain/time';
import { useCheckedForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateTimeField } from '../../ui/Field';
import { Quiet } from '../../ui/Verb';
import type { EndDialogProps } from './SpokeDialog';

const FURTHEST_DAYS = 366;

/** When they want to be called again: the same call, on that day. */
export function CallBackDialog({ plan, onClose, onEnd }: EndDialogProps) {
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState(
    `${addDays(dayOf(plan.now, zone), 1)}T${plan.snapshot.settings.policy.callFrom}`,
  );
  const at = isLocalDateTime(typed) ? instantOf(typed, zone) : Number.NaN;
  const isGood = at > plan.now && at < plan.now + FURTHEST_DAYS * DAY;
  const problems = { at: isGood ? undefined : 'Say a time that is still to come, within a year.' };
  const { shown, formProps } = useCheckedForm(problems, () => {
    onClose();
    onEnd({ how: 'callBack', at });
  });
  return (
    <Dialog
      title="When shall you call back?"
      reason="They said when; you are reminded then."
      onClose={onClose}
    >
      <form {...formProps}>
        <DateTimeField label="On, by your own clock" value={typed} onValue={setTyped} error={shown.at} />
        <DialogActions>
          <Button type="submit">Remind me then</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
