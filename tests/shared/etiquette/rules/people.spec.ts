import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import type { Facts } from '../../../../shared/domain/facts';
import { isFollowUpKey } from '../../../../shared/domain/follow-up';
import { DAY, HOUR, MINUTE, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  agreed,
  attends,
  heard,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');

describe('LinkedIn request', () => {
  const request = (facts: Facts, now = END + HOUR) => onlyPlanned(facts, now, 'linkedInRequest');
  const yes = agreed(DANA, END, { how: 'in the interview', interviewId: MEETING.id });

  it('follows a yes, ideally on the next working day', () => {
    const facts = afterTheMeeting({ consents: [yes] });
    expect(request(facts)).toMatchObject({
      key: `linkedInRequest.${DANA.id}.${yes.id}`,
      channel: 'linkedIn',
      contactId: DANA.id,
      interviewId: MEETING.id,
      title: 'Connect with Dana Okafor on LinkedIn',
      reason: 'They agreed to it today, in the interview.',
    });
    expect(momentsOf(request(facts), facts)).toEqual([
      'Tuesday 18 November 2025, 15:00',
      'Wednesday 19 November 2025, 09:00',
      'Wednesday 26 November 2025, 09:00',
    ]);
    const friday = afterTheMeeting({ consents: [agreed(DANA, moment('2025-11-21T15:00'))] });
    expect(request(friday, moment('2025-11-21T16:00'))).toMatchObject({
      ideal: moment('2025-11-24T09:00'),
      reason: 'They agreed to it today.',
    });
  });

  it('never comes without one', () => {
    expect(request(afterTheMeeting())).toBeUndefined();
    expect(request(afterTheMeeting({ consents: [{ ...yes, given: false }] }))).toBeUndefined();
    expect(request(afterTheMeeting({ consents: [{ ...yes, kind: 'write' }] }))).toBeUndefined();
    expect(request(afterTheMeeting({ consents: [{ ...yes, contactId: SAM.id }] }))).toBeUndefined();
    const no = { ...yes, id: id('f', 2), given: false, at: END + MINUTE };
    expect(request(afterTheMeeting({ consents: [no, yes] }))).toBeUndefined();
    const again = { ...yes, id: id('f', 3), at: END + 2 * MINUTE };
    expect(request(afterTheMeeting({ consents: [again, no, yes] }))?.key).toContain(again.id);
  });

  it('is sent once, and shuts no lock', () => {
    const connected = afterTheMeeting({ consents: [yes], outreaches: [sent(1, END + DAY, 'connect')] });
    expect(request(connected, END + 2 * DAY)).toBeUndefined();
    expect(onlyPlanned(connected, END + 7 * DAY, 'checkIn')?.blocked).toBeUndefined();
    const asked = afterTheMeeting({
      consents: [yes],
      outreaches: [heard(1, END + DAY, { purpose: 'connect' })],
    });
    expect(request(asked, END + 2 * DAY)).toBeDefined();
  });

  it('appears once for somebody with a part in several applications: in the newest that is open', () => {
    const newer: Application = { ...BRIGHTWATER, id: id('a', 2), createdAt: BRIGHTWATER.createdAt + DAY };
    const facts = afterTheMeeting({
      applications: [newer, BRIGHTWATER],
      participations: [partOf(BRIGHTWATER, DANA), partOf(newer, DANA)],
      consents: [yes],
    });
    expect(request(facts)?.applicationId).toBe(newer.id);
    const closed = { ...newer, stage: 'closed' as const, outcome: 'withdrawn' as const };
    expect(request({ ...facts, applications: [closed, BRIGHTWATER] })?.applicationId).toBe(BRIGHTWATER.id);
    const all = [closed, { ...BRIGHTWATER, stage: 'closed' as const, outcome: 'withdrawn' as const }];
    expect(request({ ...facts, applications: all })?.applicationId).toBe(newer.id);
  });
});

describe('stay in touch', () => {
  const KEPT = { ...DANA, keepInTouch: true };
  const CLOSED: Application = { ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' };
  const EVENT = moved(BRIGHTWATER, 1, END + 10 * DAY, 'closed', 'rejected');
  const closed = (facts: Partial<Facts> = {}) =>
    afterTheMeeting({ applications: [CLOSED], contacts: [KEPT], stageEvents: [EVENT], ...facts });
  const touch = (facts: Facts, now: Instant = END + 11 * DAY) => onlyPlanned(facts, now, 'stayInTouch');

  it('comes ninety days after the last contact', () => {
    const facts = closed({ outreaches: [sent(1, EVENT.at + HOUR, 'rejectionReply')] });
    expect(touch(facts)).toMatchObject({
      key: `stayInTouch.${DANA.id}.${id('d', 1)}`,
      title: 'Write a line to Dana Okafor',
      channel: 'email',
      applicationId: BRIGHTWATER.id,
    });
    expect(momentsOf(touch(facts), facts)).toEqual([
      'Thursday 26 February 2026, 09:00',
      'Thursday 26 February 2026, 09:00',
      'Saturday 28 March 2026, 09:00',
    ]);
    const later = closed({ outreaches: [sent(1, EVENT.at + 2 * DAY + HOUR, 'rejectionReply')] });
    expect(momentsOf(touch(later), later)).toEqual([
      'Saturday 28 February 2026, 09:00',
      'Monday 2 March 2026, 09:00',
      'Wednesday 1 April 2026, 10:00',
    ]);
    expect(touch(facts, moment('2026-03-01T09:00'))?.reason).toBe('You were last in touch three months ago.');
  });

  it('starts again with anything that passes between the two, either way', () => {
    expect(touch(closed())?.key).toBe(`stayInTouch.${DANA.id}.${EVENT.id}`);
    const later = EVENT.at + 30 * DAY;
    expect(touch(closed({ outreaches: [heard(1, later)] }))?.key).toContain(id('d', 1));
    expect(touch(closed({ outreaches: [sent(1, later, 'stayInTouch')] }))?.key).toContain(id('d', 1));
    const nothing = { delivery: 'noAnswer' as const, channel: 'call' as const };
    expect(touch(closed({ outreaches: [sent(1, later, 'stayInTouch', nothing)] }))?.key).toContain(EVENT.id);
    expect(touch(closed({ outreaches: [heard(1, later, { delivery: 'automatic' })] }))?.key).toContain(
      EVENT.id,
    );
    const met = { ...MEETING, startsAt: '2025-12-18T14:00', endsAt: '2025-12-18T15:00' };
    expect(touch(closed({ interviews: [met] }), moment('2025-12-20T12:00'))?.key).toContain(MEETING.id);
    expect(touch(closed({ interviews: [met] }), moment('2025-12-10T12:00'))?.key).toContain(EVENT.id);
    expect(
      touch(closed({ interviews: [{ ...met, status: 'missedByThem' }] }), moment('2025-12-20T12:00'))?.key,
    ).toContain(EVENT.id);
  });

  it('comes again ninety days after it was let be, or was done elsewhere, which is a contact', () => {
    const key = `stayInTouch.${DANA.id}.${EVENT.id}`;
    const settledAt = EVENT.at + 95 * DAY;
    const settle = (settledAs: 'skipped' | 'doneElsewhere') =>
      closed({ marks: [mark(key, { settledAt, settledAs, contactId: DANA.id })] });
    const again = `stayInTouch.${DANA.id}.${settledAt.toString(16).padStart(8, '0')}`;
    expect(isFollowUpKey(again)).toBe(true);
    const skipped = touch(settle('skipped'), settledAt + 90 * DAY);
    expect(skipped).toMatchObject({ key: again, reason: 'You were last in touch six months ago.' });
    expect(momentsOf(skipped, closed())[0]).toBe('Monday 1 June 2026, 09:00');
    const done = touch(settle('doneElsewhere'), settledAt + 90 * DAY);
    expect(done).toMatchObject({ key: again, reason: 'You were last in touch two months ago.' });
    // Earlier decisions, and other people's, change nothing.
    const before = mark(key, { settledAt: EVENT.at - DAY, settledAs: 'skipped' });
    const theirs = mark(`stayInTouch.${SAM.id}.${EVENT.id}`, { settledAt, settledAs: 'skipped' });
    for (const one of [before, theirs]) {
      const met = closed({ marks: [one], outreaches: [heard(1, EVENT.at + HOUR)] });
      expect(touch(met)?.key).toContain(id('d', 1));
    }
    // What was done elsewhere is unsolicited all the same.
    const both = {
      ...settle('doneElsewhere'),
      contacts: [KEPT, { ...SAM, keepInTouch: true }],
      participations: [partOf(CLOSED, KEPT), partOf(CLOSED, SAM)],
    };
    const sams = planned(both, settledAt + HOUR, 'stayInTouch').find((one) => one.contactId === SAM.id);
    expect(sams?.blocked?.opens).toBe(settledAt + 7 * DAY);
  });

  it('counts from the last of several letters, interviews and closings', () => {
    const later = EVENT.at + 30 * DAY;
    expect(touch(closed({ outreaches: [heard(1, later - DAY), heard(2, later)] }))?.key).toContain(
      id('d', 2),
    );
    const meeting = (number: number, day: string) => ({
      ...MEETING,
      id: id('b', number),
      startsAt: `${day}T14:00`,
      endsAt: `${day}T15:00`,
    });
    const interviews = [meeting(1, '2025-12-18'), meeting(2, '2025-12-19')];
    const attendances = interviews.map((one) => attends(one, DANA));
    expect(touch(closed({ interviews, attendances }), moment('2025-12-20T12:00'))?.key).toContain(id('b', 2));
    const again = [
      EVENT,
      moved(BRIGHTWATER, 2, later, 'waiting'),
      moved(BRIGHTWATER, 3, later + DAY, 'closed', 'noReply'),
    ];
    expect(touch(closed({ stageEvents: again }))?.key).toContain(id('e', 3));
    const untold = { ...CLOSED, updatedAt: later };
    expect(touch(closed({ applications: [untold], stageEvents: [] }))?.key).toContain(BRIGHTWATER.id);
  });

  it('is for people who are to be kept, once nothing of theirs is open', () => {
    expect(touch(closed({ contacts: [DANA] }))).toBeUndefined();
    expect(touch(closed({ applications: [BRIGHTWATER] }))).toBeUndefined();
    const open: Application = { ...BRIGHTWATER, id: id('a', 2), createdAt: BRIGHTWATER.createdAt - DAY };
    const both = closed({
      applications: [CLOSED, open],
      participations: [partOf(CLOSED, KEPT), partOf(open, KEPT)],
    });
    expect(touch(both)).toBeUndefined();
  });

  it('keeps a week between two people of one application', () => {
    const other = { ...SAM, keepInTouch: true };
    const now = EVENT.at + 100 * DAY;
    const facts = closed({
      contacts: [KEPT, other],
      participations: [partOf(CLOSED, KEPT), partOf(CLOSED, other)],
      outreaches: [sent(1, now, 'stayInTouch')],
    });
    const [mine, theirs] = [DANA.id, SAM.id].map((contactId) =>
      planned(facts, now + HOUR, 'stayInTouch').find((one) => one.contactId === contactId),
    );
    expect(theirs?.blocked).toMatchObject({ rule: 'courtesyLock', opens: now + 7 * DAY });
    expect(mine?.blocked).toBeUndefined();
    expect(mine?.earliest).toBeGreaterThan(now + 80 * DAY);
  });
});
