import { useMemo } from 'react';
import {
  followUpKindOf,
  followUpState,
  type FollowUp,
  type FollowUpKey,
} from '../../../shared/domain/follow-up';
import { parseFreeLetterKey } from '../../../shared/domain/free-letter';
import { freeFollowUp } from '../../../shared/etiquette/free-letter';
import { letterPurposeFor } from '../../../shared/messages/letter-purpose';
import { useDraft, usePlan } from '../../data/hooks';
import { dossierOf } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { NothingHere } from '../../desk/NothingHere';
import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';
import styles from './Compose.module.css';
import { sentFor } from './compose-view';
import { LetterDesk } from './LetterDesk';
import { SealedLetter } from './SealedLetter';
import { SentLetter } from './SentLetter';

export interface ComposePageProps {
  readonly followUpKey: FollowUpKey;
}

/** Writes the letter of a follow-up: every e-mail there is, and the note of a LinkedIn request. */
export function ComposePage({ followUpKey }: ComposePageProps) {
  const plan = usePlan();
  const draft = useDraft(followUpKey);
  const free = useMemo(() => plan && freeLetterOf(plan, followUpKey), [plan, followUpKey]);
  const followUp = plan?.byKey.get(followUpKey) ?? free;
  const facts = plan?.snapshot.facts;
  const sent = useMemo(() => facts && sentFor(facts, followUpKey), [facts, followUpKey]);
  const kind = free?.kind ?? followUpKindOf(followUpKey);
  const purpose = kind && letterPurposeFor(kind);

  if (!plan || draft === undefined) return <Opening />;
  if (sent) return <SentLetter outreach={sent} plan={plan} />;
  if (!followUp || purpose === undefined)
    return (
      <NothingHere title="There is nothing to write here.">
        It was sent, skipped, or is no longer called for. What you wrote and sent stands in the history of its
        application.
      </NothingHere>
    );
  if (followUpState(followUp, plan.now) === 'sealed') {
    return <SealedLetter key={followUpKey} followUp={followUp} plan={plan} />;
  }
  return <LetterDesk key={followUpKey} followUp={followUp} purpose={purpose} plan={plan} draft={draft} />;
}

/** A letter that no rule asks for and the person decided on. */
function freeLetterOf({ snapshot, now }: Plan, key: FollowUpKey): FollowUp | undefined {
  const parsed = parseFreeLetterKey(key);
  const dossier = parsed && dossierOf(snapshot.facts, parsed.applicationId);
  return dossier && freeFollowUp(dossier, snapshot.settings.policy, parsed.letter, key, now);
}

/** Ruled lines, if reading takes longer than one notices. */
function Opening() {
  return (
    <Sheet aria-busy="true" margin={<Back href={hrefs.today}>Today</Back>} aside={null}>
      <div className={styles.opening} aria-hidden="true">
        {[42, 88, 80, 91, 60].map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </Sheet>
  );
}
