import { sealedWords } from '../../../shared/domain/date-words';
import { followUpState, type FollowUp, type FollowUpKey } from '../../../shared/domain/follow-up';
import { usePlan } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { hrefs } from '../../desk/routes';
import { Glyph } from '../../ui/Glyph';
import { Pocket } from '../../ui/Pocket';
import { Back, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { Waiting } from '../../ui/Waiting';
import { CallDesk } from './CallDesk';
import styles from './CallPage.module.css';

/** The card for a call: the number, whether now is a good moment, what to say, and how it ended. */
export function CallPage({ followUpKey }: { readonly followUpKey: FollowUpKey }) {
  const plan = usePlan();
  if (!plan) return <Waiting />;
  const followUp = plan.byKey.get(followUpKey);
  if (!followUp || followUp.channel !== 'call') return <Gone />;
  if (followUpState(followUp, plan.now) === 'sealed') return <Sealed followUp={followUp} plan={plan} />;
  return <CallDesk followUp={followUp} plan={plan} />;
}

function Gone() {
  return (
    <Sheet margin={<Back href={hrefs.today}>Today</Back>}>
      <h1 className={text.display}>There is nobody to call here.</h1>
      <p className={styles.lead}>
        You called, they answered, or it is no longer called for. What was said stands in the history of its
        application.
      </p>
      <p className={styles.after}>
        <Verb href={hrefs.today}>See what is next</Verb>
      </p>
    </Sheet>
  );
}

function Sealed({ followUp, plan }: { readonly followUp: FollowUp; readonly plan: Plan }) {
  const { blocked, applicationId, title, reason } = followUp;
  const { zone } = plan.snapshot.facts.home;
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div>
            <h1 className={text.display}>{title}</h1>
            <p className={text.reason}>{reason}</p>
          </div>
        </>
      }
    >
      <Pocket className={styles.pocket}>
        <p className={styles.sealed}>
          <Glyph name="sealed" />
          <span className={text.title}>{sealedWords(blocked?.opens, plan.now, zone)}</span>
        </p>
        <p className={styles.lead}>{blocked?.why}</p>
        {applicationId !== undefined && (
          <p className={styles.after}>
            <Verb href={hrefs.application(applicationId)}>Open the application</Verb>
          </p>
        )}
      </Pocket>
    </Sheet>
  );
}
