import { useState } from 'react';
import { dayOf } from '../../shared/domain/time';
import { pauseDay, problemWithPause } from '../../shared/reminders/pause';
import { pauseReminders } from '../data/actions/settings';
import { useData, useSnapshot } from '../data/hooks';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { DateField } from '../ui/Field';
import { Quiet } from '../ui/Verb';
import { useAct } from './act';

/** "On holiday": until which day nothing is announced. */
export function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const { act } = useAct();
  const { clock } = useData();
  const zone = useSnapshot()?.facts.home.zone ?? clock.zone();
  const today = dayOf(clock.now(), zone);
  const tomorrow = pauseDay('tomorrow', clock.now(), zone);
  const [day, setDay] = useState<string>(pauseDay('monday', clock.now(), zone));
  const [tried, setTried] = useState(false);
  const problem = problemWithPause(day, today);
  return (
    <Dialog
      title="Until when?"
      reason="Nothing is announced before that day, and nothing is lost: what fell due meanwhile is told together after it."
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== undefined) return;
          onClose();
          void act((data) => pauseReminders(data, day));
        }}
      >
        <DateField
          label="Remind me again on"
          value={day}
          onValue={setDay}
          min={tomorrow}
          error={tried ? problem : undefined}
        />
        <DialogActions>
          <Button type="submit">Pause reminders</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
