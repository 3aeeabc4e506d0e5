import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import type { Facts } from '../../../../shared/domain/facts';
import { followUpState, isFollowUpKey } from '../../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import {
  BRIGHTWATER,
  DANA,
  SAM,
  afterTheMeeting,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

const KEY = `renewCv.${BRIGHTWATER.id}.2026-03-20`;
const NO = moment('2025-11-20T10:00');

/** Rejected; they keep the CV until Friday 20 March 2026. */
function kept(application: Partial<Application> = {}, facts: Partial<Facts> = {}): Facts {
  return afterTheMeeting({
    applications: [
      {
        ...BRIGHTWATER,
        stage: 'closed',
        outcome: 'rejected',
        cvOnFileUntil: '2026-03-20',
        ...application,
      },
    ],
    stageEvents: [moved(BRIGHTWATER, 1, NO, 'closed', 'rejected')],
    ...facts,
  });
}

const renewal = (facts: Facts, now: string, policy = DEFAULT_POLICY) =>
  onlyPlanned(facts, moment(now), 'renewCv', policy);

describe('a CV on file', () => {
  it('is to be renewed two weeks before it leaves it', () => {
    const facts = kept();
    const followUp = renewal(facts, '2025-11-21T10:00');
    expect(followUp).toMatchObject({
      key: KEY,
      channel: 'email',
      contactId: DANA.id,
      title: 'Ask Dana Okafor to keep your CV',
      reason: 'They keep it until Friday 20 March 2026.',
    });
    expect(isFollowUpKey(KEY)).toBe(true);
    expect(momentsOf(followUp, facts)).toEqual([
      'Friday 6 March 2026, 09:00',
      'Friday 6 March 2026, 09:00',
      'Saturday 21 March 2026, 00:00',
    ]);
    const state = (now: string) => {
      const one = renewal(facts, now);
      return one && followUpState(one, moment(now));
    };
    expect(state('2026-03-06T08:59')).toBe('waiting');
    expect(state('2026-03-06T09:00')).toBe('due');
    expect(state('2026-03-20T23:59')).toBe('due');
    expect(state('2026-03-21T00:00')).toBe('late');
  });

  it('is best asked for on a working day', () => {
    const facts = kept({ cvOnFileUntil: '2026-03-21' });
    const [earliest, ideal] = momentsOf(renewal(facts, '2025-11-21T10:00'), facts);
    expect([earliest, ideal]).toEqual(['Saturday 7 March 2026, 09:00', 'Monday 9 March 2026, 09:00']);
  });

  it('is let go two weeks after it has left it', () => {
    expect(renewal(kept(), '2026-03-21T10:00')?.reason).toBe('They kept it until Friday 20 March.');
    expect(renewal(kept(), '2026-03-20T23:59')?.reason).toBe('They keep it until Friday 20 March.');
    expect(renewal(kept(), '2026-04-03T23:59')).toBeDefined();
    expect(renewal(kept(), '2026-04-04T00:00')).toBeUndefined();
    const soon = { ...DEFAULT_POLICY, renewCvDays: 7 };
    expect(renewal(kept(), '2026-03-27T23:59', soon)?.earliest).toBe(moment('2026-03-13T09:00'));
    expect(renewal(kept(), '2026-03-28T00:00', soon)).toBeUndefined();
  });

  it('asks nothing of an application under way, without a day, or with rubbish for one', () => {
    expect(renewal(kept({ stage: 'waiting', outcome: undefined }), '2026-03-10T10:00')).toBeUndefined();
    expect(renewal(kept({ cvOnFileUntil: undefined }), '2026-03-10T10:00')).toBeUndefined();
    expect(renewal(kept({ cvOnFileUntil: 'spring' }), '2026-03-10T10:00')).toBeUndefined();
  });

  it('is settled by what was sent for it or skipped, and comes again with a later day', () => {
    const letter = sent(1, moment('2026-03-09T10:00'), 'stayInTouch', { followUpKey: KEY });
    expect(renewal(kept({}, { outreaches: [letter] }), '2026-03-10T10:00')).toBeUndefined();
    const skipped = [mark(KEY, { settledAt: moment('2026-03-09T10:00') })];
    expect(renewal(kept({}, { marks: skipped }), '2026-03-10T10:00')).toBeUndefined();
    const later = kept({ cvOnFileUntil: '2026-09-20' }, { outreaches: [letter], marks: skipped });
    expect(renewal(later, '2026-03-10T10:00')?.key).toBe(`renewCv.${BRIGHTWATER.id}.2026-09-20`);
  });

  it('waits for the courtesy lock, and keeps it shut for others', () => {
    const line = sent(1, moment('2026-03-05T10:00'), 'stayInTouch');
    expect(renewal(kept({}, { outreaches: [line] }), '2026-03-07T10:00')).toMatchObject({
      earliest: moment('2026-03-12T10:00'),
      ideal: moment('2026-03-12T10:00'),
      blocked: { rule: 'courtesyLock', opens: moment('2026-03-12T10:00') },
    });
    const early = sent(1, moment('2026-02-20T10:00'), 'stayInTouch');
    expect(renewal(kept({}, { outreaches: [early] }), '2026-02-21T10:00')?.blocked).toBeUndefined();
    const renewed = sent(1, moment('2026-03-09T10:00'), 'other', { followUpKey: KEY });
    const keeping = kept({}, { contacts: [{ ...DANA, keepInTouch: true }], outreaches: [renewed] });
    const next = onlyPlanned(keeping, moment('2026-03-10T10:00'), 'stayInTouch');
    expect(next?.earliest).toBe(moment('2026-06-07T09:00'));
  });

  it('asks nobody who has another application before them, and each person once', () => {
    const now = '2026-03-10T10:00';
    const second: Application = { ...BRIGHTWATER, id: id('a', 2), stage: 'waiting' };
    const both = (other: Application, contact = DANA) => {
      const facts = kept({}, { contacts: [DANA, SAM] });
      return {
        ...facts,
        applications: [...facts.applications, other],
        participations: [...facts.participations, partOf(other, contact)],
      };
    };
    const keysOf = (facts: Facts) => planned(facts, moment(now), 'renewCv').map(({ key }) => key);
    expect(keysOf(both(second))).toEqual([]);
    expect(keysOf(both(second, SAM))).toEqual([KEY]);
    expect(keysOf(both({ ...second, stage: 'saved' }))).toEqual([KEY]);
    const no = { ...second, stage: 'closed' as const, outcome: 'rejected' as const };
    expect(keysOf(both(no))).toEqual([KEY]);
    expect(keysOf(both({ ...no, cvOnFileUntil: '2026-03-19' }))).toEqual([KEY]);
    expect(keysOf(both({ ...no, cvOnFileUntil: '2026-03-20' }))).toEqual([`renewCv.${no.id}.2026-03-20`]);
    expect(keysOf(both({ ...no, cvOnFileUntil: '2026-06-30' }))).toEqual([`renewCv.${no.id}.2026-06-30`]);
  });

  it('goes to the agency’s consultant, and to the company where nobody is known', () => {
    const agency = kept(
      {},
      {
        contacts: [DANA, SAM],
        participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM, 'agency')],
      },
    );
    expect(renewal(agency, '2026-03-10T10:00')).toMatchObject({
      contactId: SAM.id,
      reason: 'They keep it until Friday 20 March. Sam Whitlock put you forward, so it goes to them.',
    });
    const nobody = kept({}, { contacts: [], participations: [], attendances: [] });
    expect(renewal(nobody, '2026-03-10T10:00')?.title).toBe('Ask Brightwater to keep your CV');
  });
});
