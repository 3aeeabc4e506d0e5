import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  MEETING,
  afterTheMeeting,
  debriefOf,
  heard,
  id,
  mark,
  moment,
  moved,
  sent,
  someFacts,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

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
});
