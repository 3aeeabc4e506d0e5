import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  debriefOf,
  heard,
  id,
  mark,
  moment,
  moved,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');
const checkIn = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'checkIn');

describe('check-in and the lock', () => {
  it('is shut by anything unsolicited to anyone on the application', () => {
    for (const purpose of ['checkIn', 'closing', 'other'] as const) {
      const outreach = sent(1, END + DAY, purpose, { contactId: SAM.id });
      const facts = afterTheMeeting({ contacts: [DANA, SAM], outreaches: [outreach] });
      const opens = purpose === 'closing' ? undefined : END + 8 * DAY;
      expect(checkIn(facts, END + 2 * DAY)?.blocked?.opens).toBe(opens);
    }
  });

  it('is best on a working day where it opens on a Saturday', () => {
    const debriefs = [debriefOf(MEETING, { promisedDay: '2025-11-22' })];
    const nudge = sent(1, moment('2025-11-22T10:00'), 'checkIn');
    const facts = afterTheMeeting({ debriefs, outreaches: [nudge] });
    expect(momentsOf(checkIn(facts, moment('2025-11-24T10:00')), facts).slice(0, 2)).toEqual([
      'Saturday 29 November 2025, 10:00',
      'Monday 1 December 2025, 09:00',
    ]);
  });

  it('asks for a week after a check-in even where the first one waits longer', () => {
    const policy = { ...DEFAULT_POLICY, firstCheckInDays: 10 };
    const facts = afterTheMeeting({ outreaches: [sent(1, END + DAY, 'checkIn')] });
    expect(onlyPlanned(facts, END + 2 * DAY, 'checkIn', policy)?.earliest).toBe(END + 8 * DAY);
    expect(onlyPlanned(afterTheMeeting(), END, 'checkIn', policy)).toMatchObject({
      earliest: END + 10 * DAY,
      blocked: { why: 'You spoke today; give it ten days.' },
    });
  });

  it.each([
    ['thankYou', {}],
    ['rejectionReply', {}],
    ['apply', {}],
    ['checkIn', { channel: 'call', delivery: 'noAnswer' }],
    ['checkIn', { direction: 'in', delivery: 'automatic' }],
    ['checkIn', { followUpKey: 'rebook.b0000001' }],
  ] as const)('is not shut by what is exempt: %s %o', (purpose, fields) => {
    const facts = afterTheMeeting({ outreaches: [sent(1, END + 5 * DAY, purpose, fields)] });
    const now = END + 8 * DAY;
    expect(checkIn(facts, now)?.blocked?.rule ?? 'open').toBe(purpose === 'apply' ? 'courtesyLock' : 'open');
  });

  it('is shut by a voicemail and a call', () => {
    for (const delivery of ['voicemail', 'spoke'] as const) {
      const outreach = sent(1, END + 5 * DAY, 'checkIn', { channel: 'call', delivery });
      const followUp = checkIn(afterTheMeeting({ outreaches: [outreach] }), END + 8 * DAY);
      expect(followUp?.blocked?.why).toBe('You called last Sunday; give it a week.');
      expect(followUp?.reason).toBe('You called last Sunday.');
    }
  });

  it('is shut by a LinkedIn request that nobody agreed to, and not by one that was', () => {
    const request = sent(1, END + 5 * DAY, 'connect', { channel: 'linkedIn' });
    const consents = [
      { id: id('f', 1), contactId: DANA.id, kind: 'linkedIn' as const, given: true, at: END },
    ];
    expect(checkIn(afterTheMeeting({ outreaches: [request] }), END + 8 * DAY)?.blocked).toBeDefined();
    expect(
      checkIn(afterTheMeeting({ outreaches: [request], consents }), END + 8 * DAY)?.blocked,
    ).toBeUndefined();
  });

  it('opens for a recorded reason', () => {
    const key = `checkIn.${BRIGHTWATER.id}.${MEETING.id}`;
    const at = END + 2 * DAY;
    const facts = afterTheMeeting({ marks: [mark(key, { override: 'offerDeadline', updatedAt: at })] });
    expect(checkIn(facts, at)).toMatchObject({ earliest: at, ideal: at, overdue: at + 7 * DAY });
    expect(checkIn(facts, at)).not.toHaveProperty('blocked');
  });

  it('is gone at the cap', () => {
    const two = [sent(1, END + 14 * DAY, 'checkIn'), sent(2, END + 28 * DAY, 'checkIn')];
    expect(checkIn(afterTheMeeting({ outreaches: two.slice(0, 1) }), END + 40 * DAY)).toBeDefined();
    expect(checkIn(afterTheMeeting({ outreaches: two }), END + 40 * DAY)).toBeUndefined();
    const voicemail = { ...two[1]!, channel: 'call' as const, delivery: 'voicemail' as const };
    expect(checkIn(afterTheMeeting({ outreaches: [two[0]!, voicemail] }), END + 40 * DAY)).toBeUndefined();
    const spoke = { ...voicemail, delivery: 'spoke' as const };
    expect(checkIn(afterTheMeeting({ outreaches: [two[0]!, spoke] }), END + 40 * DAY)).toBeDefined();
  });

  it('counts anew after an answer, an interview, or a reopening', () => {
    const two = [sent(1, END + 14 * DAY, 'checkIn'), sent(2, END + 28 * DAY, 'checkIn')];
    const at = END + 30 * DAY;
    const answered = [heard(3, at), sent(4, at + HOUR, 'answer')];
    expect(checkIn(afterTheMeeting({ outreaches: [...two, ...answered] }), END + 40 * DAY)).toBeDefined();
    const again = { ...MEETING, id: id('b', 2), startsAt: '2025-12-18T14:00', endsAt: '2025-12-18T15:00' };
    const met = afterTheMeeting({ outreaches: two, interviews: [MEETING, again] });
    expect(checkIn(met, END + 40 * DAY)?.key).toBe(`checkIn.${BRIGHTWATER.id}.${again.id}`);
    const reopened = afterTheMeeting({
      outreaches: two,
      stageEvents: [
        moved(BRIGHTWATER, 1, at, 'closed', 'noReply'),
        moved(BRIGHTWATER, 2, at + DAY, 'waiting'),
      ],
    });
    expect(checkIn(reopened, at + DAY)).toMatchObject({
      earliest: at + 8 * DAY,
      blocked: { why: 'You reopened this today; give it a week.' },
    });
  });

  it('counts a check-in that was done elsewhere', () => {
    const key = `checkIn.${BRIGHTWATER.id}.${MEETING.id}`;
    const at = END + 10 * DAY;
    const done = mark(key, { settledAt: at, settledAs: 'doneElsewhere' });
    const next = checkIn(afterTheMeeting({ marks: [done] }), at + HOUR);
    expect(next).toMatchObject({
      earliest: at + 7 * DAY,
      blocked: { why: 'You wrote today; give it a week.' },
    });
    expect(next?.key).not.toBe(key);
    const skipped = mark(key, { settledAt: at, settledAs: 'skipped' });
    expect(checkIn(afterTheMeeting({ marks: [skipped] }), at + HOUR)).toBeUndefined();
  });

  it('cannot be set under a week', () => {
    const policy = { ...DEFAULT_POLICY, lockDays: 1, firstCheckInDays: 1 };
    expect(onlyPlanned(afterTheMeeting(), END, 'checkIn', policy)?.earliest).toBe(END + 7 * DAY);
    const longer = { ...DEFAULT_POLICY, lockDays: 10 };
    const facts = afterTheMeeting({ outreaches: [sent(1, END + DAY, 'checkIn')] });
    expect(onlyPlanned(facts, END + 2 * DAY, 'checkIn', longer)?.blocked).toMatchObject({
      opens: END + 11 * DAY,
      why: 'You wrote yesterday; give it ten days.',
    });
  });
});
