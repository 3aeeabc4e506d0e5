import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/application';
import { stockBook } from '../../../shared/domain/stationery';
import { useDrafts, useOwnStocks, usePlan, useSignatures } from '../../data/hooks';
import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { PanelDesk } from './PanelDesk';
import { panelCards } from './panel-view';
import styles from './DroppedCard.module.css';

export interface PanelPageProps {
  readonly interviewId: Id;
}

/** The cards for everybody who was at one interview, made in one go. */
export function PanelPage({ interviewId }: PanelPageProps) {
  const plan = usePlan();
  const own = useOwnStocks();
  const book = useMemo(() => own && stockBook(own), [own]);
  const signatures = useSignatures();
  const cards = useMemo(() => plan && panelCards(plan, interviewId), [plan, interviewId]);
  const drafts = useDrafts(useMemo(() => (cards ?? []).map(({ key }) => key), [cards]));

  if (!plan || !book || !signatures || !cards || !drafts)
    return (
      <Sheet aria-busy="true" margin={<Back href={hrefs.today}>Today</Back>}>
        {null}
      </Sheet>
    );
  if (cards.length === 0) return <Gone />;
  return (
    <PanelDesk
      key={interviewId}
      plan={plan}
      cards={cards}
      drafts={drafts}
      book={book}
      signatures={signatures}
    />
  );
}

function Gone() {
  return (
    <Sheet margin={<Back href={hrefs.today}>Today</Back>} aside={null}>
      <h1 className={text.display} tabIndex={-1}>
        There are no cards to write here.
      </h1>
      <p className={text.reason}>They were dropped off, skipped, or are no longer called for.</p>
      <p className={styles.after}>
        <Verb href={hrefs.today}>See what is next</Verb>
      </p>
    </Sheet>
  );
}
