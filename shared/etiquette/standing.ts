import type { Id } from '../domain/application';
import type { Channel, Outreach } from '../domain/outreach';
import type { Instant } from '../domain/time';
import type { Dossier, Meeting } from './dossier';
import { readLetters, type Letters, type Sent } from './letters';
import { readPromise, type Promised } from './promise';

/** What the clock of the next check-in runs from: the latest of these. */
export interface ClockEvent {
  readonly id: Id;
  readonly at: Instant;
  readonly what: 'applied' | 'met' | 'sent' | 'heard' | 'replied' | 'reopened';
  /** How it was said, where it was said at all. */
  readonly channel?: Channel;
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
  const lastMet = held.at(-1);
  const stages = readStages(dossier, held);
  const letters = readLetters(dossier, lastMet);
  const clock = readClock(stages, letters, lastMet);
  const answeredAt = Math.max(
    letters.answeredAt,
    lastMet?.start ?? Number.NEGATIVE_INFINITY,
    stages.reopened?.at ?? Number.NEGATIVE_INFINITY,
  );
  return {
    clock,
    promised: readPromise(dossier, held, letters),
    lastSent: letters.sent.at(-1),
    unanswered: askedSince(letters.sent, answeredAt),
    missedCalls: callsSince(letters.missedCalls, clock?.at ?? Number.NEGATIVE_INFINITY),
    awaiting: letters.awaiting,
    meetingAhead: ahead,
    closedAt: dossier.application.stage === 'closed' ? stages.closedAt : undefined,
    lastMet,
    lastHeard: letters.lastHeard,
  };
}

function readClock(
  { applied, reopened }: Stages,
  letters: Letters,
  lastMet: Meeting | undefined,
): ClockEvent | undefined {
  const lastAsked = letters.sent.findLast(({ keeping }) => !keeping);
  let clock = later(applied, reopened);
  clock = later(clock, said('applied', letters.applied));
  clock = later(clock, lastMet && { id: lastMet.interview.id, at: lastMet.end, what: 'met' });
  clock = later(clock, said('heard', letters.lastHeard));
  clock = later(clock, said('replied', letters.lastReply));
  return later(clock, said('sent', lastAsked));
}

function said(
  what: ClockEvent['what'],
  message: Pick<Outreach, 'id' | 'at' | 'channel'> | undefined,
): ClockEvent | undefined {
  return message && { id: message.id, at: message.at, what, channel: message.channel };
}

function later(one: ClockEvent | undefined, other: ClockEvent | undefined): ClockEvent | undefined {
  if (!one || !other) return one ?? other;
  return other.at > one.at || (other.at === one.at && other.id > one.id) ? other : one;
}

function askedSince(sent: readonly Sent[], answeredAt: Instant): readonly Sent[] {
  const last = sent.at(-1);
  if (!last || last.at <= answeredAt) return NONE;
  return sent.filter(({ at, keeping }) => at > answeredAt && !keeping);
}

function callsSince(calls: readonly Outreach[], since: Instant): readonly Outreach[] {
  return calls.length === 0 ? NONE : calls.filter(({ at }) => at >= since);
}

/** What the stage history says about applying and closing. */
interface Stages {
  readonly applied?: ClockEvent | undefined;
  readonly reopened?: ClockEvent | undefined;
  readonly closedAt?: Instant | undefined;
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
