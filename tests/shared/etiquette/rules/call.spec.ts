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
  agreed,
  attends,
  debriefOf,
  heard,
  id,
  moment,
  partOf,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

const PHONE = { ...DANA, phone: '+44 20 7946 0018' };
const END = moment('2025-11-18T15:00');
const call = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'call');
const unanswered = (facts: Partial<Facts> = {}) =>
  afterTheMeeting({
    contacts: [PHONE],
    outreaches: [sent(1, moment('2025-12-02T09:30'), 'checkIn')],
    ...facts,
  });
const promised = (facts: Partial<Facts> = {}) =>
  afterTheMeeting({
    contacts: [PHONE],
    debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-21' })],
    ...facts,
  });

describe('call', () => {
  it('is in place from the fifth working day after a missed promise', () => {
    expect(call(promised(), moment('2025-11-27T23:59'))).toBeUndefined();
    const facts = promised();
    const followUp = call(facts, moment('2025-11-28T00:00'));
    expect(followUp).toMatchObject({
      key: `call.${BRIGHTWATER.id}.${MEETING.id}`,
      contactId: DANA.id,
      channel: 'call',
      title: 'Call Dana Okafor',
      reason: 'They promised an answer by Friday 21 November, and none has come.',
      blocked: undefined,
    });
    // The 28th is a Friday: Tuesday to Thursday are better days.
    expect(momentsOf(followUp, facts)).toEqual([
      'Friday 28 November 2025, 00:00',
      'Tuesday 2 December 2025, 10:00',
      'Tuesday 9 December 2025, 10:00',
    ]);
  });

  it('counts the fifth working day in the application’s country', () => {
    const holidays = new Map([['GB', new Set(['2025-11-24'])]]);
    expect(call(promised({ holidays }), moment('2025-11-28T12:00'))).toBeUndefined();
    expect(call(promised({ holidays }), moment('2025-12-01T12:00'))).toBeDefined();
  });

  it('follows a check-in that went unanswered, when the lock opens', () => {
    const facts = unanswered();
    const followUp = call(facts, moment('2025-12-05T12:00'));
    expect(followUp?.blocked).toMatchObject({ rule: 'courtesyLock', opens: moment('2025-12-09T09:30') });
    expect(followUp?.reason).toBe('You wrote on Tuesday and have heard nothing since.');
    expect(momentsOf(followUp, facts)[1]).toBe('Tuesday 9 December 2025, 10:00');
    const answered = unanswered({
      outreaches: [
        ...facts.outreaches,
        heard(2, moment('2025-12-03T09:30')),
        sent(3, moment('2025-12-03T10:30'), 'answer'),
      ],
    });
    expect(call(answered, moment('2025-12-20T12:00'))).toBeUndefined();
  });

  it('is best two weeks after the same person was asked about another job', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const there = sent(9, moment('2025-12-08T09:00'), 'checkIn', { applicationId: other.id });
    const own = unanswered();
    const facts = {
      ...own,
      applications: [BRIGHTWATER, other],
      outreaches: [...own.outreaches, there],
    };
    expect(momentsOf(call(facts, moment('2025-12-09T12:00')), facts).slice(0, 2)).toEqual([
      'Monday 15 December 2025, 09:00',
      'Tuesday 23 December 2025, 10:00',
    ]);
  });

  it('is never the first thing, and does not follow a call', () => {
    expect(call(afterTheMeeting({ contacts: [PHONE] }), END + 60 * DAY)).toBeUndefined();
    const voicemail = sent(1, moment('2025-12-02T10:30'), 'checkIn', {
      channel: 'call',
      delivery: 'voicemail',
    });
    expect(call(unanswered({ outreaches: [voicemail] }), moment('2025-12-20T12:00'))).toBeUndefined();
    const after = unanswered({ outreaches: [sent(2, moment('2025-11-24T09:30'), 'checkIn'), voicemail] });
    const patient = { ...DEFAULT_POLICY, unansweredCap: 3 };
    expect(onlyPlanned(after, moment('2025-12-20T12:00'), 'call', patient)).toBeUndefined();
  });

  it('is best between 10:00 and 16:00 of their own clock', () => {
    const sydney = { ...PHONE, zone: 'Australia/Sydney' };
    const facts = unanswered({ contacts: [sydney] });
    // The lock opens at 09:30 in London, 20:30 of that Tuesday in Sydney.
    expect(call(facts, moment('2025-12-05T12:00'))?.ideal).toBe(
      moment('2025-12-10T10:00', 'Australia/Sydney'),
    );
    const application = { ...BRIGHTWATER, zone: 'America/New_York' };
    const abroad = unanswered({ applications: [application] });
    expect(call(abroad, moment('2025-12-05T12:00'))?.ideal).toBe(
      moment('2025-12-09T10:00', 'America/New_York'),
    );
  });

  it('may be made within those hours, and not after them', () => {
    const at = (local: string) => unanswered({ outreaches: [sent(1, moment(local), 'checkIn')] });
    expect(call(at('2025-12-02T15:59'), END + 20 * DAY)?.ideal).toBe(moment('2025-12-09T15:59'));
    expect(call(at('2025-12-02T16:00'), END + 20 * DAY)?.ideal).toBe(moment('2025-12-10T10:00'));
    expect(call(at('2025-12-04T16:00'), END + 20 * DAY)?.ideal).toBe(moment('2025-12-16T10:00'));
    const holidays = new Map([['GB', new Set(['2025-12-09'])]]);
    const holiday = { ...at('2025-12-02T09:30'), holidays };
    expect(call(holiday, END + 20 * DAY)?.ideal).toBe(moment('2025-12-10T10:00'));
  });

  it('may be made on a Thursday, and by the person’s own clock where no other is known', () => {
    const thursday = unanswered({ outreaches: [sent(1, moment('2025-12-04T09:30'), 'checkIn')] });
    expect(call(thursday, END + 20 * DAY)?.ideal).toBe(moment('2025-12-11T10:00'));
    const abroad = unanswered({ home: { zone: 'America/New_York' } });
    expect(call(abroad, moment('2025-12-05T12:00'))?.ideal).toBe(
      moment('2025-12-09T10:00', 'America/New_York'),
    );
  });

  it('goes to the very person who interviewed them', () => {
    const sam = { ...SAM, phone: '+44 20 7946 0019' };
    const facts = unanswered({
      contacts: [PHONE, sam],
      participations: [partOf(BRIGHTWATER, PHONE), partOf(BRIGHTWATER, sam)],
      attendances: [attends(MEETING, sam)],
    });
    expect(call(facts, moment('2025-12-10T12:00'))?.contactId).toBe(SAM.id);
    const panel = { ...facts, attendances: [attends(MEETING, sam), attends(MEETING, PHONE)] };
    expect(call(panel, moment('2025-12-10T12:00'))?.contactId).toBe(DANA.id);
  });

  it('minds the latest of what they said about being called', () => {
    const now = moment('2025-12-10T12:00');
    const yes = agreed(DANA, END, { kind: 'call' });
    const no = agreed(DANA, END + DAY, { id: id('f', 2), kind: 'call', given: false });
    expect(call(unanswered({ consents: [yes, no] }), now)).toBeUndefined();
    expect(call(unanswered({ consents: [{ ...yes, at: END + 2 * DAY }, no] }), now)).toBeDefined();
  });

  it('needs a number and leave to use it', () => {
    const now = moment('2025-12-10T12:00');
    expect(call(unanswered(), now)).toBeDefined();
    expect(call(unanswered({ contacts: [DANA] }), now)).toBeUndefined();
    expect(call(unanswered({ contacts: [{ ...PHONE, noCalls: true }] }), now)).toBeUndefined();
    expect(
      call(unanswered({ consents: [agreed(DANA, END, { kind: 'call', given: false })] }), now),
    ).toBeUndefined();
    expect(
      call(unanswered({ consents: [agreed(DANA, END, { kind: 'linkedIn', given: false })] }), now),
    ).toBeDefined();
    const other = unanswered({
      contacts: [DANA, { ...SAM, phone: '+44 20 7946 0019' }],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
    });
    expect(call(other, now)?.contactId).toBe(SAM.id);
  });

  it('is tried once more on the next working day when nobody was there, and no third time', () => {
    const missed = (number: number, local: string) =>
      sent(number, moment(local), 'checkIn', { channel: 'call', delivery: 'noAnswer' });
    const [first] = unanswered().outreaches;
    const friday = missed(2, '2025-12-12T10:00');
    const once = call(unanswered({ outreaches: [first!, friday] }), moment('2025-12-12T11:00'));
    expect(once).toMatchObject({
      key: `call.${BRIGHTWATER.id}.${friday.id}`,
      earliest: moment('2025-12-15T00:00'),
      ideal: moment('2025-12-16T10:00'),
      reason: 'You wrote on Tuesday 2 December and have heard nothing since. Your last call reached nobody.',
    });
    const twice = unanswered({ outreaches: [first!, friday, missed(3, '2025-12-16T10:00')] });
    expect(call(twice, moment('2025-12-17T11:00'))).toBeUndefined();
    expect(onlyPlanned(twice, moment('2025-12-17T11:00'), 'checkIn')?.blocked).toBeUndefined();
    const keen = { ...DEFAULT_POLICY, callTries: 3 };
    expect(onlyPlanned(twice, moment('2025-12-17T11:00'), 'call', keen)).toMatchObject({
      key: `call.${BRIGHTWATER.id}.${id('d', 3)}`,
      earliest: moment('2025-12-17T00:00'),
    });
  });

  it('is gone at the cap, and after a closing note', () => {
    const second = sent(2, moment('2025-12-16T09:30'), 'checkIn');
    expect(
      call(unanswered({ outreaches: [...unanswered().outreaches, second] }), END + 60 * DAY),
    ).toBeUndefined();
    const note = sent(1, moment('2025-12-02T09:30'), 'closing');
    expect(call(unanswered({ outreaches: [note] }), END + 60 * DAY)).toBeUndefined();
  });

  it('keeps a week from what the same person got on another application', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const outreach = sent(2, moment('2025-12-08T09:30'), 'checkIn', { applicationId: other.id });
    const facts = unanswered({
      applications: [BRIGHTWATER, other],
      outreaches: [...unanswered().outreaches, outreach],
    });
    expect(call(facts, moment('2025-12-10T12:00'))?.blocked?.opens).toBe(outreach.at + 168 * HOUR);
  });
});
