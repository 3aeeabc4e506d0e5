import type { FreeLetter } from '../domain/free-letter';
import type { FollowUp, FollowUpKey, FollowUpKind } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import type { Instant } from '../domain/time';
import { addresseeOf, routeWords } from './addressee';
import type { Dossier } from './dossier';
import { blockedBy, lockOpening } from './lock';
import { situationOf } from './situation';

const KINDS: Readonly<Record<FreeLetter, FollowUpKind>> = {
  offerThanks: 'answerThem',
  withdraw: 'answerThem',
  offerDeadline: 'checkIn',
  missedCall: 'checkIn',
  stayInTouch: 'stayInTouch',
};

const WORDS: Readonly<Record<FreeLetter, readonly [title: (whom: string) => string, reason: string]>> = {
  offerThanks: [
    (whom) => `Thank ${whom} for the offer`,
    'You need not decide yet: thank them, and say by when you will.',
  ],
  withdraw: [
    (whom) => `Withdraw from ${whom}`,
    'They can plan without you, and they will remember that you said so.',
  ],
  offerDeadline: [
    (whom) => `Tell ${whom} of your other offer`,
    'Another offer with a date is a reason to ask before the lock opens.',
  ],
  missedCall: [
    (whom) => `Ask ${whom} about the call`,
    'They missed a call that you had agreed: a reason to ask before the lock opens.',
  ],
  stayInTouch: [(whom) => `A few lines to ${whom}`, 'It asks for nothing, and reminds them of you.'],
};

/**
 * A letter that the person decided on, as the follow-up that it would be. The courtesy lock holds a line to stay in
 * touch, for it is unsolicited; thanks and a withdrawal are owed, and another offer or a missed call are reasons that
 * open the lock.
 */
export function freeFollowUp(
  dossier: Dossier,
  policy: Policy,
  letter: FreeLetter,
  key: FollowUpKey,
  now: Instant,
): FollowUp {
  const situation = situationOf(dossier, boundedPolicy(policy), now);
  const contact = addresseeOf(dossier, situation.standing);
  const [title, reason] = WORDS[letter];
  const isTold = dossier.marks.get(key)?.override !== undefined;
  const blocked =
    letter === 'stayInTouch' && !isTold
      ? blockedBy(lockOpening(situation, contact?.id), situation)
      : undefined;
  return {
    key,
    kind: KINDS[letter],
    applicationId: dossier.application.id,
    contactId: contact?.id,
    channel: 'email',
    earliest: now,
    ideal: now,
    overdue: Number.POSITIVE_INFINITY,
    title: title(contact?.name ?? dossier.application.company),
    reason: `${reason}${routeWords(dossier, contact)}`,
    ...(blocked && { blocked }),
  };
}
