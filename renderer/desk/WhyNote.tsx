import { useId, useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import { customNote } from '../../shared/etiquette/customs';
import { adviceOn } from '../../shared/etiquette/advice';
import { explain } from '../../shared/etiquette/explain';
import type { Plan } from '../data/plan-store';
import { classes } from '../ui/classes';
import text from '../ui/text.module.css';
import { Quiet, Verb } from '../ui/Verb';
import { Words } from '../ui/Words';
import { overrideWords } from './override-words';
import { whyDates } from './why-dates';
import { useCalendar } from './use-calendar';
import styles from './WhyNote.module.css';

interface WhyNoteProps {
  readonly followUp: FollowUp;
  readonly plan: Plan;
  readonly className?: string | undefined;
}

/** "Why?": the rule that plans a follow-up, the dates that it goes by, and what would change them. */
export function WhyNote({ followUp, plan, className }: WhyNoteProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = `--why-${id.replaceAll(/[^\w-]/g, '')}`;
  return (
    <>
      <Quiet
        className={className}
        popoverTarget={id}
        aria-label={`Why? ${followUp.title}`}
        style={{ anchorName: anchor }}
      >
        Why?
      </Quiet>
      <div
        id={id}
        popover="auto"
        role="note"
        aria-label={`Why: ${followUp.title}`}
        className={styles.note}
        style={{ positionAnchor: anchor }}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Reasons followUp={followUp} plan={plan} />}
      </div>
    </>
  );
}

function Reasons({ followUp, plan }: WhyNoteProps) {
  const { now, snapshot } = plan;
  const { facts, settings } = snapshot;
  const { hasDate, saveFollowUp } = useCalendar();
  const country =
    facts.applications.find((one) => one.id === followUp.applicationId)?.country ?? facts.home.country;
  const mark = facts.marks.find((one) => one.id === followUp.key);
  const early = overrideWords(mark?.override);
  const custom = customNote(followUp.kind, country);
  const { rule, change } = explain(followUp.kind, settings.policy, country);
  return (
    <>
      <p className={text.name}>
        <Words>{adviceOn(followUp.kind)}</Words>
      </p>
      <p className={styles.rule}>{rule}</p>
      {custom && <p className={styles.rule}>{custom}</p>}
      {followUp.blocked && <p className={styles.rule}>{followUp.blocked.why}</p>}
      {early !== undefined && <p className={styles.rule}>You opened it early: “{early}.”</p>}
      <dl className={styles.dates}>
        {whyDates(followUp, mark, now, facts.home.zone).map(({ name, words, exact }) => (
          <div key={name} title={exact}>
            <dt className={text.soft}>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={classes(styles.rule, text.soft)}>{change}</p>
      {hasDate(followUp) && (
        <p className={styles.rule}>
          <Verb onClick={() => void saveFollowUp(followUp, plan)}>Put it in my calendar</Verb>
        </p>
      )}
    </>
  );
}
