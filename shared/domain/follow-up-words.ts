import type { FollowUpKind } from './follow-up';

interface FollowUpWords {
  /** What it is called where there is room for a word or two: "Check-in". */
  readonly noun: string;
  /** What the button says: "Write two lines". */
  readonly verb: string;
}

const WORDS: Readonly<Record<FollowUpKind, FollowUpWords>> = {
  briefing: { noun: 'Briefing', verb: 'Prepare for it' },
  debrief: { noun: 'Debrief', verb: 'Tell how it went' },
  thankYouEmail: { noun: 'Thank-you', verb: 'Write the e-mail' },
  thankYouCard: { noun: 'Card', verb: 'Print the card' },
  linkedInRequest: { noun: 'LinkedIn', verb: 'Write the request' },
  checkIn: { noun: 'Check-in', verb: 'Write two lines' },
  call: { noun: 'Call', verb: 'Prepare the call' },
  closingNote: { noun: 'Closing note', verb: 'Write the last note' },
  rejectionReply: { noun: 'Reply', verb: 'Write the reply' },
  stayInTouch: { noun: 'Keep in touch', verb: 'Write a line' },
  answerThem: { noun: 'Answer', verb: 'Write the answer' },
  decideOffer: { noun: 'Answer', verb: 'Look at the offer' },
  apply: { noun: 'Closes', verb: 'Look at the posting' },
  rebook: { noun: 'New time', verb: 'Find a new time' },
  suggestClosing: { noun: 'Close', verb: 'Close the file' },
};

export function followUpNoun(kind: FollowUpKind): string {
  return WORDS[kind].noun;
}

export function followUpVerb(kind: FollowUpKind): string {
  return WORDS[kind].verb;
}
