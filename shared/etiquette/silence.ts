import type { Situation } from './situation';

/**
 * Whether silence is theirs to break: the application is under way, no interview lies ahead, and nothing that they
 * wrote waits for an answer (that goes first: whoever owes a reply does not ask for news).
 */
export function mayBeAsked({ dossier, standing }: Situation): boolean {
  if (standing.meetingAhead || standing.awaiting.length > 0) return false;
  switch (dossier.application.stage) {
    case 'saved':
    case 'applied':
    case 'interviewing':
    case 'waiting':
      return true;
    case 'offer':
    case 'closed':
      return false;
  }
}
