import { owesNewDate } from './fallen-through';
import type { Situation } from './situation';

/**
 * Whether silence is theirs to break: the application is under way, no interview lies ahead, none that fell through
 * waits for a new date, and nothing that they wrote waits for an answer (that goes first: whoever owes a reply does not
 * ask for news).
 */
export function mayBeAsked(situation: Situation): boolean {
  const { stage } = situation.dossier.application;
  if (stage === 'offer' || stage === 'closed') return false;
  const { meetingAhead, awaiting } = situation.standing;
  return !meetingAhead && awaiting.length === 0 && !owesNewDate(situation.dossier);
}
