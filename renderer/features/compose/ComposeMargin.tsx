import { useMemo } from 'react';
import { followUpState } from '../../../shared/domain/follow-up';
import { quotaWords, requestsThisMonth } from '../../../shared/domain/linked-in';
import { customNote } from '../../../shared/etiquette/customs';
import { isUsed } from '../../../shared/messages/debrief-points';
import type { Plan } from '../../data/plan-store';
import { CompanyCaution } from '../../desk/Cautions';
import { hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Back, Marginal, PageTitle } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './Compose.module.css';
import { zoneOf, type ComposeView } from './compose-view';
import { deadlineWords } from './deadline-words';
import { marginPoints } from './margin-points';

/** As many notes as a glance takes in. */
const SHOWN = 8;

interface ComposeMarginProps {
  readonly view: ComposeView;
  readonly plan: Plan;
  /** What the letter says so far. */
  readonly letter: string;
}

/** Who, by when, and what there is to say. */
export function ComposeMargin({ view, plan, letter }: ComposeMarginProps) {
  const { followUp, contact } = view;
  const late = followUpState(followUp, plan.now) === 'late';
  const { home } = plan.snapshot.facts;
  const custom = customNote(followUp.kind, view.application?.country ?? home.country);
  return (
    <>
      <Back href={hrefs.today}>Today</Back>
      <div className={styles.who}>
        <PageTitle>{keptTogether(followUp.title, contact?.name)}</PageTitle>
        <p className={text.reason}>
          {Number.isFinite(followUp.overdue) && (
            <span className={classes(late && text.late)}>
              {deadlineWords(followUp, plan.now, zoneOf(view))}{' '}
            </span>
          )}
          {followUp.reason}
        </p>
        {followUp.kind === 'linkedInRequest' && <NotesLeft plan={plan} />}
        {custom && <p className={classes(text.small, text.soft)}>{custom}</p>}
        <CompanyCaution followUp={followUp} plan={plan} />
      </div>
      <FromThem view={view} className={styles.wideOnly} />
      <FromDebrief view={view} plan={plan} letter={letter} className={styles.wideOnly} />
    </>
  );
}

/** What LinkedIn still takes this month. */
function NotesLeft({ plan: { now, snapshot } }: Pick<ComposeMarginProps, 'plan'>) {
  const { facts, settings } = snapshot;
  const used = requestsThisMonth(facts.outreaches, now, facts.home.zone);
  const words = quotaWords(settings.linkedInAccount, settings.linkedInNotes, used);
  if (words === undefined) return null;
  return (
    <p className={classes(text.small, used >= settings.linkedInNotes ? text.wait : text.soft)}>{words}</p>
  );
}

/** What they wrote, where this is the answer to it. */
export function FromThem({
  view: { theirs },
  className,
}: {
  readonly view: ComposeView;
  readonly className: string | undefined;
}) {
  if (!theirs?.text) return null;
  return (
    <Marginal title="They wrote" className={className}>
      <p className={classes(text.small, styles.theirs)} dir="auto" title={theirs.subject}>
        {theirs.text}
      </p>
    </Marginal>
  );
}

/** The notes of the debrief, each ticked once the letter speaks of it. */
export function FromDebrief({
  view,
  plan,
  letter,
  className,
}: ComposeMarginProps & { readonly className: string | undefined }) {
  const { debrief, contact, interview } = view;
  const points = useMemo(
    () => marginPoints(debrief, plan.now, view.letterFacts.zone, contact?.name),
    [debrief, plan.now, view.letterFacts.zone, contact?.name],
  );
  if (points.length === 0 && !interview) return null;
  return (
    <Marginal title="From your debrief" className={className}>
      {points.length === 0 && interview && (
        <>
          <p className={classes(text.small, text.soft)}>
            Nothing noted yet. Two lines on what you talked about make this letter yours.
          </p>
          <Verb className={text.small} href={hrefs.debrief(interview.id)}>
            Write two lines
          </Verb>
        </>
      )}
      <ul className={styles.notes}>
        {points.slice(0, SHOWN).map((point) => (
          <Note key={point.text} words={point.text} used={isUsed(point, letter)} />
        ))}
      </ul>
      {points.length > SHOWN && (
        <p className={classes(text.small, text.soft)}>and {points.length - SHOWN} more</p>
      )}
    </Marginal>
  );
}

function Note({ words, used }: { readonly words: string; readonly used: boolean }) {
  return (
    <li className={classes(!used && text.soft)} dir="auto">
      {used ? <Glyph name="check" label="In the letter:" className={text.done} /> : <i />}
      <span>{words}</span>
    </li>
  );
}

/** A short name does not break over two lines. */
function keptTogether(title: string, name = ''): string {
  return name.length > 18 ? title : title.replace(name, name.replaceAll(' ', '\u00a0'));
}
