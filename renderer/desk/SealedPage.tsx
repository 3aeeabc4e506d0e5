import type { ReactNode } from 'react';
import { exactWords, sealedWords } from '../../shared/domain/date-words';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { Plan } from '../data/plan-store';
import { Glyph } from '../ui/Glyph';
import { Pocket } from '../ui/Pocket';
import { Back, PageTitle, Sheet } from '../ui/Sheet';
import text from '../ui/text.module.css';
import styles from './SealedPage.module.css';
import { hrefs } from './routes';

interface SealedPageProps {
  readonly followUp: FollowUp;
  readonly plan: Plan;
  /** What can be done about it meanwhile. */
  readonly children: ReactNode;
}

/** A follow-up before its time, behind the lip of its pocket: why it is sealed, and when it opens. */
export function SealedPage({ followUp, plan, children }: SealedPageProps) {
  const { blocked, title, reason } = followUp;
  const { zone } = plan.snapshot.facts.home;
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div>
            <PageTitle>{title}</PageTitle>
            <p className={text.reason}>{reason}</p>
          </div>
        </>
      }
      aside={null}
    >
      <Pocket className={styles.pocket}>
        <p className={styles.sealed}>
          <Glyph name="sealed" />
          <span
            className={text.title}
            title={blocked?.opens === undefined ? undefined : exactWords(blocked.opens, zone)}
          >
            {sealedWords(blocked?.opens, plan.now, zone)}
          </span>
        </p>
        <p className={styles.why}>{blocked?.why}</p>
        <div className={styles.after}>{children}</div>
      </Pocket>
    </Sheet>
  );
}
