import type { Id } from '../domain/application';
import { followUpKey, followUpKindOf } from '../domain/follow-up';
import type { Channel, Outreach } from '../domain/outreach';
import { dayOf, isDay, type Day, type Instant } from '../domain/time';
import { personOf, type Dossier, type Meeting } from './dossier';
import { isAnswer, isConversation, isMissedCall, isReply, isUnsolicited } from './unsolicited';

/** Something unsolicited that went out. */
export interface Sent {
  readonly id: Id;
  readonly at: Instant;
  readonly channel: Channel;
  readonly closing: boolean;
  /** To a person, to stay in touch: the lock counts it, but it asks for no answer about the application. */
  readonly keeping: boolean;
}

/** What the clock of the next check-in runs from: the latest of these. */
export interface ClockEvent {
  readonly id: Id;
  readonly at: Instant;
  readonly what: 'applied' | 'met' | 'sent' | 'heard' | 'replied' | 'reopened';
  /** How it was said, where it was said at all. */
  readonly channel?: Channel;
}

/** The latest promise of an answer that nothing has overtaken. */
export interface Promised {
  readonly day: Day;
  readonly madeAt: Instant;
  /** Something unsolicited went out after that day: it no longer opens a check-in of its own. */
  readonly used: boolean;
}

/** How things stand between the person and the other side of one application. */
export interface Standing {
  readonly clock?: ClockEvent;
  readonly promised?: Promised;
  /** The last thing unsolicited that anyone on this application got. */
  readonly lastSent?: Sent;
  /** Unsolicited, and nobody answered since. Oldest first. */
  readonly unanswered: readonly Sent[];
  /** Calls that reached nobody since the clock was started. */
  readonly missedCalls: readonly Outreach[];
  /** What they wrote that waits for a reply: the latest of each person. */
  readonly awaiting: readonly Outreach[];
  /** An interview is booked that has not ended: nothing is silent. */
  readonly meetingAhead: boolean;
  readonly closedAt?: Instant;
  /** The interview that ended last. */
  readonly lastMet?: Meeting;
  /** What a person at the other side wrote last. */
  readonly lastHeard?: Outreach;
}

const NONE: readonly never[] = [];

/** Reads the history of an application. `now` only tells which interviews have ended. */
export function standingOf(dossier: Dossier, now: Instant): Standing {
  const { held, ahead } = readMeetings(dossier.meetings, now);
  const stages = readStages(dossier, held);
  const letters = readLetters(dossier, held);
  const lastMet = held.at(-1);
  const { lastHeard, lastReply } = letters;

  let clock: ClockEvent | undefined = stages.applied;
  const offer = (event: ClockEvent | undefined) => {
    if (event && (!clock || event.at > clock.at || (event.at === clock.at && event.id > clock.id)))
      clock = event;
  };
  offer(stages.reopened);
  offer(letters.applied);
  offer(lastMet && { id: lastMet.interview.id, at: lastMet.end, what: 'met' });
  offer(lastHeard && { id: lastHeard.id, at: lastHeard.at, what: 'heard', channel: lastHeard.channel });
  offer(lastReply && { id: lastReply.id, at: lastReply.at, what: 'replied', channel: lastReply.channel });
  const lastAsked = letters.sent.findLast(({ keeping }) => !keeping);
  offer(lastAsked && { id: lastAsked.id, at: lastAsked.at, what: 'sent', channel: lastAsked.channel });

  const answeredAt = Math.max(
    letters.answeredAt,
    lastMet?.start ?? Number.NEGATIVE_INFINITY,
    stages.reopened?.at ?? Number.NEGATIVE_INFINITY,
  );
  const clockAt = clock?.at ?? Number.NEGATIVE_INFINITY;
  return {
    clock,
    promised: readPromise(dossier, held, letters),
    lastSent: letters.sent.at(-1),
    unanswered:
      letters.sent.length === 0
        ? NONE
        : letters.sent.filter(({ at, keeping }) => at > answeredAt && !keeping),
    missedCalls:
      letters.missedCalls.length === 0 ? NONE : letters.missedCalls.filter((call) => call.at >= clockAt),
    awaiting: letters.awaiting,
    meetingAhead: ahead,
    closedAt: dossier.application.stage === 'closed' ? stages.closedAt : undefined,
    lastMet,
    lastHeard,
  };
}

/** What the stage history says about applying and closing. */
interface Stages {
  readonly applied?: ClockEvent;
  readonly reopened?: ClockEvent;
  readonly closedAt?: Instant;
}

function readStages({ application, stageEvents }: Dossier, held: readonly Meeting[]): Stages {
  let applied: ClockEvent | undefined;
  let reopened: ClockEvent | undefined;
  let moved: ClockEvent | undefined;
  let closedAt: Instant | undefined;
  let closed = false;
  for (const { id, at, stage } of stageEvents) {
    if (stage === 'applied' && !closed) applied = { id, at, what: 'applied' };
    if (stage === 'closed') closedAt = at;
    else if (closed) reopened = { id, at, what: 'reopened' };
    if (stage !== 'saved' && stage !== 'closed') moved ??= { id, at, what: 'applied' };
    closed = stage === 'closed';
  }
  if (application.appliedAt !== undefined) {
    applied = { id: application.id, at: application.appliedAt, what: 'applied' };
  } else if (
    !applied &&
    held.length === 0 &&
    application.stage !== 'saved' &&
    application.stage !== 'closed'
  ) {
    // Cards that were put straight into a later column: they must have applied at the latest then, or before they met.
    applied = moved ?? { id: application.id, at: application.createdAt, what: 'applied' };
  }
  return { applied, reopened, closedAt };
}

function readMeetings(
  meetings: readonly Meeting[],
  now: Instant,
): { held: readonly Meeting[]; ahead: boolean } {
  if (meetings.length === 0) return { held: NONE, ahead: false };
  const booked = meetings.filter(({ interview }) => interview.status === 'booked');
  const held = booked.filter(({ end }) => end <= now);
  return { held, ahead: held.length < booked.length };
}

interface Letters {
  readonly applied?: ClockEvent;
  readonly sent: readonly Sent[];
  readonly missedCalls: readonly Outreach[];
  readonly awaiting: readonly Outreach[];
  readonly lastHeard?: Outreach;
  readonly lastReply?: Outreach;
  readonly answeredAt: Instant;
}

function readLetters(dossier: Dossier, held: readonly Meeting[]): Letters {
  const { outreaches, marks } = dossier;
  const sent: Sent[] = [];
  let missedCalls: Outreach[] | undefined;
  let awaiting: readonly Outreach[] = NONE;
  let lastHeard: Outreach | undefined;
  let lastReply: Outreach | undefined;
  let applied: ClockEvent | undefined;
  let answeredAt = Number.NEGATIVE_INFINITY;
  for (const outreach of outreaches) {
    const { id, at, channel, contactId } = outreach;
    if (outreach.direction === 'in') {
      if (!isAnswer(outreach)) continue;
      lastHeard = outreach;
      answeredAt = at;
      awaiting =
        awaiting.length === 0
          ? [outreach]
          : [...awaiting.filter((one) => one.contactId !== contactId), outreach];
      continue;
    }
    if (isMissedCall(outreach)) {
      (missedCalls ??= []).push(outreach);
      continue;
    }
    if (isUnsolicited(outreach, personOf(dossier, contactId), awaiting.length > 0)) {
      sent.push({
        id,
        at,
        channel,
        closing: outreach.purpose === 'closing',
        keeping: outreach.purpose === 'stayInTouch',
      });
    } else if (outreach.purpose === 'apply') applied = { id, at, what: 'applied', channel };
    else if (lastHeard && (isReply(outreach) || (outreach.purpose === 'other' && awaiting.length > 0))) {
      lastReply = outreach;
    }
    if (isConversation(outreach)) answeredAt = at;
    if (awaiting.length > 0 && channel !== 'card') {
      const toAll = isReply(outreach) || contactId === undefined;
      awaiting = toAll
        ? NONE
        : awaiting.filter((one) => one.contactId !== contactId && one.contactId !== undefined);
    }
  }
  if (marks.size > 0) addDoneElsewhere(dossier, sent);
  const lastMet = held.at(-1);
  return {
    applied,
    sent,
    missedCalls: missedCalls ?? NONE,
    awaiting: awaiting.length === 0 ? NONE : awaiting.filter((one) => isStillOwed(dossier, one, lastMet)),
    lastHeard,
    lastReply,
    answeredAt,
  };
}

/** Unless the person let it be, or an interview was held or booked since, which is an answer too. */
function isStillOwed({ meetings, marks }: Dossier, message: Outreach, lastMet: Meeting | undefined): boolean {
  if (lastMet && lastMet.start > message.at) return false;
  const booked = meetings.some(
    ({ interview }) => interview.status === 'booked' && interview.createdAt > message.at,
  );
  if (booked || marks.size === 0) return !booked;
  return marks.get(followUpKey('answerThem', message.id))?.settledAt === undefined;
}

/** A check-in that was done elsewhere left no outreach, but the other side got it all the same. */
function addDoneElsewhere({ application, marks }: Dossier, sent: Sent[]): void {
  const before = sent.length;
  for (const mark of marks.values()) {
    if (mark.settledAs !== 'doneElsewhere' || mark.settledAt === undefined) continue;
    const kind = followUpKindOf(mark.id);
    if (kind !== 'checkIn' && kind !== 'call' && kind !== 'closingNote') continue;
    if (mark.id.split('.', 2)[1] !== application.id) continue;
    sent.push({
      id: mark.settledAt.toString(16).padStart(8, '0'),
      at: mark.settledAt,
      channel: kind === 'call' ? 'call' : 'email',
      closing: kind === 'closingNote',
      keeping: false,
    });
  }
  if (sent.length > before) sent.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/**
 * The latest promise that nobody has kept and no later interview has overtaken. An answer on the promised day or
 * after it keeps the promise; one before it ("we are a little late") leaves it standing.
 */
function readPromise(dossier: Dossier, held: readonly Meeting[], letters: Letters): Promised | undefined {
  let day: Day | undefined;
  let madeAt = Number.NEGATIVE_INFINITY;
  const { zone } = dossier.home;
  const offer = (promised: Day | undefined, at: Instant) => {
    if (promised === undefined || at < madeAt || !isDay(promised) || promised < dayOf(at, zone)) return;
    day = promised;
    madeAt = at;
  };
  for (const meeting of held) offer(meeting.debrief?.promisedDay, meeting.end);
  for (const outreach of dossier.outreaches) {
    if (outreach.promisedDay !== undefined && (isAnswer(outreach) || isConversation(outreach)))
      offer(outreach.promisedDay, outreach.at);
  }
  if (day === undefined) return undefined;
  const lastMet = held.at(-1);
  if (lastMet && lastMet.end > madeAt) return undefined;
  const promisedDay = day;
  const { answeredAt } = letters;
  if (answeredAt > madeAt && dayOf(answeredAt, zone) >= promisedDay) return undefined;
  const used = letters.sent.some(({ at }) => at > madeAt && dayOf(at, zone) > promisedDay);
  return { day: promisedDay, madeAt, used };
}
