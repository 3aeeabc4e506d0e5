import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { BRIGHTWATER, MEETING, afterTheMeeting, moment } from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

describe('briefing', () => {
  it('opens at 18:00 the day before, is ideal an hour before, and gone at the start', () => {
    const facts = afterTheMeeting();
    const booked = onlyPlanned(facts, moment('2025-11-14T12:00'), 'briefing');
    expect(momentsOf(booked, facts)).toEqual([
      'Monday 17 November 2025, 18:00',
      'Tuesday 18 November 2025, 13:00',
      'Tuesday 18 November 2025, 14:00',
    ]);
    expect(booked).toMatchObject({
      key: `briefing.${MEETING.id}`,
      title: 'Get ready for Brightwater',
      reason: 'You meet Tue 18 Nov at 14:00.',
    });
    expect(onlyPlanned(facts, moment('2025-11-18T13:59'), 'briefing')?.reason).toBe(
      'You meet today at 14:00.',
    );
    expect(onlyPlanned(facts, moment('2025-11-18T14:00'), 'briefing')).toBeUndefined();
  });

  it('opens at once when the interview was booked later than that', () => {
    const createdAt = moment('2025-11-18T13:30');
    const facts = afterTheMeeting({ interviews: [{ ...MEETING, createdAt }] });
    expect(onlyPlanned(facts, createdAt, 'briefing')).toMatchObject({
      earliest: createdAt,
      ideal: createdAt,
    });
  });

  it('opens at another hour where the person has set one', () => {
    const facts = afterTheMeeting();
    const policy = { ...DEFAULT_POLICY, briefingHour: 9 };
    expect(onlyPlanned(facts, moment('2025-11-14T12:00'), 'briefing', policy)?.earliest).toBe(
      moment('2025-11-17T09:00'),
    );
  });

  it('opens by the clock of the person, wherever the interview is', () => {
    const facts = afterTheMeeting({
      home: { zone: 'America/New_York' },
      interviews: [{ ...MEETING, startsAt: '2025-11-18T02:00', endsAt: '2025-11-18T03:00' }],
    });
    // 02:00 in London is 21:00 of the 17th in New York, so the day before is the 16th.
    expect(momentsOf(onlyPlanned(facts, moment('2025-11-14T12:00'), 'briefing'), facts)[0]).toBe(
      'Sunday 16 November 2025, 18:00',
    );
  });

  it.each(['cancelled', 'postponed', 'missedByThem', 'missedByMe'] as const)(
    'is not for a %s interview',
    (status) => {
      const facts = afterTheMeeting({ interviews: [{ ...MEETING, status }] });
      expect(onlyPlanned(facts, moment('2025-11-17T19:00'), 'briefing')).toBeUndefined();
    },
  );

  it('is not for a closed application', () => {
    const facts = afterTheMeeting({
      applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'withdrawn' }],
    });
    expect(onlyPlanned(facts, moment('2025-11-17T19:00'), 'briefing')).toBeUndefined();
  });
});
