import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import type { Facts } from '../../../shared/domain/facts';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { silenceWords } from '../../../shared/etiquette/silence-words';
import { BRIGHTWATER, MEETING, afterTheMeeting, heard, moment } from '../../builders/facts';

function words(facts: Facts, now: string): string | undefined {
  const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
  return dossier && silenceWords(dossier, DEFAULT_POLICY, moment(now));
}

it('counts silence in working days, and not the weekend', () => {
  // The meeting was on a Tuesday.
  expect(words(afterTheMeeting(), '2025-11-19T12:00')).toBe('Silent for one working day.');
  expect(words(afterTheMeeting(), '2025-11-24T12:00')).toBe('Silent for four working days.');
  expect(words(afterTheMeeting(), '2025-12-03T12:00')).toBe('Silent for eleven working days.');
});

it('nobody is silent before an interview, on its day, while an answer is owed, or when it is closed', () => {
  expect(words(afterTheMeeting(), '2025-11-18T13:00')).toBeUndefined();
  expect(words(afterTheMeeting(), '2025-11-18T18:00')).toBeUndefined();
  const theirs = heard(1, moment('2025-11-20T10:00'));
  expect(words(afterTheMeeting({ outreaches: [theirs] }), '2025-11-25T10:00')).toBeUndefined();
  const closed = { ...BRIGHTWATER, stage: 'closed', outcome: 'noReply' } as const;
  expect(words(afterTheMeeting({ applications: [closed] }), '2025-12-03T12:00')).toBeUndefined();
});

it('an interview that was changed breaks the silence', () => {
  const changed = { ...MEETING, updatedAt: moment('2025-11-21T10:00') };
  expect(words(afterTheMeeting({ interviews: [changed] }), '2025-11-24T12:00')).toBe(
    'Silent for one working day.',
  );
});
