import type { FollowUp } from '../../../shared/domain/follow-up';
import { dueWords, exactWords } from '../../../shared/domain/date-words';
import { followUpVerb } from '../../../shared/domain/follow-up-words';
import type { Plan } from '../../data/plan-store';
import { Cautions } from '../../desk/Cautions';
import { followUpHref, hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { followUpTone, type FollowUpTone } from '../../ui/follow-up-tone';
import { Glyph, type GlyphName } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhichJob } from '../../desk/WhichJob';
import { WhyNote } from '../../desk/WhyNote';
import styles from './DueLines.module.css';
import { useMore } from './use-more';

const LOOKS: Record<FollowUpTone, { readonly glyph: GlyphName; readonly colour: string | undefined }> = {
  sealed: { glyph: 'sealed', colour: undefined },
  resting: { glyph: 'due', colour: undefined },
  due: { glyph: 'due', colour: undefined },
  late: { glyph: 'late', colour: text.late },
  answer: { glyph: 'answer', colour: text.wait },
};

/** What else is due, one line each, in the order in which it spoils. */
export function DueLines({
  followUps,
  plan,
}: {
  readonly followUps: readonly FollowUp[];
  readonly plan: Plan;
}) {
  const { shown, list, more } = useMore(followUps);
  if (followUps.length === 0) return null;
  return (
    <>
      <ul ref={list} className={styles.lines} aria-label="Also due">
        {shown.map((one) => (
          <DueLine key={one.key} followUp={one} plan={plan} />
        ))}
      </ul>
      {more}
    </>
  );
}

function DueLine({ followUp, plan }: { readonly followUp: FollowUp; readonly plan: Plan }) {
  const { now, snapshot } = plan;
  const { zone } = snapshot.facts.home;
  const tone = followUpTone(followUp, now);
  const { glyph, colour } = LOOKS[tone];
  return (
    <li className={styles.line} data-item={followUp.key}>
      <Glyph name={glyph} className={colour} />
      <div className={styles.what}>
        <h2 className={text.name}>
          {followUp.applicationId ? (
            <a href={hrefs.application(followUp.applicationId)}>
              <Words>{followUp.title}</Words>
            </a>
          ) : (
            <Words>{followUp.title}</Words>
          )}
        </h2>
        <p className={text.reason}>
          <WhichJob followUp={followUp} plan={plan} />
          <Words>{followUp.reason}</Words>
        </p>
        <Cautions followUp={followUp} plan={plan} />
      </div>
      <span
        className={classes(styles.when, colour, tone !== 'due' && text.strong)}
        title={exactWords(followUp.ideal, zone)}
      >
        {dueWords(followUp, now, zone)}
      </span>
      <span className={styles.do}>
        <Verb href={followUpHref(followUp)}>{followUpVerb(followUp.kind)}</Verb>
        <span className={styles.later}>
          <LaterMenu followUp={followUp} now={now} zone={zone} />
          <WhyNote followUp={followUp} plan={plan} />
        </span>
      </span>
    </li>
  );
}
