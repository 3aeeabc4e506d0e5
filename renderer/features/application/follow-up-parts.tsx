import { dueWords, exactWords } from '../../../shared/domain/date-words';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { classes } from '../../ui/classes';
import { followUpTone } from '../../ui/follow-up-tone';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './FollowUps.module.css';
import type { Open } from './overlays';
import type { Deeds } from './use-follow-up-deeds';

/** What a follow-up is shown with on the page of its application. */
export interface FollowUpProps {
  readonly followUp: FollowUp;
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

export function MainVerb({ main, title }: { readonly main: Deeds['main']; readonly title: string }) {
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

export function When({ followUp, now, zone }: WhenProps) {
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
