import { dueWords, exactWords, shortDayWords } from '../../../shared/domain/date-words';
import { dueFrom, isPatient, type FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { Cautions } from '../../desk/Cautions';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhyNote } from '../../desk/WhyNote';
import { goTo } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { followUpTone } from '../../ui/follow-up-tone';
import { Glyph } from '../../ui/Glyph';
import { Pocket } from '../../ui/Pocket';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import styles from './FollowUps.module.css';
import type { Open } from './overlays';
import { useFollowUpDeeds, type Deeds } from './use-follow-up-deeds';

interface FollowUpsProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** What is to do: the next on a card with the one button, then the other due ones, then what is to come. */
export function FollowUps({ dossier, plan, onOpen }: FollowUpsProps) {
  const { now } = plan;
  const followUps = plan.byApplication.get(dossier.application.id) ?? [];
  const needing = followUps.filter((one) => !isToCome(one, now));
  const toCome = followUps.filter((one) => isToCome(one, now)).toSorted((a, b) => dateOf(a) - dateOf(b));
  const [next, ...others] = needing;

  return (
    <>
      {next ? (
        <NextCard followUp={next} {...{ dossier, plan, onOpen }} />
      ) : (
        <p className={classes(text.reason, styles.nothing)}>
          {toCome.length > 0 ? 'Nothing to do here today.' : 'Nothing to do here, and nothing to come.'}
        </p>
      )}
      {others.length > 0 && (
        <ul className={styles.lines}>
          {others.map((followUp) => (
            <DueLine key={followUp.key} followUp={followUp} {...{ dossier, plan, onOpen }} />
          ))}
        </ul>
      )}
      {toCome.length > 0 && (
        <ol className={styles.coming} aria-label="What is to come">
          {toCome.map((followUp) => (
            <Coming key={followUp.key} followUp={followUp} {...{ dossier, plan, onOpen }} />
          ))}
        </ol>
      )}
    </>
  );
}

function isToCome(followUp: FollowUp, now: Instant): boolean {
  const tone = followUpTone(followUp, now);
  return tone === 'sealed' || tone === 'resting';
}

/** When it opens, or wants to be done. */
function dateOf(followUp: FollowUp): Instant {
  return followUp.blocked ? (followUp.blocked.opens ?? Number.POSITIVE_INFINITY) : dueFrom(followUp);
}

interface LineProps {
  readonly followUp: FollowUp;
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

function NextCard({ followUp, dossier, plan, onOpen }: LineProps) {
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { main, done } = useFollowUpDeeds(followUp, dossier, onOpen);
  useEnter(() => (main.href === undefined ? main.run() : goTo(main.href)));
  return (
    <article className={styles.next}>
      <header className={styles.nextHead}>
        <h2 className={text.title} dir="auto">
          <Words>{followUp.title}</Words>
        </h2>
        <When {...{ followUp, now, zone }} />
      </header>
      <p className={text.reason} dir="auto">
        <Words>{followUp.reason}</Words>
      </p>
      <Cautions followUp={followUp} plan={plan} />
      <div className={styles.do}>
        {main.href === undefined ? (
          <Button onClick={main.run} keyHint="Enter">
            {main.label}
          </Button>
        ) : (
          <Button href={main.href} keyHint="Enter">
            {main.label}
          </Button>
        )}
        {done && <Quiet onClick={done.run}>{done.label}</Quiet>}
        <LaterMenu followUp={followUp} now={now} zone={zone} />
        <WhyNote followUp={followUp} plan={plan} />
      </div>
    </article>
  );
}

function DueLine({ followUp, dossier, plan, onOpen }: LineProps) {
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { main, done } = useFollowUpDeeds(followUp, dossier, onOpen);
  const tone = followUpTone(followUp, now);
  return (
    <li className={styles.line}>
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

function MainVerb({ main, title }: { readonly main: Deeds['main']; readonly title: string }) {
  const label = `${main.label}: ${title}`;
  return main.href === undefined ? (
    <Verb onClick={main.run} aria-label={label}>
      {main.label}
    </Verb>
  ) : (
    <Verb href={main.href} aria-label={label}>
      {main.label}
    </Verb>
  );
}

interface WhenProps {
  readonly followUp: FollowUp;
  readonly now: Instant;
  readonly zone: Zone;
}

function When({ followUp, now, zone }: WhenProps) {
  const late = followUpTone(followUp, now) === 'late';
  return (
    <span
      className={classes(styles.when, late && text.late, late && text.strong)}
      title={exactWords(followUp.ideal, zone)}
    >
      {dueWords(followUp, now, zone)}
    </span>
  );
}

/** Sealed in a pocket with the reason, or simply not due yet. */
function Coming({ followUp, dossier, plan, onOpen }: LineProps) {
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
          {isPatient(followUp) && dated && (
            <Quiet
              aria-label={`Another day: ${followUp.title}`}
              onClick={() => onOpen({ kind: 'moveDay', followUp })}
            >
              Another day
            </Quiet>
          )}
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
    <li className={styles.comingRow}>
      <time title={dated ? exactWords(at, zone) : undefined}>
        {dated ? dueWordsOf(at, now, zone) : 'not yet'}
      </time>
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

/** Consent and their answer cannot be hurried; the lock and the promised day can, with a reason. */
function mayOpenEarly({ blocked }: FollowUp): boolean {
  return blocked?.rule === 'courtesyLock' || blocked?.rule === 'promisedDay';
}

/** "Best on Tue 25 Mar.", where that is another day than the one on which it opens. */
function bestWords({ blocked, ideal }: FollowUp, now: Instant, zone: Zone): string | undefined {
  const best = dayOf(ideal, zone);
  if (blocked?.opens === undefined || dayOf(blocked.opens, zone) === best) return undefined;
  return `Best on ${shortDayWords(best, dayOf(now, zone))}.`;
}

function dueWordsOf(at: Instant, now: Instant, zone: Zone): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  return day === today ? 'today' : shortDayWords(day, today).replace(/ \d{4}$/, '');
}
