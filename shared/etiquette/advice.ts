import type { FollowUpKind } from '../domain/follow-up';

/** The etiquette behind each kind, as the answer to "why?". */
const ADVICE: Readonly<Record<FollowUpKind, string>> = {
  briefing:
    'Know whom you meet, and have your questions ready: what happens next, and when to expect a call. Never leave without asking.',
  debrief:
    'What was said fades within hours. Two lines now make every later letter sound like you were listening.',
  thankYouEmail:
    'Thank everyone who interviewed you, however it went. The faster the better: from the car park is best.',
  thankYouCard:
    'A note on paper impresses longest. Post is slow, so leave it at the front desk, the same day if you can.',
  linkedInRequest: 'Connect with people who said yes, and say in the request what you spoke about.',
  checkIn:
    'Ask at most once a week, ideally every two, in a few lines. Before a promised day, let them have their time.',
  call: 'After some time a call is in place, to the person who interviewed you. It never replaces the letter of the day.',
  closingNote: 'Two letters without an answer are enough. One kind last note, and then silence.',
  rejectionReply:
    'Always answer a no, the same day: thank them, ask them to keep your CV on file. Some doors open again.',
  stayInTouch: 'Keep the people, even after a no. A line every few months is enough.',
  renewCv: 'A CV on file is a door left ajar. Ask them to keep it before it runs out, and say what is new.',
  answerThem: 'They wrote, so it is your turn. The same day shows that you care.',
  decideOffer: 'They are holding a place for you. Let them know before their day is over.',
  apply: 'The posting closes soon, and a letter on the last evening is rarely the best one.',
  rebook:
    'Interviews fall through for ordinary reasons. Whoever offers a new date first is remembered kindly.',
  suggestClosing:
    'You did everything that is yours to do. Closing it costs nothing, and it can be opened again.',
};

export function adviceOn(kind: FollowUpKind): string {
  return ADVICE[kind];
}
