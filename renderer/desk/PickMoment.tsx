import { useState } from 'react';
import { isLocalDateTime, instantOf, localDateTime, type Instant, type Zone } from '../../shared/domain/time';
import { snoozeUntil } from '../../shared/reminders/snooze-times';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { DateTimeField } from '../ui/Field';
import { Quiet } from '../ui/Verb';
import { useCheckedForm } from './use-form';

interface PickMomentProps {
  readonly title: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onPick: (until: Instant) => void;
  readonly onClose: () => void;
}

/** Any moment to come at which to be reminded. */
export function PickMoment({ title, now, zone, onPick, onClose }: PickMomentProps) {
  const [local, setLocal] = useState(localDateTime(snoozeUntil('tomorrow', now, zone), zone));
  const until = isLocalDateTime(local) ? instantOf(local, zone) : undefined;
  const problem =
    until === undefined ? 'Say a day and a time.' : until <= now ? 'That moment has passed.' : undefined;
  const { shown, formProps } = useCheckedForm({ problem }, () => {
    if (until !== undefined) onPick(until);
  });
  return (
    <Dialog title="When?" reason={title} onClose={onClose}>
      <form {...formProps}>
        <DateTimeField
          label="Remind me on"
          value={local}
          onValue={setLocal}
          min={localDateTime(now, zone)}
          error={shown.problem}
        />
        <DialogActions>
          <Button type="submit">Put it off</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
