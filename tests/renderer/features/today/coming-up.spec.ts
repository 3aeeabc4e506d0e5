import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../../../renderer/features/today/addressee';
import { comingUp } from '../../../../renderer/features/today/coming-up';
import { doneToday } from '../../../../renderer/features/today/done-today';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { planFollowUps } from '../../../../shared/etiquette/plan';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import {
  afterTheMeeting,
  attends,
  BRIGHTWATER,
  DANA,
  debriefOf,
  id,
  MEETING,
  moment,
  SAM,
  sent,
} from '../../../builders/facts';

const followUp = (fields: Partial<FollowUp>): FollowUp => ({
  key: `checkIn.${BRIGHTWATER.id}`,
  kind: 'checkIn',
  applicationId: BRIGHTWATER.id,
  earliest: moment('2025-11-20T00:00'),
  ideal: moment('2025-11-21T09:00'),
  overdue: moment('2025-11-28T09:00'),
  title: 'Check in with Brightwater',
  reason: 'It is time.',
  ...fields,
});

describe('"Coming up"', () => {
  const now = moment('2025-11-18T12:00');

  it('has the interviews ahead, with whom and how', () => {
    const [line] = comingUp(afterTheMeeting(), [], now);
    expect(line).toMatchObject({ when: '14:00', title: 'Brightwater', detail: 'Dana Okafor, in person' });
    const two = afterTheMeeting({
      contacts: [DANA, SAM],
      attendances: [attends(MEETING, DANA), attends(MEETING, SAM)],
    });
    expect(comingUp(two, [], now)[0]?.detail).toBe('2 people, in person');
  });

  it('has no interview that was called off, or is over', () => {
    expect(comingUp(afterTheMeeting({ interviews: [{ ...MEETING, status: 'cancelled' }] }), [], now)).toEqual(
      [],
    );
    expect(comingUp(afterTheMeeting(), [], moment('2025-11-18T15:01'))).toEqual([]);
  });

  it('has what is not due yet, in order, and what was put off', () => {
    const lines = comingUp(
      afterTheMeeting(),
      [followUp({}), followUp({ key: 'x', snoozedUntil: now + 3_600_000, earliest: now })],
      now,
    );
    expect(lines.map(({ when, detail }) => `${when} ${detail}`)).toEqual([
      '13:00 Check in with Brightwater, put off',
      '14:00 Dana Okafor, in person',
      'Fri Check-in',
    ]);
  });

  it('looks two weeks ahead, with the date once weekdays repeat', () => {
    expect(comingUp(afterTheMeeting(), [followUp({ ideal: moment('2025-11-26T09:00') })], now)[1]?.when).toBe(
      '26 Nov',
    );
    expect(comingUp(afterTheMeeting(), [followUp({ ideal: moment('2025-12-05T09:00') })], now)).toHaveLength(
      1,
    );
  });
});

describe('"Done today"', () => {
  it('has what went out and the debriefs of the day, and nothing of another', () => {
    const facts = afterTheMeeting({
      debriefs: [debriefOf(MEETING)],
      outreaches: [
        sent(1, moment('2025-11-18T15:40'), 'thankYou'),
        sent(2, moment('2025-11-17T23:59'), 'checkIn'),
        sent(3, moment('2025-11-18T16:00'), 'answer', { direction: 'in' }),
      ],
    });
    const done = doneToday(facts, moment('2025-11-18T18:00'));
    expect(done.map(({ what, time }) => `${what} ${time}`)).toEqual([
      'Debrief, Brightwater 15:10',
      'E-mail to Dana Okafor 15:40',
    ]);
  });
});

describe('the address side', () => {
  it('names the person, where they work, and how to reach them', () => {
    const email = followUp({
      kind: 'thankYouEmail',
      channel: 'email',
      contactId: DANA.id,
      interviewId: MEETING.id,
    });
    expect(addresseeOf(email, afterTheMeeting())).toEqual({
      name: 'Dana Okafor',
      lines: [
        { text: 'Head of Product, Brightwater', href: `#/application/${BRIGHTWATER.id}` },
        'dana.okafor@brightwater.example',
      ],
    });
  });

  it('gives a card the way to reception', () => {
    const facts = afterTheMeeting({
      interviews: [{ ...MEETING, reception: 'Ground floor, 14 Quay Street' }],
    });
    const card = followUp({
      kind: 'thankYouCard',
      channel: 'card',
      contactId: DANA.id,
      interviewId: MEETING.id,
    });
    expect(addresseeOf(card, facts)?.lines.at(-1)).toBe('Ground floor, 14 Quay Street');
  });

  it('falls back to the company, and to nothing', () => {
    expect(addresseeOf(followUp({}), afterTheMeeting())?.name).toBe('Brightwater');
    expect(addresseeOf(followUp({ applicationId: id('a', 9) }), afterTheMeeting())).toBeUndefined();
  });
});

it('a CV on file comes up in time to be renewed', () => {
  const rejected = { ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' } as const;
  const now = moment('2025-11-18T12:00');
  const lines = (cvOnFileUntil: string) => {
    const facts = afterTheMeeting({
      applications: [{ ...rejected, cvOnFileUntil }],
      interviews: [],
      outreaches: [sent(1, now, 'rejectionReply')],
    });
    return comingUp(facts, planFollowUps(facts, DEFAULT_POLICY, now), now).map(
      ({ when, detail }) => `${when} ${detail}`,
    );
  };
  expect(lines('2025-12-05')).toEqual(['Fri CV on file']);
  // It is due: no longer to come.
  expect(lines('2025-11-20')).toEqual([]);
  expect(lines('2026-03-01')).toEqual([]);
});
