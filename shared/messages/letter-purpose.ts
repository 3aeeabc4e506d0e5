import type { FollowUpKind } from '../domain/follow-up';
import type { LetterPurpose } from './templates/template';

const PURPOSE_OF: Readonly<Record<FollowUpKind, LetterPurpose | undefined>> = {
  briefing: undefined,
  debrief: undefined,
  thankYouEmail: 'thankYou',
  thankYouCard: 'card',
  linkedInRequest: 'connect',
  checkIn: 'checkIn',
  call: undefined,
  closingNote: 'closing',
  rejectionReply: 'rejectionReply',
  stayInTouch: 'stayInTouch',
  renewCv: 'stayInTouch',
  answerThem: 'answer',
  decideOffer: undefined,
  apply: undefined,
  rebook: undefined,
  suggestClosing: undefined,
};

/** The text that a follow-up is fulfilled by; `undefined` for tasks that need none. */
export function letterPurposeFor(kind: FollowUpKind): LetterPurpose | undefined {
  return PURPOSE_OF[kind];
}
