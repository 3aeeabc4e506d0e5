import type { Outreach } from '../domain/outreach';
import type { Person } from './dossier';

/** The kinds of follow-up that nobody asked the person for. */
export const UNSOLICITED_KINDS: ReadonlySet<string> = new Set([
  'checkIn',
  'call',
  'closingNote',
  'stayInTouch',
  'renewCv',
]);

/** A message that a person at the other side wrote: a bounce or an automatic reply is none. */
export function isAnswer(outreach: Outreach): boolean {
  return outreach.direction === 'in' && outreach.delivery !== 'automatic';
}

/** A call in which the two of them spoke, which is an answer whoever dialled. */
export function isConversation(outreach: Outreach): boolean {
  return outreach.channel === 'call' && outreach.delivery === 'spoke';
}

/** A call that reached nobody and left nothing. */
export function isMissedCall(outreach: Outreach): boolean {
  return outreach.direction === 'out' && outreach.delivery === 'noAnswer';
}

/**
 * Whether the other side got something that it neither asked for nor was owed, which is what the courtesy lock counts.
 * Exempt are thank-yous, replies to something that they sent, rejection replies and LinkedIn requests that they
 * agreed to; a call that reached nobody and left nothing is no outreach at all.
 *
 * @param person whom it went to, where that is known: they may have agreed to connect
 * @param awaited whether the other side waited for a reply
 */
export function isUnsolicited(outreach: Outreach, person: Person | undefined, awaited: boolean): boolean {
  if (outreach.direction === 'in' || outreach.delivery === 'noAnswer') return false;
  const key = outreach.followUpKey;
  if (key !== undefined) return UNSOLICITED_KINDS.has(key.slice(0, key.indexOf('.')));
  switch (outreach.purpose) {
    case 'checkIn':
    case 'closing':
    case 'stayInTouch':
      return true;
    case 'connect':
      return person?.consents.findLast(({ kind }) => kind === 'linkedIn')?.given !== true;
    case 'other':
      return !awaited;
    case 'apply':
    case 'thankYou':
    case 'rejectionReply':
    case 'answer':
    case 'invitation':
    case 'rejection':
    case 'offer':
    case 'withdrawal':
      return false;
  }
}

/** Whether an outreach answers what the other side wrote before it. */
export function isReply(outreach: Outreach): boolean {
  if (outreach.direction === 'in') return false;
  if (outreach.followUpKey?.startsWith('answerThem.')) return true;
  return (
    outreach.purpose === 'answer' ||
    outreach.purpose === 'rejectionReply' ||
    outreach.purpose === 'withdrawal'
  );
}
