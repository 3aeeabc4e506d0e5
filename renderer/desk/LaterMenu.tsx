import { useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import { followUpDone } from '../../shared/domain/follow-up-words';
import type { Instant, Zone } from '../../shared/domain/time';
import { settleElsewhere, skip, snooze } from '../data/actions/outreaches';
import { useAct } from './act';
import { MoveDayDialog } from './MoveDayDialog';
import { SnoozeMenu } from './SnoozeMenu';

interface LaterMenuProps {
  readonly followUp: FollowUp;
  readonly now: Instant;
  readonly zone: Zone;
  readonly className?: string | undefined;
}

/** "Later": puts a follow-up off, or settles it without Afterword's help. All of it can be undone. */
export function LaterMenu({ followUp, now, zone, className }: LaterMenuProps) {
  const { act } = useAct();
  const [moving, setMoving] = useState(false);
  return (
    <>
      <SnoozeMenu
        {...{ followUp, now, zone, className }}
        label={`Later: ${followUp.title}`}
        onSnooze={(until) => void act((data) => snooze(data, followUp, until))}
        more={[
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
      </SnoozeMenu>
      {moving && <MoveDayDialog followUp={followUp} now={now} zone={zone} onClose={() => setMoving(false)} />}
    </>
  );
}
