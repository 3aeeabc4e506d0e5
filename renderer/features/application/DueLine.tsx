import { Cautions } from '../../desk/Cautions';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhyNote } from '../../desk/WhyNote';
import { followUpTone } from '../../ui/follow-up-tone';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { MainVerb, When, type FollowUpProps } from './follow-up-parts';
import styles from './FollowUps.module.css';
import { useFollowUpDeeds } from './use-follow-up-deeds';

/** What else is due, after the next. */
export function DueLine({ followUp, dossier, plan, onOpen }: FollowUpProps) {
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { main, done } = useFollowUpDeeds(followUp, dossier, onOpen);
  const tone = followUpTone(followUp, now);
  return (
    <li className={styles.line} data-item={followUp.key}>
      <Glyph
        name={tone === 'late' ? 'late' : tone === 'answer' ? 'answer' : 'due'}
        className={tone === 'late' ? text.late : tone === 'answer' ? text.wait : text.pen}
      />
      <div>
        <h3 className={text.name} dir="auto">
          <Words>{followUp.title}</Words>
        </h3>
        <p className={text.reason} dir="auto">
          <Words>{followUp.reason}</Words>
        </p>
        <Cautions followUp={followUp} plan={plan} />
        <div className={styles.lineMore}>
          {done && <Quiet onClick={done.run}>{done.label}</Quiet>}
          <LaterMenu followUp={followUp} now={now} zone={zone} />
          <WhyNote followUp={followUp} plan={plan} />
        </div>
      </div>
      <When {...{ followUp, now, zone }} />
      <MainVerb main={main} title={followUp.title} />
    </li>
  );
}
