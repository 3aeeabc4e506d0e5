import { useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import { followUpDone } from '../../shared/domain/follow-up-words';
import type { Instant, Zone } from '../../shared/domain/time';
import { settleElsewhere, skip, snooze } from '../data/actions/outreaches';
import { useSnapshot } from '../data/hooks';
import { snoozeTimes } from '../../shared/reminders/snooze-times';
import { useAct } from './act';
import { Menu } from '../ui/Menu';
import { MoveDayDialog } from './MoveDayDialog';
import { PickMoment } from './PickMoment';
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
