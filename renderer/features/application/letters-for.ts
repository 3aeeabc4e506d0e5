import type { Application } from '../../../shared/domain/application';
import { freeLetterKey, type FreeLetter } from '../../../shared/domain/free-letter';
import { followUpVerb } from '../../../shared/domain/follow-up-words';
import { letterPurposeFor } from '../../../shared/messages/letter-purpose';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Plan } from '../../data/plan-store';

/** A letter that can be written from the page of its application. */
export interface LetterLine {
  readonly label: string;
  readonly hint?: string;
  readonly key: FollowUpKey;
}

const OPEN: readonly (readonly [FreeLetter, string])[] = [
  ['offerDeadline', 'Another offer has a deadline'],
  ['missedCall', 'They missed a call'],
  ['withdraw', 'Withdraw'],
];
const OFFERED: readonly (readonly [FreeLetter, string])[] = [
  ['offerThanks', 'Thank them for the offer'],
  ['withdraw', 'Withdraw'],
];
const CLOSED: readonly (readonly [FreeLetter, string])[] = [['stayInTouch', 'A few lines, to stay in touch']];

/** What can be written to them now: the letters that are planned, then those that only the person can decide on. */
export function lettersFor({ id, stage }: Application, plan: Plan): readonly LetterLine[] {
  const planned = (plan.byApplication.get(id) ?? []).filter(
    ({ kind }) => kind !== 'thankYouCard' && letterPurposeFor(kind) !== undefined,
  );
  const free = stage === 'closed' ? CLOSED : stage === 'offer' ? OFFERED : OPEN;
  const { outreaches } = plan.snapshot.facts;
  return [
    ...planned.map(({ key, kind, title }) => ({ label: title, hint: followUpVerb(kind), key })),
    ...free
      .filter(([letter]) => letter !== 'stayInTouch' || !planned.some(({ kind }) => kind === 'stayInTouch'))
      .map(([letter, label]) => {
        const sent = outreaches.filter((one) =>
          one.followUpKey?.startsWith(`letter.${id}.${letter}.`),
        ).length;
        return { label, key: freeLetterKey(id, letter, sent) };
      }),
  ];
}
