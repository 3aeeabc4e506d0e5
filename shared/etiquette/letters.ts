import type { Id } from '../domain/application';
import { followUpKey, followUpKindOf, type FollowUpKind } from '../domain/follow-up';
import type { Outreach } from '../domain/outreach';
import type { Instant } from '../domain/time';
import { byAt, personOf, type Dossier, type Meeting } from './dossier';
import {
  UNSOLICITED_KINDS,
  isAnswer,
  isConversation,
  isMissedCall,
  isReply,
  isUnsolicited,
} from './unsolicited';

/** Something unsolicited that went out; of what was done elsewhere no more is known. */
export type Sent = Pick<Outreach, 'id' | 'at' | 'channel' | 'purpose'>;

/** What went back and forth about one application. */
export interface Letters {
  /** The letter that applied, the last of several. */
  readonly applied?: Outreach;
  /** Oldest first. */
  readonly sent: readonly Sent[];
  /** Calls that reached nobody. */
  readonly missedCalls: readonly Outreach[];
  /** What they wrote that waits for a reply: the latest of each person. */
  readonly awaiting: readonly Outreach[];
  readonly lastHeard?: Outreach;
  readonly lastReply?: Outreach;
  /** When the other side last said anything, by whatever means. */
  readonly answeredAt: Instant;
}

const NONE: readonly never[] = [];

/** Reads them in their order. `lastMet` is the interview that ended last: what they wrote before it is settled. */
export function readLetters(dossier: Dossier, lastMet: Meeting | undefined): Letters {
  const { outreaches } = dossier;
  const sent: Sent[] = [];
  let missedCalls: Outreach[] | undefined;
  let awaiting: readonly Outreach[] = NONE;
  let lastHeard: Outreach | undefined;
  let lastReply: Outreach | undefined;
  let applied: Outreach | undefined;
  let answeredAt = Number.NEGATIVE_INFINITY;
  for (const outreach of outreaches) {
    const { at, channel, contactId, purpose } = outreach;
    if (outreach.direction === 'in') {
      if (!isAnswer(outreach)) continue;
      lastHeard = outreach;
      answeredAt = at;
      awaiting = awaiting.length === 0 ? [outreach] : [...notFrom(awaiting, contactId), outreach];
      continue;
    }
    if (isMissedCall(outreach)) {
      (missedCalls ??= []).push(outreach);
      continue;
    }
    const awaited = awaiting.length > 0;
    if (isUnsolicited(outreach, personOf(dossier, contactId), awaited)) sent.push(outreach);
    else if (purpose === 'apply') applied = outreach;
    else if (lastHeard && (isReply(outreach) || (purpose === 'other' && awaited))) lastReply = outreach;
    if (isConversation(outreach)) answeredAt = at;
    if (awaited && channel !== 'card') {
      const toAll = isReply(outreach) || contactId === undefined;
      awaiting = toAll ? NONE : fromOthers(awaiting, contactId);
    }
  }
  addDoneElsewhere(dossier, sent);
  return {
    applied,
    sent,
    missedCalls: missedCalls ?? NONE,
    awaiting: stillOwed(dossier, awaiting, lastMet),
    lastHeard,
    lastReply,
    answeredAt,
  };
}

// Apart from the loop over every letter of a long search, so that it makes no function of its own.
function notFrom(letters: readonly Outreach[], contactId: Id | undefined): readonly Outreach[] {
  return letters.filter((one) => one.contactId !== contactId);
}

/** From people by name other than that one. */
function fromOthers(letters: readonly Outreach[], contactId: Id): readonly Outreach[] {
  return letters.filter((one) => one.contactId !== undefined && one.contactId !== contactId);
}

function stillOwed(
  dossier: Dossier,
  awaiting: readonly Outreach[],
  lastMet: Meeting | undefined,
): readonly Outreach[] {
  return awaiting.length === 0 ? NONE : awaiting.filter((one) => isStillOwed(dossier, one, lastMet));
}

/** Unless the person let it be, or an interview was held or booked since, which is an answer too. */
function isStillOwed({ meetings, marks }: Dossier, message: Outreach, lastMet: Meeting | undefined): boolean {
  if (lastMet && lastMet.start > message.at) return false;
  const booked = meetings.some(
    ({ interview }) => interview.status === 'booked' && interview.createdAt > message.at,
  );
  return !booked && marks.get(followUpKey('answerThem', message.id))?.settledAt === undefined;
}

/** What stands in a key for something that was done elsewhere, and left no row to name. */
export function momentId(at: Instant): Id {
  return at.toString(16).padStart(8, '0');
}

/** A check-in that was done elsewhere left no outreach, but the other side got it all the same. */
function addDoneElsewhere({ marks }: Dossier, sent: Sent[]): void {
  if (marks.size === 0) return;
  for (const mark of marks.values()) {
    if (mark.settledAs !== 'doneElsewhere' || mark.settledAt === undefined) continue;
    const kind = followUpKindOf(mark.id);
    if (kind === undefined || !UNSOLICITED_KINDS.has(kind)) continue;
    sent.push({
      id: momentId(mark.settledAt),
      at: mark.settledAt,
      channel: kind === 'call' ? 'call' : 'email',
      purpose: purposeOf(kind),
    });
  }
  sent.sort(byAt);
}

function purposeOf(kind: FollowUpKind): Sent['purpose'] {
  if (kind === 'closingNote') return 'closing';
  return kind === 'stayInTouch' || kind === 'renewCv' ? 'stayInTouch' : 'checkIn';
}
