import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/application';
import { stockBook } from '../../../shared/domain/stationery';
import { useDrafts, useOwnStocks, usePlan, useSignatures } from '../../data/hooks';
import { NothingHere } from '../../desk/NothingHere';
import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';
import { PanelDesk } from './PanelDesk';
import { panelCards } from './panel-view';

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
  if (cards.length === 0)
    return (
      <NothingHere title="There are no cards to write here.">
        They were dropped off, skipped, or are no longer called for.
      </NothingHere>
    );
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
