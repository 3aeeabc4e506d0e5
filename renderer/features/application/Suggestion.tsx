import { outcomeName, stageName } from '../../../shared/domain/application';
import { suggestStage } from '../../../shared/etiquette/stage-suggestion';
import { moveApplication } from '../../data/actions/applications';
import type { DossierView } from '../../data/dossier-view';
import { dossierOf } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './FileMargin.module.css';
import type { Open } from './overlays';

interface SuggestionProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** Where the application seems to stand by now. Nothing moves by itself. */
export function Suggestion({ dossier, plan, onOpen }: SuggestionProps) {
  const { act } = useAct();
  const { id } = dossier.application;
  const known = dossierOf(plan.snapshot.facts, id);
  const suggested = known && suggestStage(known, plan.now);
  if (!suggested) return null;
  const { stage, outcome, why } = suggested;
  const move = () =>
    stage === 'closed' && outcome === undefined
      ? onOpen({ kind: 'close' })
      : void act((data) => moveApplication(data, id, { stage, ...(outcome && { outcome }) }));
  return (
    <p className={classes(text.reason, styles.suggested)}>
      {why}{' '}
      <Verb className={text.small} onClick={move}>
        Move it to {outcome ? outcomeName(outcome) : stageName(stage)}
      </Verb>
    </p>
  );
}
