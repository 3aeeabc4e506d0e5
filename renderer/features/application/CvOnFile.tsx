import type { Application } from '../../../shared/domain/application';
import { dayOf } from '../../../shared/domain/time';
import { cvOnFile } from '../../../shared/etiquette/cv-on-file';
import type { Plan } from '../../data/plan-store';
import { classes } from '../../ui/classes';
import { Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './FileMargin.module.css';
import type { Open } from './overlays';

interface CvOnFileProps {
  readonly application: Application;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** After a no: until when they keep the CV, and when to renew it; asked for where it is not known. */
export function CvOnFile({ application, plan, onOpen }: CvOnFileProps) {
  const cv = cvOnFile(application, dayOf(plan.now, plan.snapshot.facts.home.zone));
  if (!cv && application.outcome !== 'rejected') return null;
  return (
    <Marginal title="Your CV" className={styles.said}>
      <p className={classes(text.reason, cv?.isTime && text.wait)}>
        {cv?.words ?? 'Did they say how long they keep it on file?'}{' '}
        <Quiet className={text.small} onClick={() => onOpen({ kind: 'edit' })}>
          {cv ? 'Change the day' : 'Note the day'}
        </Quiet>
      </p>
    </Marginal>
  );
}
