import { countWords, weekdayName } from '../domain/date-words';
import { capitalised } from '../domain/in-words';
import type { FollowUpKind } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import { addDays } from '../domain/time';
import { thankYouHours } from './customs';
import { spanWords } from './lock';

/** A rule of the etiquette as one would tell it to a friend. */
export interface Explanation {
  /** The rule with the numbers that hold now. */
  readonly rule: string;
  /** What would move it or take it away. */
  readonly change: string;
}

type Explain = (policy: Policy) => Explanation;

/** Said in the order of the table of rules; each beside the numbers that its rule reads. */
const EXPLANATIONS: Readonly<Record<FollowUpKind, Explain>> = {
  briefing: ({ briefingHour, briefingIdealHours }) => ({
    rule: `From ${String(briefingHour).padStart(2, '0')}:00 the day before, or at once where it is booked later; best ${hours(briefingIdealHours)} before you go in. Gone when the interview starts.`,
    change: 'Another time for the interview moves it. “I am ready” settles it.',
  }),
  debrief: ({ debriefOverdueHours, debriefExpiresDays }) => ({
    rule: `The minute the interview ends; late after ${hours(debriefOverdueHours)}, and asked for no more after ${spanWords(debriefExpiresDays)}.`,
    change: 'Saving the debrief settles it, in however few words.',
  }),
  thankYouEmail: ({ thankYouIdealHours, thankYouOverdueHours, thankYouExpiresDays }) => ({
    rule: `One for everybody who interviewed you, however it went: best within ${hours(thankYouIdealHours)}, late ${hours(thankYouOverdueHours)} after that. After ${spanWords(thankYouExpiresDays)} a check-in takes its place.`,
    change: 'Logging it settles it. A no from them takes it away, for the reply to it says thank you too.',
  }),
  thankYouCard: ({ cardDropWorkingDays, receptionCloses }) => ({
    rule: `After an interview in person: handed in before reception closes (${receptionCloses} where you noted no time), the same day, else the next working day. After ${countWords(cardDropWorkingDays, 'working day')} it goes by post.`,
    change: 'Another closing time of the reception moves it. Logging it settles it.',
  }),
  linkedInRequest: ({ linkedInOverdueDays }) => ({
    rule: `Only after their yes: best on the next working day, late ${spanWords(linkedInOverdueDays)} after that. One request a person.`,
    change: 'A no in what they agreed to takes it away.',
  }),
  checkIn: (policy) => ({
    rule: `At most once in ${spanWords(policy.lockDays)}, ideally ${spanWords(policy.lockIdealDays)} after you last heard or wrote; the first not before ${spanWords(policy.firstCheckInDays)}. With a promised day it opens the day after, and is best ${countWords(policy.promiseGraceWorkingDays, 'working day')} after it. Late ${spanWords(policy.checkInOverdueDays)} later; ${countWords(policy.unansweredCap, 'message')} without an answer are the most. Somebody who has two of your applications is asked about one at a time, and not in the days around meeting you.`,
    change: 'Their answer, another promised day or another interview starts the count anew.',
  }),
  call: (policy) => ({
    rule: `Once they are ${countWords(policy.callMissedWorkingDays, 'working day')} past a promised day, or a check-in went unanswered; at least ${spanWords(policy.lockDays)} after you last wrote. Best ${isoWeekday(policy.callFirstWeekday)} to ${isoWeekday(policy.callLastWeekday)}, ${policy.callFrom} to ${policy.callUntil} by their clock. ${capitalised(countWords(policy.callTries, 'call'))} that reach nobody are the most, ${countWords(policy.callRetryWorkingDays, 'working day')} apart.`,
    change: 'Their answer takes it away. So does a note that they want no calls.',
  }),
  closingNote: ({ unansweredCap, closingNoteDays, closingNoteOfferedDays }) => ({
    rule: `After ${countWords(unansweredCap, 'message')} without an answer: ${spanWords(closingNoteDays)} after the last, and offered for ${spanWords(closingNoteOfferedDays)}. Then silence.`,
    change: 'Their answer takes it away.',
  }),
  rejectionReply: ({ rejectionOverdueDays }) => ({
    rule: `At once, best the same day, late after ${spanWords(rejectionOverdueDays)}. One reply, to whoever wrote the no.`,
    change: 'Logging it settles it. Moving the application out of Closed takes it away.',
  }),
  stayInTouch: ({ stayInTouchDays, stayInTouchOverdueDays }) => ({
    rule: `Due ${spanWords(stayInTouchDays)} after you were last in touch, late ${spanWords(stayInTouchOverdueDays)} later; for people you keep, once none of their applications is open.`,
    change:
      'Whatever passes between you starts the count anew, and so does “Not this time”. Keeping them no longer takes it away.',
  }),
  renewCv: ({ renewCvDays }) => ({
    rule: `${capitalised(spanWords(renewCvDays))} before the day until which they keep it; late when that day is over, and dropped ${spanWords(renewCvDays)} after it. Nobody is asked who has another application of yours before them.`,
    change: 'Another day in the file moves it. Opening the application again takes it away.',
  }),
  answerThem: ({ answerOverdueWorkingDays }) => ({
    rule: `The same day, late after ${countWords(answerOverdueWorkingDays, 'working day')}. A reply is never held back.`,
    change: 'Logging your answer settles it.',
  }),
  decideOffer: ({ morning }) => ({
    rule: `Open from the offer on; best by ${morning} of the day they named, late when that day is over.`,
    change: 'Another date for the answer moves it. Accepting or declining settles it.',
  }),
  apply: ({ applyNoticeDays }) => ({
    rule: `${capitalised(countWords(applyNoticeDays, 'day'))} before the posting closes; late when that day is over.`,
    change: 'Another closing date moves it. Moving the application to Applied settles it.',
  }),
  rebook: ({ rebookOverdueWorkingDays }) => ({
    rule: `At once when an interview falls through, late after ${countWords(rebookOverdueWorkingDays, 'working day')}. Until then nobody is asked how things stand.`,
    change: 'Booking another interview settles it.',
  }),
  suggestClosing: ({ suggestClosingDays, closingNoteOfferedDays }) => ({
    rule: `${capitalised(spanWords(suggestClosingDays))} after a closing note without an answer, or when its ${spanWords(closingNoteOfferedDays)} have run out unused. Nothing closes by itself.`,
    change: 'Their answer takes it away. What is closed can be opened again, with its history.',
  }),
};

/**
 * Which rule plans a follow-up of this kind, in plain words with the policy's own numbers.
 *
 * @param country ISO 3166-1 alpha-2: its customs decide when to thank where the person has set nothing else
 */
export function explain(kind: FollowUpKind, policy: Policy, country?: string): Explanation {
  const bounded = boundedPolicy(policy);
  return EXPLANATIONS[kind]({ ...bounded, ...hoursOf(bounded, country) });
}

function hoursOf(policy: Policy, country: string | undefined) {
  const { thankYouIdealHours, thankYouOverdueHours } = thankYouHours(policy, country);
  return { thankYouIdealHours, thankYouOverdueHours };
}

/** "an hour", "twelve hours", "a day". */
function hours(count: number): string {
  if (count === 1) return 'an hour';
  return count === 24 ? 'a day' : countWords(count, 'hour');
}

/** "Tuesday" for 2, as ISO 8601 counts. */
function isoWeekday(number: number): string {
  const monday = '2024-01-01';
  return weekdayName(addDays(monday, number - 1));
}
