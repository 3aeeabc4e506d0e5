import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/domain/time';
import { FOLLOW_UP_KINDS } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY, boundedPolicy } from '../../../shared/domain/policy';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { RULES } from '../../../shared/etiquette/rules/table';
import { situationOf } from '../../../shared/etiquette/situation';
import { planFollowUps } from '../../../shared/etiquette/plan';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  attends,
  debriefOf,
  heard,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../builders/plans';

const NOW = moment('2025-11-18T15:20');

describe('just after the interview', () => {
  it('asks how it went, then for the thank-you, then for the card', () => {
    const plan = planFollowUps(afterTheMeeting(), DEFAULT_POLICY, NOW);
    expect(plan.map(({ title, reason }) => `${title} - ${reason}`)).toEqual([
      'How did it go at Brightwater? - You spoke at 14:00. Note it while it is fresh.',
      'Thank Dana Okafor - You spoke at 14:00.',
      'Drop a card for Dana Okafor at Brightwater - You met at 14:00. Reception closes at 17:30.',
      'Check in with Brightwater - You spoke today.',
    ]);
  });

  it('times them', () => {
    const facts = afterTheMeeting();
    expect(momentsOf(onlyPlanned(facts, NOW, 'thankYouEmail'), facts)).toEqual([
      'Tuesday 18 November 2025, 15:00',
      'Tuesday 18 November 2025, 16:00',
      'Wednesday 19 November 2025, 16:00',
    ]);
    expect(momentsOf(onlyPlanned(facts, NOW, 'thankYouCard'), facts)).toEqual([
      'Tuesday 18 November 2025, 15:00',
      'Tuesday 18 November 2025, 17:30',
      'Thursday 20 November 2025, 17:30',
    ]);
    expect(momentsOf(onlyPlanned(facts, NOW, 'checkIn'), facts)).toEqual([
      'Tuesday 25 November 2025, 15:00',
      'Tuesday 2 December 2025, 09:00',
      'Tuesday 9 December 2025, 09:00',
    ]);
  });

  it('seals the check-in and says why', () => {
    expect(onlyPlanned(afterTheMeeting(), NOW, 'checkIn')?.blocked).toEqual({
      rule: 'courtesyLock',
      opens: moment('2025-11-25T15:00'),
      why: 'You spoke today; give it a week.',
    });
  });

  it('opens the check-in the day after a promised day, never on it', () => {
    const facts = afterTheMeeting({ debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-21' })] });
    const followUp = onlyPlanned(facts, NOW, 'checkIn');
    expect(momentsOf(followUp, facts).slice(0, 2)).toEqual([
      'Saturday 22 November 2025, 00:00',
      'Tuesday 25 November 2025, 09:00',
    ]);
    expect(followUp?.blocked?.why).toBe(
      'They promised an answer by Friday 21 November; ask from the day after.',
    );
    expect(onlyPlanned(facts, NOW, 'debrief')).toBeUndefined();
  });

  it('thanks everyone who was there, and each until it is sent', () => {
    const panel = afterTheMeeting({
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
      attendances: [attends(MEETING, DANA), attends(MEETING, SAM)],
    });
    expect(planned(panel, NOW, 'thankYouEmail').map(({ contactId }) => contactId)).toEqual([DANA.id, SAM.id]);
    const thanked = { ...panel, outreaches: [sent(1, NOW - 5 * MINUTE, 'thankYou')] };
    expect(planned(thanked, NOW, 'thankYouEmail').map(({ contactId }) => contactId)).toEqual([SAM.id]);
    expect(planned(thanked, NOW, 'thankYouCard')).toHaveLength(2);
  });

  it('locks for a week after a check-in', () => {
    const facts = afterTheMeeting({ outreaches: [sent(1, moment('2025-12-02T09:30'), 'checkIn')] });
    const followUp = onlyPlanned(facts, moment('2025-12-08T12:00'), 'checkIn');
    expect(followUp?.blocked).toEqual({
      rule: 'courtesyLock',
      opens: moment('2025-12-09T09:30'),
      why: 'You wrote last Tuesday; give it a week.',
    });
    expect(momentsOf(followUp, facts)[1]).toBe('Tuesday 16 December 2025, 09:00');
  });

  it('answers a no, once, and takes the thank-you away', () => {
    const at = moment('2025-11-18T15:10');
    const facts = afterTheMeeting({
      applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' }],
      stageEvents: [moved(BRIGHTWATER, 1, at, 'closed', 'rejected')],
      outreaches: [heard(1, at - HOUR, { purpose: 'rejection' })],
    });
    expect(planFollowUps(facts, DEFAULT_POLICY, NOW).map(({ kind, contactId }) => [kind, contactId])).toEqual(
      [['rejectionReply', DANA.id]],
    );
  });

  it('honours skipping, snoozing and an override', () => {
    const thankYou = onlyPlanned(afterTheMeeting(), NOW, 'thankYouEmail');
    const check = onlyPlanned(afterTheMeeting(), NOW, 'checkIn');
    const facts = afterTheMeeting({
      marks: [
        mark(thankYou?.key ?? '', { settledAt: NOW, settledAs: 'skipped' }),
        mark(check?.key ?? '', { override: 'theyAsked', updatedAt: NOW }),
      ],
    });
    expect(onlyPlanned(facts, NOW, 'thankYouEmail')).toBeUndefined();
    expect(onlyPlanned(facts, NOW, 'checkIn')).toMatchObject({ earliest: NOW, ideal: NOW });
    expect(onlyPlanned(facts, NOW, 'checkIn')?.blocked).toBeUndefined();
  });
});

describe('the table of rules', () => {
  it('has one rule for each kind, which plans that kind alone', () => {
    expect(RULES.map(({ kind }) => kind).toSorted()).toEqual(FOLLOW_UP_KINDS.toSorted());
    const dossiers = [...gatherDossiers(afterTheMeeting()).values()];
    for (const rule of RULES) {
      const kinds = dossiers.flatMap((one) =>
        rule.plan(situationOf(one, DEFAULT_POLICY, NOW)).map(({ kind }) => kind),
      );
      expect(kinds.filter((kind) => kind !== rule.kind)).toEqual([]);
    }
  });
});

describe('what an outreach names as its own', () => {
  it('is fulfilled, unless the call reached nobody or the message came in', () => {
    const key = onlyPlanned(afterTheMeeting(), NOW, 'debrief')?.key ?? '';
    const left = (fields: Parameters<typeof sent>[3]) =>
      planned(
        afterTheMeeting({ outreaches: [sent(1, NOW, 'other', { followUpKey: key, ...fields })] }),
        NOW,
        'debrief',
      );
    expect(left({})).toEqual([]);
    expect(left({ delivery: 'noAnswer' })).toHaveLength(1);
    expect(left({ direction: 'in' })).toHaveLength(1);
    expect(left({ followUpKey: undefined })).toHaveLength(1);
  });
});

describe('a policy', () => {
  it('is made sound before it is used', () => {
    const senseless = {
      ...DEFAULT_POLICY,
      morning: '25:00',
      callFrom: 'noon',
      thankYouIdealHours: Number.NaN,
      unansweredCap: 0,
    };
    expect(boundedPolicy(senseless)).toEqual({ ...DEFAULT_POLICY, unansweredCap: 1 });
    expect(boundedPolicy({})).toEqual(DEFAULT_POLICY);
    expect(boundedPolicy({ lockDays: 3, lockIdealDays: 5, firstCheckInDays: 1, closingNoteDays: 2 })).toEqual(
      {
        ...DEFAULT_POLICY,
        lockDays: 7,
        lockIdealDays: 7,
        firstCheckInDays: 7,
        closingNoteDays: 7,
      },
    );
    expect(boundedPolicy({ lockDays: 10 })).toMatchObject({ lockDays: 10, lockIdealDays: 14 });
    expect(boundedPolicy({ thankYouIdealHours: 5_000, debriefOverdueHours: -1 })).toEqual(DEFAULT_POLICY);
    // Half an hour is a time, half a day or half a message is none, and no day has a 25th hour.
    expect(
      boundedPolicy({ thankYouIdealHours: 0.5, renewCvDays: 3.7, lockDays: 8.9, briefingHour: 25 }),
    ).toEqual({
      ...DEFAULT_POLICY,
      thankYouIdealHours: 0.5,
      renewCvDays: 3,
      lockDays: 8,
      briefingHour: 23,
    });
  });
});
