import { useState } from 'react';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { OVERRIDE_REASONS, type OverrideReason } from '../../../shared/domain/outreach';
import { overrideLock } from '../../data/actions/outreaches';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { hrefs } from '../../desk/routes';
import { exactWords } from '../../../shared/domain/date-words';
import { Choice } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Pocket } from '../../ui/Pocket';
import { Back, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './Compose.module.css';
import { momentWords } from './deadline-words';

const REASONS: Record<OverrideReason, string> = {
  theyAsked: 'They asked me to',
  offerDeadline: 'Another offer has a deadline',
  missedCall: 'They missed an agreed call',
};

/** A letter before its time: why it is sealed, when it opens, and the few reasons for opening it early. */
export function SealedLetter({ followUp, plan }: { readonly followUp: FollowUp; readonly plan: Plan }) {
  const { act } = useAct();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState<OverrideReason>();
  const { zone } = plan.snapshot.facts.home;
  const { blocked, applicationId } = followUp;
  const opens = blocked?.opens ?? (followUp.earliest > plan.now ? followUp.earliest : undefined);
  const needsConsent = blocked?.rule === 'consent';

  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div className={styles.who}>
            <h1 className={text.display} tabIndex={-1}>
              {followUp.title}
            </h1>
            <p className={text.reason}>{followUp.reason}</p>
          </div>
        </>
      }
      aside={null}
    >
      <Pocket className={styles.pocket}>
        <p className={styles.sealed}>
          <Glyph name="sealed" />
          <span className={text.title}>
            {opens === undefined ? 'Sealed for now' : `Opens ${onDay(momentWords(opens, plan.now, zone))}`}
          </span>
        </p>
        <p className={styles.why} title={opens === undefined ? undefined : exactWords(opens, zone)}>
          {blocked?.why}
        </p>
        {needsConsent ? (
          <p className={styles.after}>
            <Verb href={applicationId === undefined ? hrefs.people : hrefs.application(applicationId)}>
              Note that they agreed
            </Verb>
          </p>
        ) : asked ? (
          <form
            className={styles.override}
            onSubmit={(event) => {
              event.preventDefault();
              if (reason) void act((data) => overrideLock(data, followUp, reason));
            }}
          >
            <Choice
              label="Why before its time?"
              options={OVERRIDE_REASONS.map((value) => ({ value, label: REASONS[value] }))}
              value={reason}
              onValue={setReason}
            />
            <p className={classes(styles.after, styles.row)}>
              <Verb type="submit" disabled={reason === undefined}>
                Open it now
              </Verb>
              <Verb onClick={() => setAsked(false)}>Leave it sealed</Verb>
            </p>
          </form>
        ) : (
          <p className={styles.after}>
            <Verb onClick={() => setAsked(true)}>I have a reason to write now</Verb>
          </p>
        )}
      </Pocket>
    </Sheet>
  );
}

/** "tomorrow 09:00" needs no preposition, "16:10" and "Fri 28 Nov" do. */
function onDay(moment: string): string {
  if (/^(tomorrow|yesterday)/.test(moment)) return moment;
  return /^\d{2}:/.test(moment) ? `at ${moment}` : `on ${moment}`;
}
