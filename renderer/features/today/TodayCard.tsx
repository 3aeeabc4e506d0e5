import type { FollowUp } from '../../../shared/domain/follow-up';
import { followUpVerb } from '../../../shared/domain/follow-up-words';
import type { Plan } from '../../data/plan-store';
import { Cautions } from '../../desk/Cautions';
import { followUpHref, goTo } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { HandwrittenName } from '../../hand/HandwrittenName';
import { Button } from '../../ui/Button';
import { Postcard } from '../../ui/Postcard';
import { Stamp } from '../../ui/Stamp';
import { Who } from '../../ui/Who';
import { Words } from '../../ui/Words';
import { addresseeOf } from './addressee';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhichJob } from '../../desk/WhichJob';
import { WhyNote } from '../../desk/WhyNote';
import { stampOf } from './stamp-of';

/** Written smaller than this allows, a name could not be read; it then stands in print. */
const LONGEST_WRITTEN = 32;

function isWritable(name: string): boolean {
  return name.length <= LONGEST_WRITTEN;
}

/** The postcard of Today: the one thing to do now. Enter does it. */
export function TodayCard({ followUp, plan }: { readonly followUp: FollowUp; readonly plan: Plan }) {
  const { facts } = plan.snapshot;
  const { zone } = facts.home;
  const href = followUpHref(followUp);
  const addressee = addresseeOf(followUp, facts);

  useEnter(() => goTo(href));

  return (
    <Postcard
      data-item={followUp.key}
      title={<Words>{followUp.title}</Words>}
      reason={
        <>
          <p>
            <WhichJob followUp={followUp} plan={plan} />
            <Words>{followUp.reason}</Words>
          </p>
          <Cautions followUp={followUp} plan={plan} />
        </>
      }
      actions={
        <>
          <Button href={href} keyHint="Enter">
            {followUpVerb(followUp.kind)}
          </Button>
          <LaterMenu followUp={followUp} now={plan.now} zone={zone} />
          <WhyNote followUp={followUp} plan={plan} />
        </>
      }
      address={
        <>
          <Stamp {...stampOf(followUp, plan.now, zone)} />
          {addressee && (
            <Who
              {...addressee}
              written={isWritable(addressee.name) && <HandwrittenName name={addressee.name} />}
            />
          )}
        </>
      }
    />
  );
}
