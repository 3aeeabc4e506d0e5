import { useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import { followUpDone } from '../../shared/domain/follow-up-words';
import { isLocalDateTime, instantOf, localDateTime, type Instant, type Zone } from '../../shared/domain/time';
import { settleElsewhere, skip, snooze } from '../data/actions/outreaches';
import { useSnapshot } from '../data/hooks';
import { snoozeTimes } from '../../shared/reminders/snooze-times';
import { useAct } from './act';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { DateTimeField } from '../ui/Field';
import { Menu } from '../ui/Menu';
import { Quiet } from '../ui/Verb';
import { MoveDayDialog } from './MoveDayDialog';
import { restDays } from './rest-days';

interface LaterMenuProps {
  readonly followUp: FollowUp;
  readonly now: Instant;
  readonly zone: Zone;
  readonly className?: string | undefined;
}

/** "Later": puts a follow-up off, or settles it without Afterword's help. All of it can be undone. */
export function LaterMenu({ followUp, now, zone, className }: LaterMenuProps) {
  const { act } = useAct();
  const [picking, setPicking] = useState(false);
  const [moving, setMoving] = useState(false);
  const times = snoozeTimes(now, zone, restDays(useSnapshot(), now));
  const putOff = (until: Instant) => void act((data) => snooze(data, followUp, until));

  return (
    <>
      <Menu
        className={className}
        label={`Later: ${followUp.title}`}
        items={[
          ...times.map(({ label, hint, until }) => ({
            label,
            hint,
            run: () => putOff(until),
          })),
          { label: 'Pick a moment', run: () => setPicking(true) },
          { label: 'Another day …', run: () => setMoving(true) },
          {
            label: followUpDone(followUp.kind) ?? 'Done already',
            apart: true,
            run: () => void act((data) => settleElsewhere(data, followUp)),
          },
          { label: 'Not this time', run: () => void act((data) => skip(data, followUp)) },
        ]}
      >
        Later
      </Menu>
      {moving && <MoveDayDialog followUp={followUp} now={now} zone={zone} onClose={() => setMoving(false)} />}
      {picking && (
        <PickMoment
          title={followUp.title}
          now={now}
          zone={zone}
          onPick={(until) => {
            setPicking(false);
            putOff(until);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

interface PickMomentProps {
  readonly title: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onPick: (until: Instant) => void;
  readonly onClose: () => void;
}

function PickMoment({ title, now, zone, onPick, onClose }: PickMomentProps) {
  const [local, setLocal] = useState(localDateTime(snoozeTimes(now, zone).at(-2)?.until ?? now, zone));
  const [tried, setTried] = useState(false);
  const until = isLocalDateTime(local) ? instantOf(local, zone) : undefined;
  const problem =
    until === undefined ? 'Say a day and a time.' : until <= now ? 'That moment has passed.' : undefined;
  return (
    <Dialog title="When?" reason={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (until !== undefined && problem === undefined) onPick(until);
        }}
      >
        <DateTimeField
          label="Remind me on"
          value={local}
          onValue={setLocal}
          min={localDateTime(now, zone)}
          error={tried ? problem : undefined}
        />
        <DialogActions>
          <Button type="submit">Put it off</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
