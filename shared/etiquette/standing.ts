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
  /** Unsolicited, about the application, and nobody answered since. Oldest first. */
  readonly unanswered: readonly Sent[];
  /** The closing note among those. */
  readonly closingNote?: Sent;
  /** Calls that reached nobody since the clock was started. */
  readonly missedCalls: readonly Outreach[];
  /** What they wrote that waits for a reply: the latest of each person. */
  readonly awaiting: readonly Outreach[];
  /** An interview is booked that has not ended: nothing is silent. */
  readonly meetingAhead: boolean;
  /** When it was closed the last time, whether it still is or not. */
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
  const unanswered = askedSince(letters.sent, answeredAt);
  return {
    clock,
    promised: readPromise(dossier, held, letters),
    lastSent: letters.sent.at(-1),
    unanswered,
    closingNote: unanswered.findLast(({ purpose }) => purpose === 'closing'),
    missedCalls: callsSince(letters.missedCalls, clock?.at ?? Number.NEGATIVE_INFINITY),
    awaiting: letters.awaiting,
    meetingAhead: ahead,
    closedAt: stages.closedAt,
    lastMet,
    lastHeard: letters.lastHeard,
  };
}

function readClock(
  { applied, reopened }: Stages,
  letters: Letters,
  lastMet: Meeting | undefined,
): ClockEvent | undefined {
  let clock = started(undefined, 'applied', applied);
  clock = started(clock, 'reopened', reopened);
  clock = started(clock, 'applied', letters.applied);
  clock = started(clock, 'met', lastMet && { id: lastMet.interview.id, at: lastMet.end });
  clock = started(clock, 'heard', letters.lastHeard);
  clock = started(clock, 'replied', letters.lastReply);
  return started(clock, 'sent', letters.sent.findLast(isAboutApplication));
}

/** The clock, started anew where `event` came later. */
function started(
  clock: ClockEvent | undefined,
  what: ClockEvent['what'],
  event: Omit<ClockEvent, 'what'> | undefined,
): ClockEvent | undefined {
  if (!event) return clock;
  const { id, at, channel } = event;
  if (clock && (at < clock.at || (at === clock.at && id < clock.id))) return clock;
  return { id, at, what, channel };
}

/** A line to stay in touch with a person is minded by the lock, but asks for no answer about the application. */
function isAboutApplication({ purpose }: Sent): boolean {
  return purpose !== 'stayInTouch';
}

function askedSince(sent: readonly Sent[], answeredAt: Instant): readonly Sent[] {
  const last = sent.at(-1);
  if (!last || last.at <= answeredAt) return NONE;
  return sent.filter((one) => one.at > answeredAt && isAboutApplication(one));
}

function callsSince(calls: readonly Outreach[], since: Instant): readonly Outreach[] {
  return calls.length === 0 ? NONE : calls.filter(({ at }) => at >= since);
}

type Moment = Pick<ClockEvent, 'id' | 'at'>;

/** What the stage history says about applying and closing. */
interface Stages {
  readonly applied?: Moment | undefined;
  readonly reopened?: Moment | undefined;
  readonly closedAt?: Instant | undefined;
}

function readStages({ application, stageEvents }: Dossier, held: readonly Meeting[]): Stages {
  let applied: Moment | undefined;
  let reopened: Moment | undefined;
  let moved: Moment | undefined;
  let closedAt: Instant | undefined;
  let closed = false;
  for (const event of stageEvents) {
    const { stage } = event;
    if (stage === 'applied' && !closed) applied = event;
    if (stage === 'closed') closedAt = event.at;
    else if (closed) reopened = event;
    if (stage !== 'saved' && stage !== 'closed') moved ??= event;
    closed = stage === 'closed';
  }
  if (application.appliedAt !== undefined) {
    applied = { id: application.id, at: application.appliedAt };
  } else if (
    !applied &&
    held.length === 0 &&
    application.stage !== 'saved' &&
    application.stage !== 'closed'
  ) {
    // Cards that were put straight into a later column: they must have applied at the latest then, or before they met.
    applied = moved ?? { id: application.id, at: application.createdAt };
  }
  return { applied, reopened, closedAt };
}

function readMeetings(
  meetings: readonly Meeting[],
  now: Instant,
): { held: readonly Meeting[]; ahead: boolean } {
  if (meetings.length === 0) return { held: NONE, ahead: false };
  const held = meetings.filter(({ interview, end }) => interview.status === 'booked' && end <= now);
  return { held, ahead: meetings.some(({ interview, end }) => interview.status === 'booked' && end > now) };
}
