import type { Id } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import { followUpKey, type FollowUp, type FollowUpKey } from '../../../shared/domain/follow-up';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Plan } from '../../data/plan-store';
import { droppedFor, panelOf } from './card-view';

/** One card of a panel: still to be made, or gone out. */
export interface PanelCard {
  readonly key: FollowUpKey;
  readonly contact: Contact;
  readonly followUp: FollowUp | undefined;
  readonly dropped: Outreach | undefined;
}

/** Everybody's card, those that went out among them; skipped ones are left out. */
export function panelCards(plan: Plan, interviewId: Id): readonly PanelCard[] {
  const { facts } = plan.snapshot;
  return panelOf(facts, interviewId).flatMap((contact) => {
    const key = followUpKey('thankYouCard', interviewId, contact.id);
    const found = plan.byKey.get(key);
    const followUp = found?.kind === 'thankYouCard' ? found : undefined;
    const dropped = droppedFor(facts, key);
    return followUp || dropped ? [{ key, contact, followUp: dropped ? undefined : followUp, dropped }] : [];
  });
}
