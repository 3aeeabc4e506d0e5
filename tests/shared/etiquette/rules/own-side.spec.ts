import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  heard,
  id,
  mark,
  moment,
  moved,
  sent,
  someFacts,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

describe('answer them', () => {
  const LETTER = heard(1, moment('2025-11-20T10:00'));
  const answer = (facts: Facts, now: Instant = LETTER.at + HOUR) => onlyPlanned(facts, now, 'answerThem');
  const with_ = (...outreaches: Facts['outreaches']) =>
    afterTheMeeting({ contacts: [DANA, SAM], outreaches });

  it('is due the same day, and late after a working day', () => {
    const facts = with_(LETTER);
    expect(answer(facts)).toMatchObject({
      key: `answerThem.${LETTER.id}`,
      contactId: DANA.id,
      channel: 'email',
      title: 'Answer Dana Okafor',
      reason: 'They wrote at 10:00.',
    });
    expect(momentsOf(answer(facts), facts)).toEqual([
      'Thursday 20 November 2025, 10:00',
      'Thursday 20 November 2025, 10:00',
      'Friday 21 November 2025, 10:00',
    ]);
    expect(answer(facts, LETTER.at + DAY)?.reason).toBe('They wrote yesterday.');
    const friday = with_(heard(1, moment('2025-11-21T10:00')));
    expect(answer(friday, moment('2025-11-21T11:00'))?.overdue).toBe(moment('2025-11-24T10:00'));
  });

  it('opens whatever the lock says', () => {
    expect(answer(with_(sent(2, LETTER.at - HOUR, 'checkIn'), LETTER))?.blocked).toBeUndefined();
  });

  it('is fulfilled by a reply to anyone, or by anything to the same person but a card', () => {
    const later = LETTER.at + 1;
    expect(answer(with_(LETTER, sent(2, later, 'answer', { contactId: SAM.id })))).toBeUndefined();
    expect(answer(with_(LETTER, sent(2, later, 'thankYou')))).toBeUndefined();
    expect(answer(with_(LETTER, sent(2, later, 'thankYou', { channel: 'card' })))).toBeDefined();
    expect(answer(with_(LETTER, sent(2, later, 'thankYou', { contactId: SAM.id })))).toBeDefined();
    expect(
      answer(with_(LETTER, sent(2, later, 'other', { channel: 'call', delivery: 'noAnswer' }))),
    ).toBeDefined();
    expect(answer(with_(LETTER, sent(2, LETTER.at - 1, 'answer')))).toBeDefined();
  });

  it('takes "other" for the reply that was waited for, which shuts no lock', () => {
    const facts = with_(LETTER, sent(2, LETTER.at + HOUR, 'other'));
    expect(answer(facts)).toBeUndefined();
    expect(onlyPlanned(facts, LETTER.at + 2 * HOUR, 'checkIn')?.blocked?.why).toBe(
      'You answered today; give it a week.',
    );
  });

  it('asks once a person, for the latest, and never for automatic replies', () => {
    const next = heard(2, LETTER.at + HOUR);
    const facts = with_(LETTER, next, heard(3, LETTER.at, { contactId: SAM.id }));
    expect(
      planned(facts, LETTER.at + 2 * HOUR, 'answerThem')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([`answerThem.${next.id}`, `answerThem.${id('d', 3)}`]);
    expect(answer(with_({ ...LETTER, delivery: 'automatic' }))).toBeUndefined();
  });

  it('is overtaken by an interview that was booked or held since', () => {
    const second = { ...MEETING, id: id('b', 2), startsAt: '2025-11-27T14:00', endsAt: '2025-11-27T15:00' };
    const booked = { ...second, createdAt: LETTER.at + HOUR };
    expect(answer({ ...with_(LETTER), interviews: [MEETING, booked] })).toBeUndefined();
    expect(answer({ ...with_(LETTER), interviews: [MEETING, second] })).toBeDefined();
    expect(
      answer({ ...with_(LETTER), interviews: [MEETING, second] }, moment('2025-11-27T16:00')),
    ).toBeUndefined();
  });

  it('leaves a no and an offer to their own rules', () => {
    const no = heard(1, LETTER.at, { purpose: 'rejection' });
    expect(answer(with_(no))).toBeDefined();
    const closed = {
      applications: [{ ...BRIGHTWATER, stage: 'closed' as const, outcome: 'rejected' as const }],
    };
    const stageEvents = [moved(BRIGHTWATER, 1, LETTER.at - HOUR, 'closed', 'rejected')];
    expect(answer({ ...with_(no), ...closed, stageEvents })).toBeUndefined();
    expect(answer({ ...with_(LETTER), ...closed, stageEvents })).toBeDefined();
    expect(answer({ ...with_(heard(1, LETTER.at - 2 * HOUR)), ...closed, stageEvents })).toBeUndefined();
    expect(answer({ ...with_(heard(1, LETTER.at - HOUR)), ...closed, stageEvents })).toBeUndefined();
    const offer = heard(1, LETTER.at, { purpose: 'offer' });
    const offered = { applications: [{ ...BRIGHTWATER, stage: 'offer' as const }] };
    const withDay = (offerDeadline: string) => ({
      applications: [{ ...BRIGHTWATER, stage: 'offer' as const, offerDeadline }],
    });
    expect(answer({ ...with_(offer), ...withDay('2025-11-28') })).toBeUndefined();
    expect(answer({ ...with_(LETTER), ...withDay('2025-11-28') })).toBeDefined();
    // An offer without a day would otherwise ask for nothing at all.
    expect(answer({ ...with_(offer), ...offered })).toBeDefined();
    expect(answer({ ...with_(offer), ...withDay('soon') })).toBeDefined();
  });

  it('answers a call with a call, and a letter of nobody known with the company’s name', () => {
    expect(answer(with_({ ...LETTER, channel: 'call' }))).toMatchObject({
      channel: 'call',
      reason: 'They called at 10:00.',
    });
    expect(answer(with_({ ...LETTER, channel: 'linkedIn' }))?.channel).toBe('linkedIn');
    expect(answer(with_({ ...LETTER, channel: 'card' }))?.channel).toBe('email');
    expect(answer(with_({ ...LETTER, contactId: undefined }))?.title).toBe('Answer Brightwater');
  });
});

describe('decide on the offer', () => {
  const OFFER = { ...BRIGHTWATER, stage: 'offer' as const, offerDeadline: '2025-11-28' };
  const event = moved(BRIGHTWATER, 1, moment('2025-11-24T10:00'), 'offer');

  it('has its deadline', () => {
    const facts = someFacts({ applications: [OFFER], stageEvents: [event] });
    const followUp = onlyPlanned(facts, moment('2025-11-25T10:00'), 'decideOffer');
    expect(followUp).toMatchObject({
      key: `decideOffer.${BRIGHTWATER.id}.${event.id}`,
      title: 'Decide on Brightwater’s offer',
      reason: 'They asked for an answer by Friday 28 November.',
    });
    expect(momentsOf(followUp, facts)).toEqual([
      'Monday 24 November 2025, 10:00',
      'Friday 28 November 2025, 09:00',
      'Saturday 29 November 2025, 00:00',
    ]);
  });

  it('is a new one where they offer again', () => {
    const again = moved(BRIGHTWATER, 3, moment('2025-11-26T10:00'), 'offer');
    const between = moved(BRIGHTWATER, 2, moment('2025-11-25T10:00'), 'waiting');
    const facts = someFacts({ applications: [OFFER], stageEvents: [event, between, again] });
    expect(onlyPlanned(facts, again.at, 'decideOffer')).toMatchObject({
      key: `decideOffer.${BRIGHTWATER.id}.${again.id}`,
      earliest: again.at,
    });
  });

  it('needs one, and the stage', () => {
    const now = moment('2025-11-25T10:00');
    for (const change of [
      { offerDeadline: undefined },
      { offerDeadline: 'soon' },
      { stage: 'closed' as const },
    ]) {
      expect(
        onlyPlanned(someFacts({ applications: [{ ...OFFER, ...change }] }), now, 'decideOffer'),
      ).toBeUndefined();
    }
    expect(onlyPlanned(someFacts({ applications: [OFFER] }), now, 'decideOffer')?.key).toBe(
      `decideOffer.${BRIGHTWATER.id}.${BRIGHTWATER.id}`,
    );
  });
});

describe('apply', () => {
  const SAVED = { ...BRIGHTWATER, stage: 'saved' as const, appliedAt: undefined, closesOn: '2025-11-21' };

  it('is due three days before the posting closes', () => {
    const facts = someFacts({ applications: [SAVED] });
    const followUp = onlyPlanned(facts, moment('2025-11-10T12:00'), 'apply');
    expect(followUp).toMatchObject({
      key: `apply.${BRIGHTWATER.id}`,
      kind: 'apply',
      title: 'Apply at Brightwater',
      reason: 'The posting closes on Friday 21 November.',
    });
    expect(onlyPlanned(facts, moment('2025-11-21T12:00'), 'apply')?.reason).toBe(
      'The posting closes on Friday 21 November.',
    );
    expect(momentsOf(followUp, facts)).toEqual([
      'Tuesday 18 November 2025, 09:00',
      'Friday 21 November 2025, 09:00',
      'Saturday 22 November 2025, 00:00',
    ]);
    expect(onlyPlanned(facts, moment('2025-11-22T12:00'), 'apply')?.reason).toBe(
      'The posting closed on Friday 21 November.',
    );
    const late = someFacts({ applications: [{ ...SAVED, createdAt: moment('2025-11-20T12:00') }] });
    expect(onlyPlanned(late, moment('2025-11-20T12:00'), 'apply')?.earliest).toBe(moment('2025-11-20T12:00'));
  });

  it('is for saved applications with a closing date', () => {
    const now = moment('2025-11-20T12:00');
    for (const change of [
      { closesOn: undefined },
      { closesOn: '2025-02-30' },
      { stage: 'applied' as const },
      { appliedAt: now },
    ]) {
      expect(
        onlyPlanned(someFacts({ applications: [{ ...SAVED, ...change }] }), now, 'apply'),
      ).toBeUndefined();
    }
  });
});

describe('rebook', () => {
  const changed = moment('2025-11-17T11:00');
  const after = (
    status: 'cancelled' | 'postponed' | 'missedByThem' | 'missedByMe',
    facts: Partial<Facts> = {},
  ) => afterTheMeeting({ interviews: [{ ...MEETING, status, updatedAt: changed }], ...facts });

  it.each([
    ['cancelled', 'The interview was cancelled.'],
    ['postponed', 'The interview was postponed.'],
    ['missedByThem', 'They did not come to the interview.'],
    ['missedByMe', 'You could not make the interview. A quick word helps.'],
  ] as const)('follows an interview that fell through: %s', (status, reason) => {
    expect(onlyPlanned(after(status), changed, 'rebook')).toMatchObject({
      key: `rebook.${MEETING.id}`,
      reason,
      earliest: changed,
      ideal: changed,
      overdue: moment('2025-11-19T09:00'),
      contactId: DANA.id,
      channel: 'email',
      title: 'Find a new date with Brightwater',
    });
  });

  it('is gone when another is booked, or was to follow anyway', () => {
    const facts = after('cancelled');
    const other = { ...MEETING, id: id('b', 2) };
    const withOther = (fields: Partial<typeof MEETING>) => ({
      ...facts,
      interviews: [...facts.interviews, { ...other, ...fields }],
    });
    const later = { startsAt: '2025-11-25T14:00', endsAt: '2025-11-25T15:00' };
    expect(
      onlyPlanned(withOther({ createdAt: changed + HOUR, startsAt: '2025-11-18T10:00' }), changed, 'rebook'),
    ).toBeUndefined();
    expect(onlyPlanned(withOther(later), changed, 'rebook')).toBeUndefined();
    expect(onlyPlanned(withOther({ startsAt: '2025-11-18T10:00' }), changed, 'rebook')).toBeDefined();
    expect(onlyPlanned(withOther({ createdAt: changed }), changed, 'rebook')).toBeDefined();
  });

  it('goes before asking how things stand, until it is written for or let be', () => {
    const lost = { ...MEETING, status: 'cancelled' as const, updatedAt: moment('2025-11-18T10:00') };
    const now = moment('2025-12-05T10:00');
    const key = `rebook.${MEETING.id}`;
    const asked = (facts: Partial<Facts> = {}) =>
      onlyPlanned(afterTheMeeting({ interviews: [lost], ...facts }), now, 'checkIn') !== undefined;
    expect(asked()).toBe(false);
    expect(asked({ marks: [mark(key, { snoozedUntil: now + DAY })] })).toBe(false);
    expect(asked({ marks: [mark(key, { settledAt: now - DAY, settledAs: 'skipped' })] })).toBe(true);
    const letter = sent(1, moment('2025-11-18T11:00'), 'other', { followUpKey: key });
    expect(asked({ outreaches: [letter] })).toBe(true);
    expect(asked({ outreaches: [{ ...letter, direction: 'in', delivery: 'automatic' }] })).toBe(false);
    expect(asked({ outreaches: [{ ...letter, channel: 'call', delivery: 'noAnswer' }] })).toBe(false);
    expect(asked({ interviews: [MEETING] })).toBe(true);
  });

  it('is gone when it was written for, skipped, or the application closed', () => {
    const key = `rebook.${MEETING.id}`;
    const written = after('cancelled', {
      outreaches: [sent(1, changed + HOUR, 'other', { followUpKey: key })],
    });
    expect(onlyPlanned(written, changed + 2 * HOUR, 'rebook')).toBeUndefined();
    expect(onlyPlanned(written, changed + 8 * DAY, 'checkIn')?.blocked).toBeUndefined();
    const skipped = after('cancelled', { marks: [mark(key, { settledAt: changed, settledAs: 'skipped' })] });
    expect(onlyPlanned(skipped, changed, 'rebook')).toBeUndefined();
    const closed = after('cancelled', {
      applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'withdrawn' }],
    });
    expect(onlyPlanned(closed, changed, 'rebook')).toBeUndefined();
  });
});
