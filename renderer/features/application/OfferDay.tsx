import type { Application } from '../../../shared/domain/application';
import { longDayWords } from '../../../shared/domain/date-words';
import { dayOf, isDay } from '../../../shared/domain/time';
import type { Plan } from '../../data/plan-store';
import { Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './FileMargin.module.css';
import type { Open } from './overlays';

interface OfferDayProps {
  readonly application: Application;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** With an offer: until when they want the answer; asked for where it is not known, for nothing else recalls it. */
export function OfferDay({ application, plan, onOpen }: OfferDayProps) {
  if (application.stage !== 'offer') return null;
  const { now, snapshot } = plan;
  const { offerDeadline } = application;
  const day = offerDeadline !== undefined && isDay(offerDeadline) ? offerDeadline : undefined;
  return (
    <Marginal title="Their offer" className={styles.said}>
      <p className={text.reason}>
        {day === undefined
          ? 'Did they say until when they want your answer?'
          : `They want your answer by ${longDayWords(day, dayOf(now, snapshot.facts.home.zone))}.`}{' '}
        <Quiet className={text.small} onClick={() => onOpen({ kind: 'edit' })}>
          {day === undefined ? 'Note the day' : 'Change the day'}
        </Quiet>
      </p>
    </Marginal>
  );
}
