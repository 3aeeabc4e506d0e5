import { followUpState, type FollowUp, type FollowUpKind } from '../../shared/domain/follow-up';
import type { Instant } from '../../shared/domain/time';

export interface FollowUpWords {
  /** What it is, on the foot of a card: "Check-in". */
  readonly label: string;
  /** What its button says: "Write the e-mail". */
  readonly verb: string;
  /** What the person says once they did it without Afterword's help: "I dropped it off". */
  readonly done?: string;
}

const WORDS: Record<FollowUpKind, FollowUpWords> = {
  briefing: { label: 'Briefing', verb: 'Read up on it' },
  debrief: { label: 'Debrief', verb: 'Write two lines' },
  thankYouEmail: { label: 'Thank-you', verb: 'Write the e-mail', done: 'I sent it' },
  thankYouCard: { label: 'Card', verb: 'Print the card', done: 'I dropped it off' },
  linkedInRequest: { label: 'LinkedIn', verb: 'Write the request', done: 'I asked them' },
  checkIn: { label: 'Check-in', verb: 'Write the e-mail', done: 'I sent it' },
  call: { label: 'Call', verb: 'Make the call', done: 'I called' },
  closingNote: { label: 'Closing note', verb: 'Write the note', done: 'I sent it' },
  rejectionReply: { label: 'Reply', verb: 'Write the reply', done: 'I sent it' },
  stayInTouch: { label: 'Keep in touch', verb: 'Write a line', done: 'I wrote to them' },
  answerThem: { label: 'Answer', verb: 'Write the answer', done: 'I answered' },
  decideOffer: { label: 'Answer', verb: 'Look at the offer' },
  apply: { label: 'Closes', verb: 'Open the application' },
  rebook: { label: 'New time', verb: 'Find a new time' },
  suggestClosing: { label: 'Close it', verb: 'Look at it' },
};

export function followUpWords(kind: FollowUpKind): FollowUpWords {
  return WORDS[kind];
}

/** How a follow-up looks: sealed, or the tone of its words and the letter beside them. */
export type FollowUpTone = 'sealed' | 'resting' | 'due' | 'late' | 'answer';

/** What is the person's own turn (an answer, an offer to decide on) is ochre until it is late. */
export function followUpTone(followUp: FollowUp, now: Instant): FollowUpTone {
  const state = followUpState(followUp, now);
  if (state === 'sealed' || state === 'late') return state;
  if (followUp.kind === 'answerThem' || followUp.kind === 'decideOffer') return 'answer';
  return state === 'due' ? 'due' : 'resting';
}
