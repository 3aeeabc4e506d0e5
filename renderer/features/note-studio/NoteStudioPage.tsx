import { useMemo } from 'react';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { useDraft, usePlan } from '../../data/hooks';
import { NothingHere } from '../../desk/NothingHere';
import { CardDesk } from './CardDesk';
import { droppedFor } from './card-view';
import { DroppedCard } from './DroppedCard';
import { StudioWaiting } from './StudioWaiting';
import { useStationery } from './use-stationery';

export interface NoteStudioPageProps {
  readonly followUpKey: FollowUpKey;
}

/** The card of a follow-up: written, printed, dropped off. */
export function NoteStudioPage({ followUpKey }: NoteStudioPageProps) {
  const plan = usePlan();
  const draft = useDraft(followUpKey);
  const stationery = useStationery();
  const followUp = plan?.byKey.get(followUpKey);
  const facts = plan?.snapshot.facts;
  const dropped = useMemo(() => facts && droppedFor(facts, followUpKey), [facts, followUpKey]);

  if (!plan || !stationery || draft === undefined) return <StudioWaiting />;
  if (dropped) return <DroppedCard outreach={dropped} plan={plan} />;
  if (followUp?.kind !== 'thankYouCard')
    return (
      <NothingHere title="There is no card to write here.">
        It was dropped off, skipped, or is no longer called for. What went out stands in the history of its
        application.
      </NothingHere>
    );
  return <CardDesk key={followUpKey} followUp={followUp} plan={plan} draft={draft} {...stationery} />;
}
