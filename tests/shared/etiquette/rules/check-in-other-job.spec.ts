import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  attends,
  id,
  mark,
  moment,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');
const checkIn = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'checkIn');

describe('check-in and another job with the same person', () => {
  it('is shut by anything unsolicited to the same person on another application, who is named', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), company: 'Brightwater Labs' };
    const outreach = sent(1, END + 5 * DAY, 'checkIn', { applicationId: other.id });
    const facts = afterTheMeeting({ applications: [BRIGHTWATER, other], outreaches: [outreach] });
    const mine = checkInOf(facts, BRIGHTWATER.id, END + 6 * DAY);
    expect(mine?.blocked).toEqual({
      rule: 'courtesyLock',
      opens: END + 12 * DAY,
      why: 'You wrote to Dana Okafor yesterday about another job; give it a week.',
    });
  });

  it('leaves two weeks, ideally, to somebody who was written to about another job', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2) };
    const there = sent(1, END + 12 * DAY, 'checkIn', { applicationId: other.id });
    const facts = afterTheMeeting({ applications: [BRIGHTWATER, other], outreaches: [there] });
    const mine = checkInOf(facts, BRIGHTWATER.id, END + 13 * DAY);
    expect(mine?.earliest).toBe(there.at + 7 * DAY);
    expect(momentsOf(mine, facts)[1]).toBe('Monday 15 December 2025, 09:00');
    const earlier = { ...there, at: END - DAY };
    const asEver = checkInOf({ ...facts, outreaches: [earlier] }, BRIGHTWATER.id, END + 13 * DAY);
    expect(momentsOf(asEver, facts)[1]).toBe('Tuesday 2 December 2025, 09:00');
    const toSam = { ...facts, contacts: [DANA, SAM], outreaches: [{ ...there, contactId: SAM.id }] };
    expect(checkInOf(toSam, BRIGHTWATER.id, END + 13 * DAY)?.ideal).toBe(asEver?.ideal);
  });

  it('keeps clear of the days around meeting the same person about another job', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'interviewing' as const };
    const soon = {
      ...MEETING,
      id: id('b', 2),
      applicationId: other.id,
      startsAt: '2025-12-03T14:00',
      endsAt: '2025-12-03T15:00',
    };
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, other],
      contacts: [DANA, SAM],
      interviews: [MEETING, soon],
      attendances: [attends(MEETING, DANA), attends(soon, DANA)],
    });
    const now = moment('2025-12-02T10:00');
    const mine = (changed: Partial<Facts> = {}, at = now) =>
      planned({ ...facts, ...changed }, at, 'checkIn').find(
        ({ applicationId }) => applicationId === BRIGHTWATER.id,
      );
    expect(mine()).toMatchObject({
      earliest: moment('2025-12-10T15:00'),
      blocked: {
        rule: 'courtesyLock',
        opens: moment('2025-12-10T15:00'),
        why: 'You meet Dana Okafor tomorrow; ask then.',
      },
    });
    expect(mine({}, moment('2025-12-01T10:00'))?.blocked?.why).toBe(
      'You meet Dana Okafor on Wednesday 3 December; ask then.',
    );
    expect(mine({}, moment('2025-12-03T09:00'))?.blocked?.why).toBe('You meet Dana Okafor today; ask then.');
    expect(mine({}, moment('2025-12-03T15:00'))?.blocked?.why).toBe(
      'You met Dana Okafor today about another job; give it a week.',
    );
    expect(mine({}, moment('2025-12-10T15:00'))?.blocked).toBeUndefined();
    // Of several, the last; what went out since counts from then.
    const before = { ...soon, id: id('b', 3), startsAt: '2025-12-01T14:00', endsAt: '2025-12-01T15:00' };
    const twice = {
      interviews: [MEETING, before, soon],
      attendances: [before, soon].map((one) => attends(one, DANA)),
    };
    expect(mine(twice, moment('2025-12-04T10:00'))?.blocked?.opens).toBe(moment('2025-12-10T15:00'));
    const later = sent(1, moment('2025-12-04T09:00'), 'checkIn');
    expect(mine({ outreaches: [later] }, moment('2025-12-04T10:00'))?.blocked?.opens).toBe(
      later.at + 7 * DAY,
    );
    // Others, what has fallen through or is over, and what is weeks away hold nothing up.
    expect(mine({ attendances: [attends(MEETING, DANA), attends(soon, SAM)] })?.blocked).toBeUndefined();
    expect(mine({ interviews: [MEETING, { ...soon, status: 'cancelled' }] })?.blocked).toBeUndefined();
    const over = { ...other, stage: 'closed' as const, outcome: 'withdrawn' as const };
    expect(mine({ applications: [BRIGHTWATER, over] })?.blocked).toBeUndefined();
    const far = { ...soon, startsAt: '2025-12-16T10:01', endsAt: '2025-12-16T11:00' };
    expect(mine({ interviews: [MEETING, far] })?.blocked).toBeUndefined();
    expect(mine({ interviews: [MEETING, { ...far, startsAt: '2025-12-16T10:00' }] })?.blocked).toBeDefined();
  });

  it('leaves a week after they were met about another job, though that one is closed since', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'closed' as const };
    const held = {
      ...MEETING,
      id: id('b', 2),
      applicationId: other.id,
      startsAt: '2025-12-01T14:00',
      endsAt: '2025-12-01T15:00',
    };
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, other],
      interviews: [MEETING, held],
      attendances: [attends(MEETING, DANA), attends(held, DANA)],
    });
    const mine = checkInOf(facts, BRIGHTWATER.id, moment('2025-12-02T10:00'));
    expect(mine?.blocked).toMatchObject({
      opens: moment('2025-12-08T15:00'),
      why: 'You met Dana Okafor yesterday about another job; give it a week.',
    });
  });

  it('waits for the last of several interviews with them about another job', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'interviewing' as const };
    const on = (number: number, day: string) => ({
      ...MEETING,
      id: id('b', number),
      applicationId: other.id,
      startsAt: `${day}T14:00`,
      endsAt: `${day}T15:00`,
    });
    const [soon, later] = [on(2, '2025-12-03'), on(3, '2025-12-05')];
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, other],
      interviews: [MEETING, later, soon],
      attendances: [MEETING, later, soon].map((one) => attends(one, DANA)),
    });
    const mine = checkInOf(facts, BRIGHTWATER.id, moment('2025-12-02T10:00'));
    expect(mine?.blocked?.opens).toBe(moment('2025-12-12T15:00'));
  });

  it('takes the last of several, wherever it went', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const here = sent(1, END + 5 * DAY, 'checkIn');
    const there = sent(2, END + 4 * DAY, 'checkIn', { applicationId: other.id });
    const facts = afterTheMeeting({ applications: [BRIGHTWATER, other], outreaches: [here, there] });
    expect(checkIn(facts, END + 6 * DAY)?.blocked?.why).toBe('You wrote yesterday; give it a week.');
    const later = { ...there, at: END + 5 * DAY + HOUR };
    expect(checkIn({ ...facts, outreaches: [here, later] }, END + 6 * DAY)?.blocked?.opens).toBe(
      later.at + 7 * DAY,
    );
  });

  it('counts whatever else the same person got elsewhere, for nobody knows if it was asked for', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const there = sent(2, END + 5 * DAY, 'other', { applicationId: other.id });
    const facts = afterTheMeeting({ applications: [BRIGHTWATER, other], outreaches: [there] });
    expect(checkIn(facts, END + 8 * DAY)?.blocked?.opens).toBe(there.at + 7 * DAY);
    const before = { ...there, id: id('d', 1), at: END + DAY };
    expect(checkIn({ ...facts, outreaches: [before, there] }, END + 8 * DAY)?.blocked?.opens).toBe(
      there.at + 7 * DAY,
    );
  });

  it('is shut by what was done elsewhere about another job, for whom it was done', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const done = (kind: string, settledAs: 'skipped' | 'doneElsewhere', contactId: string | undefined) =>
      mark(`${kind}.${other.id}.${MEETING.id}`, {
        applicationId: other.id,
        contactId,
        settledAt: END + 5 * DAY,
        settledAs,
      });
    const blocked = (...marks: Facts['marks']) =>
      checkIn(afterTheMeeting({ applications: [BRIGHTWATER, other], marks }), END + 8 * DAY)?.blocked;
    expect(blocked(done('checkIn', 'doneElsewhere', DANA.id))).toEqual({
      rule: 'courtesyLock',
      opens: END + 12 * DAY,
      why: 'You wrote to Dana Okafor last Sunday about another job; give it a week.',
    });
    expect(blocked(done('checkIn', 'skipped', DANA.id))).toBeUndefined();
    expect(blocked(done('checkIn', 'doneElsewhere', SAM.id))).toBeUndefined();
    expect(blocked(done('checkIn', 'doneElsewhere', undefined))).toBeUndefined();
    expect(blocked(done('thankYouEmail', 'doneElsewhere', DANA.id))).toBeUndefined();
    // With a letter besides, the later of the two counts; of several, the last.
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, other],
      marks: [
        { ...done('call', 'doneElsewhere', DANA.id), settledAt: END + 3 * DAY },
        done('checkIn', 'doneElsewhere', DANA.id),
      ],
    });
    const letter = sent(1, END + 4 * DAY, 'checkIn', { applicationId: other.id });
    const opens = (one: Facts) => checkIn(one, END + 8 * DAY)?.blocked?.opens;
    expect(opens(facts)).toBe(END + 12 * DAY);
    expect(opens({ ...facts, marks: facts.marks.toReversed() })).toBe(END + 12 * DAY);
    expect(opens({ ...facts, outreaches: [letter] })).toBe(END + 12 * DAY);
    expect(opens({ ...facts, outreaches: [{ ...letter, at: END + 6 * DAY }] })).toBe(END + 13 * DAY);
  });
});

function checkInOf(facts: Facts, applicationId: string, now: Instant) {
  const others = facts.applications.filter((one) => one.id !== applicationId);
  const quiet = {
    ...facts,
    applications: [
      ...facts.applications.filter((one) => one.id === applicationId),
      ...others.map((one) => ({ ...one, stage: 'offer' as const })),
    ],
  };
  return checkIn(quiet, now);
}
