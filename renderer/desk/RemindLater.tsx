import { followUpState, type FollowUpKey } from '../../shared/domain/follow-up';
import type { Instant } from '../../shared/domain/time';
import { snooze } from '../data/actions/outreaches';
import { usePlan } from '../data/hooks';
import { useAct } from './act';
import { goTo, hrefs } from './routes';
import { SnoozeMenu } from './SnoozeMenu';

interface RemindLaterProps {
  readonly followUpKey: FollowUpKey;
  readonly words?: string;
}

/** On the screen where a follow-up is done, for who came there by a reminder at the wrong moment. */
export function RemindLater({ followUpKey, words = 'Later' }: RemindLaterProps) {
  const { act } = useAct();
  const plan = usePlan();
  const followUp = plan?.byKey.get(followUpKey);
  if (!plan || !followUp || followUpState(followUp, plan.now) === 'sealed') return null;

  const putOff = async (until: Instant) => {
    if (await act((data) => snooze(data, followUp, until))) goTo(hrefs.today);
  };
  return (
    <SnoozeMenu
      followUp={followUp}
      now={plan.now}
      zone={plan.snapshot.facts.home.zone}
      label={`Remind me later: ${followUp.title}`}
      onSnooze={(until) => void putOff(until)}
    >
      {words}
    </SnoozeMenu>
  );
}
