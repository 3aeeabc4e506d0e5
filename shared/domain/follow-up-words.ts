import type { FollowUpKind } from './follow-up';

interface FollowUpWords {
  /** What it is called where there is room for a word or two: "Check-in". */
  readonly noun: string;
  /** What the button says: "Write two lines". */
  readonly verb: string;
  /** What the person says who did it without Afterword: "I dropped it off". */
  readonly done?: string;
}

const WORDS: Readonly<Record<FollowUpKind, FollowUpWords>> = {
  briefing: { noun: 'Briefing', verb: 'Prepare for it' },
  debrief: { noun: 'Debrief', verb: 'Tell how it went' },
  thankYouEmail: { noun: 'Thank-you', verb: 'Write the e-mail', done: 'I sent it' },
  thankYouCard: { noun: 'Card', verb: 'Print the card', done: 'I dropped it off' },
  linkedInRequest: { noun: 'LinkedIn', verb: 'Write the request', done: 'I asked them' },
  checkIn: { noun: 'Check-in', verb: 'Write two lines', done: 'I sent it' },
  call: { noun: 'Call', verb: 'Prepare the call', done: 'I called' },
  closingNote: { noun: 'Closing note', verb: 'Write the last note', done: 'I sent it' },
  rejectionReply: { noun: 'Reply', verb: 'Write the reply', done: 'I sent it' },
  stayInTouch: { noun: 'Keep in touch', verb: 'Write a line', done: 'I wrote to them' },
  answerThem: { noun: 'Answer', verb: 'Write the answer', done: 'I answered' },
  decideOffer: { noun: 'Answer', verb: 'Look at the offer' },
  apply: { noun: 'Closes', verb: 'Look at the posting' },
  rebook: { noun: 'New time', verb: 'Find a new time' },
  renewCv: { noun: 'CV on file', verb: 'Write a line', done: 'I asked them' },
  suggestClosing: { noun: 'Close', verb: 'Close the file' },
};

export function followUpNoun(kind: FollowUpKind): string {
  return WORDS[kind].noun;
}

export function followUpVerb(kind: FollowUpKind): string {
  return WORDS[kind].verb;
}

/** What the person says who did it already; `undefined` for what leaves no outreach. */
export function followUpDone(kind: FollowUpKind): string | undefined {
  return WORDS[kind].done;
}
