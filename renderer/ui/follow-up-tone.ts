import { followUpState, type FollowUp } from '../../shared/domain/follow-up';
import type { Instant } from '../../shared/domain/time';

/** How a follow-up looks: sealed, or the tone of its words and the letter beside them. */
export type FollowUpTone = 'sealed' | 'resting' | 'due' | 'late' | 'answer';

/** What is the person's own turn (an answer, an offer to decide on) is ochre until it is late. */
export function followUpTone(followUp: FollowUp, now: Instant): FollowUpTone {
  const state = followUpState(followUp, now);
  if (state === 'sealed' || state === 'late') return state;
  if (followUp.kind === 'answerThem' || followUp.kind === 'decideOffer') return 'answer';
  return state === 'due' ? 'due' : 'resting';
}
