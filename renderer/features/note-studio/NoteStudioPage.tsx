import { useMemo } from 'react';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { stockBook } from '../../../shared/domain/stationery';
import { useDraft, useOwnStocks, usePlan, useSignatures } from '../../data/hooks';
import { NothingHere } from '../../desk/NothingHere';
import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';
import { CardDesk } from './CardDesk';
import { droppedFor } from './card-view';
import { DroppedCard } from './DroppedCard';

export interface NoteStudioPageProps {
  readonly followUpKey: FollowUpKey;
}

/** The card of a follow-up: written, printed, dropped off. */
export function NoteStudioPage({ followUpKey }: NoteStudioPageProps) {
  const plan = usePlan();
  const draft = useDraft(followUpKey);
  const own = useOwnStocks();
  const signatures = useSignatures();
  const book = useMemo(() => own && stockBook(own), [own]);
  const followUp = plan?.byKey.get(followUpKey);
  const facts = plan?.snapshot.facts;
  const dropped = useMemo(() => facts && droppedFor(facts, followUpKey), [facts, followUpKey]);

  if (!plan || !book || !signatures || draft === undefined)
    return (
      <Sheet aria-busy="true" margin={<Back href={hrefs.today}>Today</Back>}>
        {null}
      </Sheet>
    );
  if (dropped) return <DroppedCard outreach={dropped} plan={plan} />;
  if (followUp?.kind !== 'thankYouCard')
    return (
      <NothingHere title="There is no card to write here.">
        It was dropped off, skipped, or is no longer called for. What went out stands in the history of its
        application.
      </NothingHere>
    );
  return (
    <CardDesk
      key={followUpKey}
      followUp={followUp}
      plan={plan}
      draft={draft}
      book={book}
      signatures={signatures}
    />
  );
}
