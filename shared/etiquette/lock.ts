import { countWords, dayWords, lastWeekdayWords, longDayWords } from '../domain/date-words';
import { followUpKindOf, type Blocked } from '../domain/follow-up';
import { LOCK_FLOOR_DAYS } from '../domain/policy';
import type { Id } from '../domain/application';
import { DAY, addDays, dayOf, startOfDay, type Instant } from '../domain/time';
import { personOf, type Meeting, type Person } from './dossier';
import type { Situation } from './situation';
import type { ClockEvent } from './standing';
import { UNSOLICITED_KINDS, isUnsolicited } from './unsolicited';

/**
 * The courtesy lock. The article's advice: check in at most once a week, ideally every two weeks, and do not come
 * off too strongly. So between two unsolicited outreaches to anyone on one application, or to the same person on any
 * application, lie at least 7 days of 24 hours.
 */
export interface Opening {
  /** When the lock opens; long ago where it was never shut. */
  readonly opens: Instant;
  readonly rule: Blocked['rule'];
  /** Why not sooner, in plain words; worded only where somebody has to be told. */
  readonly why: () => string;
}

const NEVER_SHUT: Opening = { opens: Number.NEGATIVE_INFINITY, rule: 'courtesyLock', why: () => '' };

/**
 * When something unsolicited may next go out, to `contactId` where it is known, however the clock stands. Whoever is
 * met about another job is asked then, and is not written to about this one in the days around it.
 */
export function lockOpening(situation: Situation, contactId: Id | undefined): Opening {
  const lock = weekOpening(situation, contactId);
  const person = personOf(situation.dossier, contactId);
  const meeting = person && meetingElsewhere(situation, person);
  if (!meeting) return lock;
  const days = lockDaysOf(situation);
  const opens = meeting.end + days * DAY;
  if (opens <= lock.opens) return lock;
  const { name } = person.contact;
  return {
    opens,
    rule: 'courtesyLock',
    why: () =>
      situation.hasCome(meeting.end)
        ? `You met ${name} ${pastDay(situation, meeting.end)} about another job; give it ${spanWords(days)}.`
        : `You meet ${name} ${comingDay(situation, meeting.start)}; ask then.`,
  };
}

/** The last interview with this person about another job: one that was held, or one in the next two weeks. */
function meetingElsewhere(situation: Situation, { applications, meetings }: Person): Meeting | undefined {
  const { dossier, policy } = situation;
  return meetings.findLast(({ interview, start, end }) => {
    const other = applications.find(({ id }) => id === interview.applicationId);
    if (!other || other.id === dossier.application.id || interview.status !== 'booked') return false;
    if (situation.hasCome(end)) return true;
    return other.stage !== 'closed' && situation.hasCome(start - policy.lockIdealDays * DAY);
  });
}

function lockDaysOf({ policy }: Situation): number {
  return Math.max(LOCK_FLOOR_DAYS, policy.lockDays);
}

function weekOpening(situation: Situation, contactId: Id | undefined): Opening {
  const lock = lockDaysOf(situation);
  const { lastSent } = situation.standing;
  const person = personOf(situation.dossier, contactId);
  const other = person && lastElsewhere(situation, person);
  if (other !== undefined && other > (lastSent?.at ?? Number.NEGATIVE_INFINITY)) {
    const name = person?.contact.name;
    return {
      opens: other + lock * DAY,
      rule: 'courtesyLock',
      why: () =>
        `You wrote to ${name} ${pastDay(situation, other)} about another job; give it ${spanWords(lock)}.`,
    };
  }
  if (!lastSent) return NEVER_SHUT;
  const verb = lastSent.channel === 'call' ? 'called' : 'wrote';
  return {
    opens: lastSent.at + lock * DAY,
    rule: 'courtesyLock',
    why: () => `You ${verb} ${pastDay(situation, lastSent.at)}; give it ${spanWords(lock)}.`,
  };
}

/**
 * What the two ideal weeks run from: `at`, or the last thing unsolicited that the same person got about another job,
 * if that was later.
 */
export function lastAsked(situation: Situation, contactId: Id | undefined, at: Instant): Instant {
  const person = personOf(situation.dossier, contactId);
  return Math.max(at, (person && lastElsewhere(situation, person)) ?? at);
}

/** When this person last got something unsolicited on another application. */
function lastElsewhere({ dossier }: Situation, person: Person): Instant | undefined {
  const isOther = (applicationId: Id | undefined) => applicationId !== dossier.application.id;
  // What "other" was on another application is not known here: it counts, for caution costs a week at most.
  const letter = person.outreaches.findLast(
    (one) => isOther(one.applicationId) && isUnsolicited(one, person, false),
  )?.at;
  const done = person.doneElsewhere.findLast(
    (one) => isOther(one.applicationId) && UNSOLICITED_KINDS.has(followUpKindOf(one.id) ?? ''),
  )?.settledAt;
  return letter !== undefined && done !== undefined ? Math.max(letter, done) : (letter ?? done);
}

/** When a check-in may go out, counting the clock and a promised day as well as the lock. */
export function checkInOpening(situation: Situation, clock: ClockEvent, contactId: Id | undefined): Opening {
  const lock = lockOpening(situation, contactId);
  const own = ownOpening(situation, clock);
  return own && own.opens > lock.opens ? own : lock;
}

/** What the clock and a promise ask for, beside the lock. */
function ownOpening(situation: Situation, clock: ClockEvent): Opening | undefined {
  const { policy, standing, today, zone } = situation;
  const { promised } = standing;
  if (promised && !promised.used) {
    return {
      opens: startOfDay(addDays(promised.day, 1), zone),
      rule: 'promisedDay',
      why: () => `They promised an answer by ${longDayWords(promised.day, today)}; ask from the day after.`,
    };
  }
  if (clock.what === 'sent') return undefined;
  return {
    opens: clock.at + policy.firstCheckInDays * DAY,
    rule: 'courtesyLock',
    why: () => `${clockWords(situation, clock)}; give it ${spanWords(policy.firstCheckInDays)}.`,
  };
}

/** What holds a follow-up back at this moment, as far as the lock goes. */
export function blockedBy({ opens, rule, why }: Opening, situation: Situation): Blocked | undefined {
  return situation.hasCome(opens) ? undefined : { rule, opens, why: why() };
}

/** What started the clock, as a sentence without its full stop: "You spoke last Friday". */
export function clockWords(situation: Situation, { what, at, channel }: ClockEvent): string {
  const day = pastDay(situation, at);
  switch (what) {
    case 'applied':
      return `You applied ${day}`;
    case 'met':
      return `You spoke ${day}`;
    case 'sent':
      return channel === 'call' ? `You called ${day}` : `You wrote ${day}`;
    case 'heard':
      return channel === 'call' ? `They called ${day}` : `They wrote ${day}`;
    case 'replied':
      return `You answered ${day}`;
    case 'reopened':
      return `You reopened this ${day}`;
  }
}

/** The same, and that nothing came of it: "You spoke last Friday and have heard nothing since." */
export function silentSince(situation: Situation, clock: ClockEvent): string {
  const theirs = clock.what === 'heard';
  return `${clockWords(situation, clock)}${theirs ? ', and nothing has come' : ' and have heard nothing'} since.`;
}

function pastDay({ now, zone }: Situation, instant: Instant): string {
  return lastWeekdayWords(instant, now, zone);
}

/** "tomorrow", "on Wednesday 7 May". */
function comingDay({ now, today, zone }: Situation, instant: Instant): string {
  const words = dayWords(instant, now, zone);
  return words === 'today' || words === 'tomorrow'
    ? words
    : `on ${longDayWords(dayOf(instant, zone), today)}`;
}

/** "a week", "two weeks", "ten days". */
export function spanWords(days: number): string {
  if (days === 7) return 'a week';
  return days % 7 === 0 ? countWords(days / 7, 'week') : countWords(days, 'day');
}
