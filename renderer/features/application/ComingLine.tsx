import { exactWords, shortDayWords } from '../../../shared/domain/date-words';
import { dueFrom, mayOpenEarly, type FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import { Cautions } from '../../desk/Cautions';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhyNote } from '../../desk/WhyNote';
import { followUpTone } from '../../ui/follow-up-tone';
import { Glyph } from '../../ui/Glyph';
import { Pocket } from '../../ui/Pocket';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { MainVerb, type FollowUpProps } from './follow-up-parts';
import styles from './FollowUps.module.css';
import { useFollowUpDeeds } from './use-follow-up-deeds';

/** When it opens, or wants to be done. */
export function dateOf(followUp: FollowUp): Instant {
  return followUp.blocked ? (followUp.blocked.opens ?? Number.POSITIVE_INFINITY) : dueFrom(followUp);
}

/** Sealed in a pocket with the reason, or simply not due yet. */
export function ComingLine({ followUp, dossier, plan, onOpen }: FollowUpProps) {
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { main } = useFollowUpDeeds(followUp, dossier, onOpen);
  const sealed = followUpTone(followUp, now) === 'sealed';
  const at = dateOf(followUp);
  const dated = Number.isFinite(at);
  const why = sealed ? (followUp.blocked?.why ?? followUp.reason) : followUp.reason;
  const best = sealed && followUp.blocked?.opens !== undefined ? bestWords(followUp, now, zone) : undefined;
  const inside = (
    <>
      <div className={styles.inside}>
        <h3 className={text.name} dir="auto">
          <Words>{followUp.title}</Words>
        </h3>
        <p className={text.reason} dir="auto">
          <Words>{best ? `${why} ${best}` : why}</Words>
        </p>
        <Cautions followUp={followUp} plan={plan} />
        <div className={styles.lineMore}>
          <LaterMenu followUp={followUp} now={now} zone={zone} />
          <WhyNote followUp={followUp} plan={plan} />
        </div>
      </div>
      {sealed && mayOpenEarly(followUp) && (
        <Quiet
          aria-label={`Open early: ${followUp.title}`}
          onClick={() => onOpen({ kind: 'openEarly', followUp })}
        >
          Open early
        </Quiet>
      )}
    </>
  );
  return (
    <li className={styles.comingRow} data-item={followUp.key}>
      <time title={dated ? exactWords(at, zone) : undefined}>{dated ? dayIn(at, now, zone) : 'not yet'}</time>
      {sealed ? (
        <Pocket className={styles.pocket}>
          <Glyph name="sealed" label="Sealed." />
          {inside}
        </Pocket>
      ) : (
        <div className={styles.resting}>
          {inside}
          {/* What is better later may be done now all the same. */}
          {followUp.earliest <= now && <MainVerb main={main} title={followUp.title} />}
        </div>
      )}
    </li>
  );
}

/** "Best on Tue 25 Mar.", where that is another day than the one on which it opens. */
function bestWords({ blocked, ideal }: FollowUp, now: Instant, zone: Zone): string | undefined {
  const best = dayOf(ideal, zone);
  if (blocked?.opens === undefined || dayOf(blocked.opens, zone) === best) return undefined;
  return `Best on ${shortDayWords(best, dayOf(now, zone))}.`;
}

/** The day of what is to come, as its margin says it: "today", "Fri 4 Dec". */
export function dayIn(at: Instant, now: Instant, zone: Zone): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  return day === today ? 'today' : shortDayWords(day, today).replace(/ \d{4}$/, '');
}
