import type { FollowUp } from '../../../shared/domain/follow-up';
import { interviewStart } from '../../../shared/domain/interview';
import type { Instant } from '../../../shared/domain/time';
import { useKeptFocus } from '../../desk/use-kept-focus';
import { classes } from '../../ui/classes';
import { followUpTone } from '../../ui/follow-up-tone';
import text from '../../ui/text.module.css';
import { ComingLine, dateOf } from './ComingLine';
import { DueLine } from './DueLine';
import type { FollowUpProps } from './follow-up-parts';
import { InterviewAhead } from './InterviewAhead';
import styles from './FollowUps.module.css';
import { NextCard } from './NextCard';

/** What is to do: the next on a card with the one button, then the other due ones, then what is to come. */
export function FollowUps(props: Omit<FollowUpProps, 'followUp'>) {
  const { dossier, plan } = props;
  const { now } = plan;
  const followUps = plan.byApplication.get(dossier.application.id) ?? [];
  const needing = followUps.filter((one) => !isToCome(one, now));
  const toCome = followUps.filter((one) => isToCome(one, now)).toSorted((a, b) => dateOf(a) - dateOf(b));
  const ahead = dossier.interviews.filter(
    ({ interview }) => interview.status === 'booked' && interviewStart(interview) > now,
  );
  const coming = [
    ...toCome.map((followUp) => ({
      at: dateOf(followUp),
      line: <ComingLine key={followUp.key} {...props} followUp={followUp} />,
    })),
    ...ahead.map((view) => ({
      at: interviewStart(view.interview),
      line: (
        <InterviewAhead key={view.interview.id} view={view} now={now} zone={plan.snapshot.facts.home.zone} />
      ),
    })),
  ].toSorted((a, b) => a.at - b.at);
  const [next, ...others] = needing;
  const kept = useKeptFocus([...needing, ...toCome].map(({ key }) => key));

  return (
    <div {...kept}>
      {next ? (
        <NextCard {...props} followUp={next} />
      ) : (
        <p className={classes(text.reason, styles.nothing)}>
          {coming.length > 0 ? 'Nothing to do here today.' : 'Nothing to do here, and nothing to come.'}
        </p>
      )}
      {others.length > 0 && (
        <ul className={styles.lines} aria-label="Also due here">
          {others.map((followUp) => (
            <DueLine key={followUp.key} {...props} followUp={followUp} />
          ))}
        </ul>
      )}
      {coming.length > 0 && (
        <ol className={styles.coming} aria-label="What is to come">
          {coming.map(({ line }) => line)}
        </ol>
      )}
    </div>
  );
}

function isToCome(followUp: FollowUp, now: Instant): boolean {
  const tone = followUpTone(followUp, now);
  return tone === 'sealed' || tone === 'resting';
}
