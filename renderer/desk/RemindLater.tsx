import { useState } from 'react';
import { followUpState, type FollowUpKey } from '../../shared/domain/follow-up';
import type { Instant } from '../../shared/domain/time';
import { snoozeTimes } from '../../shared/reminders/snooze-times';
import { snooze } from '../data/actions/outreaches';
import { usePlan } from '../data/hooks';
import { Menu } from '../ui/Menu';
import { useAct } from './act';
import { PickMoment } from './PickMoment';
import { restDays } from './rest-days';
import { goTo, hrefs } from './routes';

interface RemindLaterProps {
  readonly followUpKey: FollowUpKey;
  readonly words?: string;
}

/** On the screen where a follow-up is done, for who came there by a reminder at the wrong moment. */
export function RemindLater({ followUpKey, words = 'Later' }: RemindLaterProps) {
  const { act } = useAct();
  const plan = usePlan();
  const [picking, setPicking] = useState(false);
  const followUp = plan?.byKey.get(followUpKey);
  if (!plan || !followUp || followUpState(followUp, plan.now) === 'sealed') return null;

  const { now, snapshot } = plan;
  const { zone } = snapshot.facts.home;
  const putOff = async (until: Instant) => {
    if (await act((data) => snooze(data, followUp, until))) goTo(hrefs.today);
  };
  return (
    <>
      <Menu
        label={`Remind me later: ${followUp.title}`}
        items={[
          ...snoozeTimes(now, zone, restDays(snapshot, now)).map(({ label, hint, until }) => ({
            label,
            hint,
            run: () => void putOff(until),
          })),
          { label: 'Pick a moment', run: () => setPicking(true) },
        ]}
      >
        {words}
      </Menu>
      {picking && (
        <PickMoment
          title={followUp.title}
          now={now}
          zone={zone}
          onPick={(until) => {
            setPicking(false);
            void putOff(until);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
