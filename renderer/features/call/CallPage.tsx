import { followUpState, type FollowUpKey } from '../../../shared/domain/follow-up';
import { usePlan } from '../../data/hooks';
import { NothingHere } from '../../desk/NothingHere';
import { hrefs } from '../../desk/routes';
import { SealedPage } from '../../desk/SealedPage';
import { Verb } from '../../ui/Verb';
import { Waiting } from '../../ui/Waiting';
import { CallDesk } from './CallDesk';

/** The card for a call: the number, whether now is a good moment, what to say, and how it ended. */
export function CallPage({ followUpKey }: { readonly followUpKey: FollowUpKey }) {
  const plan = usePlan();
  if (!plan) return <Waiting />;
  const followUp = plan.byKey.get(followUpKey);
  if (!followUp || followUp.channel !== 'call')
    return (
      <NothingHere title="There is nobody to call here.">
        You called, they answered, or it is no longer called for. What was said stands in the history of its
        application.
      </NothingHere>
    );
  if (followUpState(followUp, plan.now) === 'sealed')
    return (
      <SealedPage followUp={followUp} plan={plan}>
        {followUp.applicationId !== undefined && (
          <Verb href={hrefs.application(followUp.applicationId)}>Open the application</Verb>
        )}
      </SealedPage>
    );
  return <CallDesk followUp={followUp} plan={plan} />;
}
