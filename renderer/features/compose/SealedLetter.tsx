import { useState } from 'react';
import { mayOpenEarly, type FollowUp } from '../../../shared/domain/follow-up';
import type { Plan } from '../../data/plan-store';
import { OpenEarlyDialog } from '../../desk/OpenEarlyDialog';
import { fileHref } from '../../desk/routes';
import { SealedPage } from '../../desk/SealedPage';
import { Verb } from '../../ui/Verb';

/** A letter before its time: why it is sealed, when it opens, and the few reasons for opening it early. */
export function SealedLetter({ followUp, plan }: { readonly followUp: FollowUp; readonly plan: Plan }) {
  const [asked, setAsked] = useState(false);
  return (
    <SealedPage followUp={followUp} plan={plan}>
      {mayOpenEarly(followUp) ? (
        <Verb onClick={() => setAsked(true)}>I have a reason to write now</Verb>
      ) : (
        <Verb href={fileHref(followUp)}>See what was written</Verb>
      )}
      {asked && <OpenEarlyDialog followUp={followUp} onClose={() => setAsked(false)} />}
    </SealedPage>
  );
}
