import { usePlan } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { useKeptFocus } from '../../desk/use-kept-focus';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../../ui/Waiting';
import { DueLines } from './DueLines';
import { NothingDue } from './NothingDue';
import { NothingYet } from './NothingYet';
import { SealedPocket, sealedOf } from './SealedPocket';
import { SilentOnes } from './SilentOnes';
import { TodayCard } from './TodayCard';
import { TodayMargin } from './TodayMargin';
import styles from './TodayPage.module.css';

export interface TodayPageProps {
  readonly onJustInterviewed: () => void;
  readonly onAdd: () => void;
}

/** What is due, in the order in which it spoils: one thing on a postcard, the rest in lines. */
export function TodayPage(props: TodayPageProps) {
  const plan = usePlan();
  if (!plan) {
    return (
      <main>
        <Waiting />
      </main>
    );
  }
  return <Day {...props} plan={plan} />;
}

function Day({ plan, onJustInterviewed, onAdd }: TodayPageProps & { readonly plan: Plan }) {
  const sealed = sealedOf(plan);
  const kept = useKeptFocus([...plan.due, ...sealed].map(({ key }) => key));
  const [first, ...rest] = plan.due;
  const isNew = plan.snapshot.facts.applications.length === 0;
  return (
    <Sheet
      className={styles.sheet}
      margin={<TodayMargin plan={plan} onJustInterviewed={onJustInterviewed} />}
    >
      <div className={styles.tray} {...kept}>
        {first ? (
          <TodayCard key={first.key} followUp={first} plan={plan} />
        ) : isNew ? (
          <NothingYet onJustInterviewed={onJustInterviewed} onAdd={onAdd} />
        ) : (
          <NothingDue plan={plan} />
        )}
        <DueLines followUps={rest} plan={plan} />
        <SilentOnes plan={plan} />
        <SealedPocket sealed={sealed} plan={plan} />
      </div>
    </Sheet>
  );
}
