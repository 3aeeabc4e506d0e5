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
  attends,
  debriefOf,
  heard,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
  someFacts,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');
const checkIn = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'checkIn');
const applied = (facts: Partial<Facts> = {}) => someFacts({ applications: [BRIGHTWATER], ...facts });

describe('check-in', () => {
  it('opens a week after applying and is ideal after two, in the morning', () => {
    const facts = applied();
    const followUp = checkIn(facts, moment('2025-11-04T12:00'));
    expect(momentsOf(followUp, facts)).toEqual([
      'Monday 10 November 2025, 10:00',
      'Monday 17 November 2025, 09:00',
      'Monday 24 November 2025, 09:00',
    ]);
    expect(followUp).toMatchObject({
      key: `checkIn.${BRIGHTWATER.id}.${BRIGHTWATER.id}`,
      channel: 'email',
      reason: 'You applied yesterday.',
      blocked: { rule: 'courtesyLock', why: 'You applied yesterday; give it a week.' },
    });
    expect(checkIn(facts, moment('2025-11-10T09:59'))?.blocked).toBeDefined();
    expect(checkIn(facts, moment('2025-11-10T10:00'))).toMatchObject({
      blocked: undefined,
      reason: 'You applied last Monday and have heard nothing since.',
    });
  });

  it('takes applying from the stage history, then from the card itself, where no moment was given', () => {
    const { appliedAt: _, ...silent } = BRIGHTWATER;
    const at = moment('2025-11-05T10:00');
    const event = moved(BRIGHTWATER, 1, at, 'applied');
    const told = someFacts({ applications: [silent], stageEvents: [event] });
    expect(checkIn(told, at)).toMatchObject({
      earliest: at + 7 * DAY,
      key: `checkIn.${BRIGHTWATER.id}.${event.id}`,
    });
    const later = moved(BRIGHTWATER, 2, at + DAY, 'waiting');
    expect(checkIn(someFacts({ applications: [silent], stageEvents: [later] }), at)?.earliest).toBe(
      at + 8 * DAY,
    );
    expect(checkIn(someFacts({ applications: [silent] }), at)?.earliest).toBe(silent.createdAt + 7 * DAY);
    const saved = { ...silent, stage: 'saved' as const };
    expect(checkIn(someFacts({ applications: [saved] }), at)).toBeUndefined();
  });

  it('does not take the day on which an interview was written down for the day of applying', () => {
    const { appliedAt: _, ...silent } = BRIGHTWATER;
    const late = moved(BRIGHTWATER, 1, END + 20 * HOUR, 'interviewing');
    const facts = afterTheMeeting({ applications: [silent], stageEvents: [late] });
    expect(checkIn(facts, END + 20 * HOUR)).toMatchObject({
      earliest: END + 7 * DAY,
      reason: 'You spoke yesterday.',
    });
  });

  it('counts 168 hours over a change of the clocks', () => {
    const at = moment('2026-03-24T10:00');
    const facts = applied({ outreaches: [sent(1, at, 'checkIn', { contactId: undefined })] });
    const followUp = checkIn(facts, at + HOUR);
    expect((followUp?.blocked?.opens ?? 0) - at).toBe(168 * HOUR);
    expect(momentsOf(followUp, facts)[0]).toBe('Tuesday 31 March 2026, 11:00');
  });

  it('moves its ideal day to a working day of the application’s country', () => {
    const appliedAt = moment('2025-12-11T10:00');
    const holidays = new Map([['GB', new Set(['2025-12-25', '2025-12-26'])]]);
    const facts = someFacts({ applications: [{ ...BRIGHTWATER, appliedAt }], holidays });
    expect(momentsOf(checkIn(facts, appliedAt), facts)[1]).toBe('Monday 29 December 2025, 09:00');
    const abroad = { ...facts, applications: [{ ...BRIGHTWATER, appliedAt, country: 'DE' }] };
    expect(momentsOf(checkIn(abroad, appliedAt), abroad)[1]).toBe('Thursday 25 December 2025, 09:00');
    const homely = { ...facts, applications: [{ ...BRIGHTWATER, appliedAt, country: undefined }] };
    expect(momentsOf(checkIn(homely, appliedAt), homely)[1]).toBe('Monday 29 December 2025, 09:00');
  });

  it('waits while an interview lies ahead, and starts anew when it has ended', () => {
    expect(checkIn(afterTheMeeting(), END - 1)).toBeUndefined();
    expect(checkIn(afterTheMeeting(), END)?.key).toBe(`checkIn.${BRIGHTWATER.id}.${MEETING.id}`);
    const letBe = mark(`rebook.${MEETING.id}`, { settledAt: END - 2 * DAY, settledAs: 'skipped' });
    const cancelled = afterTheMeeting({
      interviews: [{ ...MEETING, status: 'cancelled' }],
      marks: [letBe],
    });
    expect(checkIn(cancelled, END - DAY)?.key).toBe(`checkIn.${BRIGHTWATER.id}.${BRIGHTWATER.id}`);
  });

  it.each(['offer', 'closed'] as const)('is not for the stage %s', (stage) => {
    const facts = applied({ applications: [{ ...BRIGHTWATER, stage }] });
    expect(checkIn(facts, END)).toBeUndefined();
  });

  describe('with a promise', () => {
    const promised = (facts: Partial<Facts> = {}) =>
      afterTheMeeting({ debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-21' })], ...facts });

    it('opens on the day after the promised one, never on it, and is ideal two working days after', () => {
      expect(checkIn(promised(), moment('2025-11-21T23:59'))).toMatchObject({
        blocked: { rule: 'promisedDay' },
        reason: 'They promised an answer by Friday 21 November.',
      });
      const open = checkIn(promised(), moment('2025-11-22T00:00'));
      expect(open).toMatchObject({
        blocked: undefined,
        reason: 'They promised an answer by Friday 21 November, and it has passed.',
        ideal: moment('2025-11-25T09:00'),
      });
    });

    it('may be nearer than a week', () => {
      const tomorrow = afterTheMeeting({ debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-19' })] });
      expect(checkIn(tomorrow, END)?.earliest).toBe(moment('2025-11-20T00:00'));
    });

    it('still keeps a week from the last unsolicited message', () => {
      const early = sent(1, moment('2025-11-20T10:00'), 'checkIn', { override: 'theyAsked' });
      expect(checkIn(promised({ outreaches: [early] }), END + 3 * DAY)).toMatchObject({
        earliest: moment('2025-11-27T10:00'),
        blocked: { rule: 'courtesyLock' },
      });
    });

    it('serves once: afterwards the fortnight counts', () => {
      const first = sent(1, moment('2025-11-25T09:00'), 'checkIn');
      expect(checkIn(promised({ outreaches: [first] }), moment('2025-11-26T09:00'))).toMatchObject({
        earliest: moment('2025-12-02T09:00'),
        ideal: moment('2025-12-09T09:00'),
      });
    });

    it('is kept by an answer on that day, not by one before it', () => {
      const late = heard(1, moment('2025-11-20T10:00'));
      const answer = sent(2, moment('2025-11-20T11:00'), 'answer');
      const standing = promised({ outreaches: [late, answer] });
      expect(checkIn(standing, moment('2025-11-20T12:00'))?.earliest).toBe(moment('2025-11-22T00:00'));
      const kept = heard(1, moment('2025-11-21T10:00'));
      const thanks = sent(2, moment('2025-11-21T11:00'), 'answer');
      expect(checkIn(promised({ outreaches: [kept, thanks] }), moment('2025-11-21T12:00'))?.earliest).toBe(
        moment('2025-11-28T11:00'),
      );
    });

    it('is overtaken by a later promise, and by a later interview', () => {
      const letter = heard(1, moment('2025-11-20T10:00'), { promisedDay: '2025-12-05' });
      const answer = sent(2, moment('2025-11-20T11:00'), 'answer');
      expect(checkIn(promised({ outreaches: [letter, answer] }), moment('2025-11-20T12:00'))?.earliest).toBe(
        moment('2025-12-06T00:00'),
      );
      const second = { ...MEETING, id: id('b', 2), startsAt: '2025-11-20T14:00', endsAt: '2025-11-20T15:00' };
      expect(checkIn(promised({ interviews: [MEETING, second] }), moment('2025-11-20T16:00'))?.earliest).toBe(
        moment('2025-11-27T15:00'),
      );
    });

    it('is no promise if its day was over when it was made, or is no day', () => {
      for (const promisedDay of ['2025-11-17', 'Friday', '2025-02-30']) {
        const facts = afterTheMeeting({ debriefs: [debriefOf(MEETING, { promisedDay })] });
        expect(checkIn(facts, END)?.blocked?.rule).toBe('courtesyLock');
      }
    });
  });

  describe('and the other side', () => {
    const letter = heard(1, moment('2025-11-20T10:00'));

    it('is not asked for news while their own message waits', () => {
      expect(checkIn(afterTheMeeting({ outreaches: [letter] }), moment('2025-12-20T10:00'))).toBeUndefined();
    });

    it('starts anew from their message once it needs no answer, or from the answer', () => {
      const skipped = afterTheMeeting({
        outreaches: [letter],
        marks: [mark(`answerThem.${letter.id}`, { settledAt: letter.at + HOUR, settledAs: 'skipped' })],
      });
      expect(checkIn(skipped, letter.at + HOUR)).toMatchObject({
        key: `checkIn.${BRIGHTWATER.id}.${letter.id}`,
        earliest: letter.at + 7 * DAY,
        blocked: { why: 'They wrote today; give it a week.' },
      });
      const answer = sent(2, letter.at + 2 * DAY, 'answer');
      const answered = afterTheMeeting({ outreaches: [letter, answer] });
      expect(checkIn(answered, answer.at)).toMatchObject({ earliest: answer.at + 7 * DAY });
    });

    it('is said to have called where it did', () => {
      const rang = { ...letter, channel: 'call' as const };
      const marks = [mark(`answerThem.${letter.id}`, { settledAt: letter.at, settledAs: 'skipped' })];
      expect(checkIn(afterTheMeeting({ outreaches: [rang], marks }), letter.at)?.reason).toBe(
        'They called today.',
      );
    });

    it('are silent again, in words that fit', () => {
      const now = letter.at + 8 * DAY;
      const skipped = [mark(`answerThem.${letter.id}`, { settledAt: letter.at + DAY, settledAs: 'skipped' })];
      const facts = afterTheMeeting({ outreaches: [letter], marks: skipped });
      expect(checkIn(facts, now)?.reason).toMatch(/^They wrote .*, and nothing has come since\.$/);
    });

    it('did not answer by a bounce or an automatic reply', () => {
      const bounce = { ...letter, delivery: 'automatic' as const };
      expect(checkIn(afterTheMeeting({ outreaches: [bounce] }), letter.at)).toMatchObject({
        earliest: END + 7 * DAY,
      });
    });
  });

  describe('and the lock', () => {
    it('is shut by anything unsolicited to anyone on the application', () => {
      for (const purpose of ['checkIn', 'closing', 'other'] as const) {
        const outreach = sent(1, END + DAY, purpose, { contactId: SAM.id });
        const facts = afterTheMeeting({ contacts: [DANA, SAM], outreaches: [outreach] });
        const opens = purpose === 'closing' ? undefined : END + 8 * DAY;
        expect(checkIn(facts, END + 2 * DAY)?.blocked?.opens).toBe(opens);
      }
    });

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
      expect(mine({}, moment('2025-12-03T09:00'))?.blocked?.why).toBe(
        'You meet Dana Okafor today; ask then.',
      );
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
      expect(
        mine({ interviews: [MEETING, { ...far, startsAt: '2025-12-16T10:00' }] })?.blocked,
      ).toBeDefined();
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
      expect(checkIn(facts, now)?.blocked?.rule ?? 'open').toBe(
        purpose === 'apply' ? 'courtesyLock' : 'open',
      );
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

  describe('goes to', () => {
    const mail = (fields: Partial<Facts>) =>
      checkIn(afterTheMeeting({ contacts: [DANA, SAM], ...fields }), END)?.contactId;

    it('whom they met last', () => {
      expect(mail({})).toBe(DANA.id);
    });

    it('whoever wrote last', () => {
      const outreaches = [
        heard(1, END - DAY, { contactId: SAM.id }),
        sent(2, END - HOUR, 'answer', { contactId: SAM.id }),
      ];
      expect(mail({ outreaches })).toBe(SAM.id);
    });

    it('the agency’s consultant before anyone, and by name', () => {
      const participations = [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM, 'agency')];
      const facts = afterTheMeeting({ contacts: [DANA, SAM], participations });
      expect(checkIn(facts, END)).toMatchObject({ contactId: SAM.id, title: 'Check in with Sam Whitlock' });
    });

    it('the recruiter before the interviewer, where nobody was met', () => {
      const participations = [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM, 'recruiter')];
      expect(mail({ participations, interviews: [], attendances: [] })).toBe(SAM.id);
    });

    it('somebody whose address is known', () => {
      const silent = { ...DANA, email: undefined };
      const participations = [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)];
      expect(mail({ contacts: [silent, SAM], participations })).toBe(SAM.id);
      expect(mail({ contacts: [silent], participations })).toBe(DANA.id);
    });

    it('the first of several who were met, and somebody unwritable before nobody', () => {
      const both = [attends(MEETING, SAM), attends(MEETING, DANA)];
      expect(mail({ attendances: both })).toBe(DANA.id);
      const contacts = [DANA, SAM].map((one) => ({ ...one, email: undefined }));
      expect(mail({ contacts, attendances: both })).toBe(DANA.id);
    });

    it('the interviewer before any other, where nobody was met', () => {
      const participations = [partOf(BRIGHTWATER, DANA, 'other'), partOf(BRIGHTWATER, SAM, 'interviewer')];
      expect(mail({ participations, interviews: [], attendances: [] })).toBe(SAM.id);
    });

    it('nobody in particular, where nobody is known', () => {
      expect(checkIn(applied(), END)).toMatchObject({
        contactId: undefined,
        title: 'Check in with Brightwater',
      });
    });
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
