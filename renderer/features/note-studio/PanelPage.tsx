import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/application';
import { useDrafts, usePlan } from '../../data/hooks';
import { NothingHere } from '../../desk/NothingHere';
import { StudioWaiting } from './StudioWaiting';
import { PanelDesk } from './PanelDesk';
import { panelCards } from './panel-view';
import { useStationery } from './use-stationery';

export interface PanelPageProps {
  readonly interviewId: Id;
}

/** The cards for everybody who was at one interview, made in one go. */
export function PanelPage({ interviewId }: PanelPageProps) {
  const plan = usePlan();
  const stationery = useStationery();
  const cards = useMemo(() => plan && panelCards(plan, interviewId), [plan, interviewId]);
  const drafts = useDrafts(useMemo(() => (cards ?? []).map(({ key }) => key), [cards]));

  if (!plan || !stationery || !cards || !drafts) return <StudioWaiting />;
  if (cards.length === 0)
    return (
      <NothingHere title="There are no cards to write here.">
        They were dropped off, skipped, or are no longer called for.
      </NothingHere>
    );
  return <PanelDesk key={interviewId} plan={plan} cards={cards} drafts={drafts} {...stationery} />;
}
