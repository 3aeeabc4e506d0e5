import type { FollowUp } from '../../shared/domain/follow-up';
import { cautionsFor, companyCaution } from '../../shared/etiquette/cautions';
import { gatherDossiers } from '../../shared/etiquette/dossier';
import type { Plan } from '../data/plan-store';
import { classes } from '../ui/classes';
import { Glyph } from '../ui/Glyph';
import text from '../ui/text.module.css';
import { Words } from '../ui/Words';
import styles from './Cautions.module.css';

interface CautionsProps {
  readonly followUp: FollowUp;
  readonly plan: Plan;
}

/** What is worth a thought before a follow-up is done. It forbids nothing. */
export function Cautions({ followUp, plan }: CautionsProps) {
  const { facts, settings } = plan.snapshot;
  return cautionsFor(gatherDossiers(facts), followUp, settings.policy, plan.now).map((words) => (
    <Caution key={words} words={words} />
  ));
}

/** The same beside a letter, where the agency has its remark already. */
export function CompanyCaution({ followUp, plan }: CautionsProps) {
  const { facts, settings } = plan.snapshot;
  const words = companyCaution(gatherDossiers(facts), followUp, settings.policy, plan.now);
  return words && <Caution words={words} />;
}

function Caution({ words }: { readonly words: string }) {
  return (
    <p className={classes(text.reason, styles.caution)} dir="auto">
      <Glyph name="answer" className={text.wait} label="Worth a thought." />
      <span>
        <Words>{words}</Words>
      </span>
    </p>
  );
}
