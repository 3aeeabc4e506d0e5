import { describe, expect, it } from 'vitest';
import { selectCompose } from '../../../../renderer/features/compose/compose-view';
import { preflightContext } from '../../../../renderer/features/compose/preflight-context';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';
import { BRIGHTWATER, DANA, moment, NO_FACTS, SAM } from '../../../builders/facts';

const NOW = moment('2025-11-25T12:00');
const LATER = moment('2025-11-28T12:00');
const facts = { ...NO_FACTS, applications: [BRIGHTWATER], contacts: [DANA, SAM] };
const followUp = (more: Partial<FollowUp>): FollowUp => ({
  key: `checkIn.${BRIGHTWATER.id}.${BRIGHTWATER.id}`,
  kind: 'checkIn',
  applicationId: BRIGHTWATER.id,
  contactId: DANA.id,
  earliest: NOW - 1,
  ideal: NOW,
  overdue: LATER,
  title: '',
  reason: '',
  ...more,
});
const contextOf = (more: Partial<FollowUp>, marked?: string) => {
  const one = followUp(more);
  const known = marked ? { ...facts, marks: [{ id: one.key, override: marked, updatedAt: 1 }] } : facts;
  const view = selectCompose(known, DEFAULT_SETTINGS, one, NOW);
  return preflightContext(known, view, 'checkIn', NOW, DANA.email ?? '', [
    { contactId: SAM.id, text: 'Hello Sam.' },
  ]);
};

describe('what the records say to a letter', () => {
  it('holds an unsolicited one until the lock opens, and no other', () => {
    expect(contextOf({}).sealedUntil).toBeLessThanOrEqual(NOW);
    expect(contextOf({ earliest: LATER }).sealedUntil).toBe(LATER);
    expect(contextOf({ blocked: { rule: 'courtesyLock', opens: LATER, why: '' } }).sealedUntil).toBe(LATER);
    expect(contextOf({ earliest: LATER }, 'theyAsked').sealedUntil).toBeUndefined();
    expect(contextOf({ kind: 'answerThem', earliest: LATER }).sealedUntil).toBeUndefined();
  });

  it('knows what others of the panel are about to get', () => {
    expect(contextOf({}).panelLetters).toEqual([{ name: 'Sam Whitlock', body: 'Hello Sam.' }]);
  });
});
