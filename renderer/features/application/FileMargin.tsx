import { useMemo } from 'react';
import {
  STAGES,
  outcomeName,
  stageName,
  type Stage,
  type StageEvent,
} from '../../../shared/domain/application';
import { dayWords, exactWords } from '../../../shared/domain/date-words';
import type { Instant } from '../../../shared/domain/time';
import { courtesy } from '../../../shared/etiquette/courtesy';
import { moveApplication } from '../../data/actions/applications';
import type { DossierView } from '../../data/dossier-view';
import { dossierOf, silenceOf } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { Back, Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Underline } from '../../ui/Underline';
import styles from './FileMargin.module.css';
import { courtesyWords, promisedDayWords, theirWord } from './margin-words';
import { CvOnFile } from './CvOnFile';
import { OfferDay } from './OfferDay';
import type { Open } from './overlays';
import { Suggestion } from './Suggestion';

interface FileMarginProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** Where it stands, what they promised, and how often one may still write. */
export function FileMargin({ dossier, plan, onOpen }: FileMarginProps) {
  const { now, snapshot } = plan;
  const { facts, settings } = snapshot;
  const { zone } = facts.home;
  const { id, stage } = dossier.application;
  const word = theirWord(dossier);
  const promised = word && promisedDayWords(word, now, zone);
  const lock = useMemo(() => {
    const known = stage === 'closed' || stage === 'offer' ? undefined : dossierOf(facts, id);
    return known && courtesyWords(courtesy(known, settings.policy, now), settings.policy, now, zone);
  }, [facts, settings.policy, id, stage, now, zone]);
  const silence = silenceOf(snapshot, id, now);

  return (
    <>
      <Back href={hrefs.board}>Board</Back>
      <Marginal title="Stage" className={styles.stageBlock}>
        <Stages dossier={dossier} plan={plan} onOpen={onOpen} />
        <Suggestion dossier={dossier} plan={plan} onOpen={onOpen} />
      </Marginal>
      <CvOnFile application={dossier.application} plan={plan} onOpen={onOpen} />
      <OfferDay application={dossier.application} plan={plan} onOpen={onOpen} />
      {word && (
        <Marginal title="Their word" className={styles.said}>
          {word.words && (
            <p className={classes(text.reason, styles.hang)} dir="auto">
              “{word.words}”
            </p>
          )}
          {promised && <p className={text.reason}>{promised}</p>}
        </Marginal>
      )}
      {lock && (
        <Marginal title="Courtesy" className={styles.said}>
          <p className={text.reason}>{silence ? `${silence} ${lock}` : lock}</p>
        </Marginal>
      )}
    </>
  );
}

/** The six stages with the day that each was reached; a click moves the application there. */
function Stages({ dossier, plan, onOpen }: FileMarginProps) {
  const { act } = useAct();
  const { application, stageEvents } = dossier;
  const { id, stage: here, outcome } = application;
  const { zone } = plan.snapshot.facts.home;
  const at = STAGES.indexOf(here);

  const move = (stage: Stage) =>
    stage === 'closed' ? onOpen({ kind: 'close' }) : void act((data) => moveApplication(data, id, { stage }));

  return (
    <ol className={styles.stages}>
      {STAGES.map((stage, index) => {
        const reached = index <= at ? reachedAt(stageEvents, stage) : undefined;
        const current = stage === here;
        return (
          <li key={stage} aria-current={current ? 'step' : undefined}>
            <button
              type="button"
              className={classes(styles.stage, current && styles.now, reached === undefined && styles.ahead)}
              disabled={current && stage !== 'closed'}
              title={current ? undefined : `Move to ${stageName(stage)}`}
              onClick={() => move(stage)}
            >
              <span className={styles.stageName}>
                {current && outcome ? outcomeName(outcome) : stageName(stage)}
                {current && <Underline />}
              </span>
              {reached !== undefined && (
                <time title={exactWords(reached, zone)}>{shortly(dayWords(reached, plan.now, zone))}</time>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function reachedAt(events: readonly StageEvent[], stage: Stage): Instant | undefined {
  return events.findLast((event) => event.stage === stage)?.at;
}

/** "Fri 14 Feb" without its weekday, as a narrow margin has it. */
function shortly(words: string): string {
  return words.replace(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, '');
}
