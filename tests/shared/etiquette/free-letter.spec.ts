import { describe, expect, it } from 'vitest';
import { freeLetterKey, type FreeLetter } from '../../../shared/domain/free-letter';
import type { Facts } from '../../../shared/domain/facts';
import { followUpState, type FollowUpKind } from '../../../shared/domain/follow-up';
import type { Outreach } from '../../../shared/domain/outreach';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { freeFollowUp } from '../../../shared/etiquette/free-letter';
import { suggestStage } from '../../../shared/etiquette/stage-suggestion';
import { BRIGHTWATER, DANA, id, moment, NO_FACTS, partOf, someFacts } from '../../builders/facts';

const NOW = moment('2025-11-25T12:00');
const checkIn: Outreach = {
  id: id('d', 1),
  applicationId: BRIGHTWATER.id,
  contactId: DANA.id,
  channel: 'email',
  purpose: 'checkIn',
  direction: 'out',
  at: moment('2025-11-24T10:00'),
  createdAt: 1,
  updatedAt: 1,
};
function dossierWith(...outreaches: readonly Outreach[]) {
  const facts = {
    ...NO_FACTS,
    applications: [BRIGHTWATER],
    contacts: [DANA],
    participations: [
      {
        id: `${BRIGHTWATER.id}.${DANA.id}`,
        applicationId: BRIGHTWATER.id,
        contactId: DANA.id,
        role: 'interviewer' as const,
      },
    ],
    outreaches,
  };
  const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
  if (!dossier) throw new Error('no dossier');
  return dossier;
}
const free = (letter: FreeLetter) =>
  freeFollowUp(dossierWith(checkIn), DEFAULT_POLICY, letter, freeLetterKey(BRIGHTWATER.id, letter, 0), NOW);

describe('a letter that the person decides on', () => {
  it.each<[FreeLetter, FollowUpKind, string, string]>([
    [
      'offerThanks',
      'answerThem',
      'Thank Dana Okafor for the offer',
      'You need not decide yet: thank them, and say by when you will.',
    ],
    [
      'withdraw',
      'answerThem',
      'Withdraw from Dana Okafor',
      'They can plan without you, and they will remember that you said so.',
    ],
    [
      'offerDeadline',
      'checkIn',
      'Tell Dana Okafor of your other offer',
      'Another offer with a date is a reason to ask before the lock opens.',
    ],
    [
      'missedCall',
      'checkIn',
      'Ask Dana Okafor about the call',
      'They missed a call that you had agreed: a reason to ask before the lock opens.',
    ],
    [
      'stayInTouch',
      'stayInTouch',
      'A few lines to Dana Okafor',
      'It asks for nothing, and reminds them of you.',
    ],
  ])('%s goes to whom the application’s letters go to, and says why', (letter, kind, title, reason) => {
    expect(free(letter)).toMatchObject({ contactId: DANA.id, channel: 'email', kind, title, reason });
  });

  it('goes to the company where nobody is known, and through the agency where there is one', () => {
    const key = freeLetterKey(BRIGHTWATER.id, 'withdraw', 0);
    const withdrawal = (facts: Partial<Facts>) => {
      const dossier = gatherDossiers(someFacts({ applications: [BRIGHTWATER], ...facts })).get(
        BRIGHTWATER.id,
      );
      return dossier && freeFollowUp(dossier, DEFAULT_POLICY, 'withdraw', key, NOW);
    };
    expect(withdrawal({})).toMatchObject({ contactId: undefined, title: 'Withdraw from Brightwater' });
    const agency = { contacts: [DANA], participations: [partOf(BRIGHTWATER, DANA, 'agency')] };
    expect(withdrawal(agency)?.reason).toMatch(
      /said so\. Dana Okafor put you forward, so it goes to them\.$/,
    );
  });

  it.each(['offerThanks', 'withdraw', 'offerDeadline', 'missedCall'] as const)(
    '%s may go at once',
    (letter) => {
      expect(followUpState(free(letter), NOW)).toBe('due');
    },
  );

  it('is held by the lock where nothing called for it', () => {
    const held = free('stayInTouch');
    expect(followUpState(held, NOW)).toBe('sealed');
    expect(held.blocked?.opens).toBe(moment('2025-12-01T10:00'));
  });

  it('suggests the end once a withdrawal went out', () => {
    const withdrawal = { ...checkIn, purpose: 'withdrawal' as const };
    expect(suggestStage(dossierWith(withdrawal), NOW)).toMatchObject({
      stage: 'closed',
      outcome: 'withdrawn',
      why: 'You have withdrawn.',
    });
    expect(suggestStage(dossierWith(checkIn), NOW)?.outcome).toBeUndefined();
  });
});
