import { describe, expect, it } from 'vitest';
import { followUpKey } from '../../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { customOf } from '../../../../shared/etiquette/customs';
import { DAY, HOUR, MINUTE } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  attends,
  debriefOf,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned, planned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');
const NOW = END + 20 * MINUTE;
const SECOND = { ...MEETING, id: id('b', 2), startsAt: '2025-11-18T16:00', endsAt: '2025-11-18T16:30' };
const TWICE = { interviews: [MEETING, SECOND], attendances: [attends(MEETING, DANA), attends(SECOND, DANA)] };

describe('thank-you e-mail', () => {
  it('is due from the end of the interview, and gone after seven days', () => {
    const facts = afterTheMeeting();
    expect(onlyPlanned(facts, END, 'thankYouEmail')?.channel).toBe('email');
    expect(onlyPlanned(facts, END, 'thankYouCard')?.channel).toBe('card');
    expect(onlyPlanned(facts, END - 1, 'thankYouEmail')).toBeUndefined();
    expect(onlyPlanned(facts, END, 'thankYouEmail')?.key).toBe(
      followUpKey('thankYouEmail', MEETING.id, DANA.id),
    );
    expect(onlyPlanned(facts, END + 7 * DAY - 1, 'thankYouEmail')?.reason).toBe('You spoke last Tuesday.');
    expect(onlyPlanned(facts, END + 7 * DAY, 'thankYouEmail')).toBeUndefined();
    expect(onlyPlanned(facts, END + 7 * DAY, 'checkIn')?.blocked).toBeUndefined();
  });

  it('says that the notes of the debrief lie with the draft, where there are any', () => {
    const reason = (discussed: string) =>
      onlyPlanned(afterTheMeeting({ debriefs: [debriefOf(MEETING, { discussed })] }), NOW, 'thankYouEmail')
        ?.reason;
    expect(reason('The returns dashboard')).toBe('You spoke at 14:00. Your notes are with the draft.');
    expect(reason(' \n')).toBe('You spoke at 14:00.');
  });

  it('is owed whatever became of the application, but for a rejection', () => {
    for (const outcome of ['accepted', 'withdrawn', 'noReply'] as const) {
      const facts = afterTheMeeting({ applications: [{ ...BRIGHTWATER, stage: 'closed', outcome }] });
      expect(onlyPlanned(facts, NOW, 'thankYouEmail')).toBeDefined();
    }
    const rejected = afterTheMeeting({
      applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' }],
    });
    expect(onlyPlanned(rejected, NOW, 'thankYouEmail')).toBeUndefined();
  });

  it('is not owed for an interview that was still to come when the application was closed', () => {
    const start = moment('2025-11-18T14:00');
    const left = (at: number, kind: 'thankYouEmail' | 'thankYouCard' = 'thankYouEmail') =>
      onlyPlanned(
        afterTheMeeting({
          applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'withdrawn' }],
          stageEvents: [moved(BRIGHTWATER, 1, at, 'closed', 'withdrawn')],
        }),
        NOW,
        kind,
      );
    expect(left(start - 1)).toBeUndefined();
    expect(left(start - 1, 'thankYouCard')).toBeUndefined();
    expect(left(start)).toBeDefined();
    expect(left(END + MINUTE)).toBeDefined();
    const reopened = afterTheMeeting({
      stageEvents: [
        moved(BRIGHTWATER, 1, start - DAY, 'closed', 'withdrawn'),
        moved(BRIGHTWATER, 2, start - HOUR, 'interviewing'),
      ],
    });
    expect(onlyPlanned(reopened, NOW, 'thankYouEmail')).toBeDefined();
  });

  it.each(['phone', 'video', 'inPerson'] as const)('is owed after an interview: %s', (kind) => {
    const facts = afterTheMeeting({ interviews: [{ ...MEETING, kind }] });
    expect(onlyPlanned(facts, NOW, 'thankYouEmail')).toBeDefined();
    expect(planned(facts, NOW, 'thankYouCard')).toHaveLength(kind === 'inPerson' ? 1 : 0);
  });

  it('is written once to somebody met twice in a day, after the last time', () => {
    const facts = afterTheMeeting(TWICE);
    expect(planned(facts, NOW, 'thankYouEmail')).toEqual([]);
    const after = moment('2025-11-18T16:40');
    expect(onlyPlanned(facts, after, 'thankYouEmail')?.interviewId).toBe(SECOND.id);
    expect(onlyPlanned(facts, after, 'thankYouCard')?.interviewId).toBe(SECOND.id);
  });

  it('is written for each of two days', () => {
    const wednesday = { ...SECOND, startsAt: '2025-11-19T16:00', endsAt: '2025-11-19T16:30' };
    const facts = afterTheMeeting({ ...TWICE, interviews: [MEETING, wednesday] });
    const now = moment('2025-11-19T17:00');
    // Yesterday's is late by now, so today's comes first.
    expect(planned(facts, now, 'thankYouEmail').map(({ interviewId }) => interviewId)).toEqual([
      SECOND.id,
      MEETING.id,
    ]);
    const thanked = { ...facts, outreaches: [sent(1, now - MINUTE, 'thankYou')] };
    expect(planned(thanked, now, 'thankYouEmail')).toEqual([]);
  });

  it('is owed for the last round, however long ago the first one was', () => {
    const first = { ...MEETING, startsAt: '2025-11-01T14:00', endsAt: '2025-11-01T15:00' };
    const facts = afterTheMeeting({ ...TWICE, interviews: [first, SECOND] });
    expect(onlyPlanned(facts, moment('2025-11-18T17:00'), 'thankYouEmail')?.interviewId).toBe(SECOND.id);
  });

  it('is fulfilled by thanks to that person since the interview began', () => {
    const after = (fields: Parameters<typeof sent>[3], at = NOW - MINUTE) =>
      planned(afterTheMeeting({ outreaches: [sent(1, at, 'thankYou', fields)] }), NOW, 'thankYouEmail')
        .length;
    expect(after({})).toBe(0);
    expect(after({ channel: 'call', delivery: 'spoke' })).toBe(0);
    expect(after({ applicationId: undefined })).toBe(0);
    expect(after({}, moment('2025-11-18T14:00'))).toBe(0);
    expect(after({}, moment('2025-11-18T13:59'))).toBe(1);
    expect(after({ direction: 'in' })).toBe(1);
    expect(after({ purpose: 'other' })).toBe(1);
    expect(after({ contactId: SAM.id })).toBe(1);
    expect(after({ applicationId: id('a', 9) })).toBe(1);
    expect(after({ channel: 'card' })).toBe(1);
    expect(after({ channel: 'call', delivery: 'noAnswer' })).toBe(1);
  });

  it('is fulfilled by the outreach that names it, and by none that names another', () => {
    const key = followUpKey('thankYouEmail', MEETING.id, DANA.id);
    const early = sent(1, END - 3 * DAY, 'thankYou', { followUpKey: key, applicationId: undefined });
    expect(planned(afterTheMeeting({ outreaches: [early] }), NOW, 'thankYouEmail')).toEqual([]);
    const other = sent(1, NOW - MINUTE, 'thankYou', {
      followUpKey: followUpKey('thankYouEmail', id('b', 9), DANA.id),
    });
    expect(planned(afterTheMeeting({ outreaches: [other] }), NOW, 'thankYouEmail')).toHaveLength(1);
  });

  it('restarts no clock', () => {
    const before = onlyPlanned(afterTheMeeting(), NOW, 'checkIn');
    const facts = afterTheMeeting({ outreaches: [sent(1, NOW - MINUTE, 'thankYou')] });
    expect(onlyPlanned(facts, NOW, 'checkIn')).toEqual(before);
  });

  it('comes a little later where that is the custom, unless the person has set the hours', () => {
    const abroad = (country: string | undefined) =>
      afterTheMeeting({ applications: [{ ...BRIGHTWATER, country }] });
    expect(onlyPlanned(abroad('US'), NOW, 'thankYouEmail')?.ideal).toBe(END + HOUR);
    expect(onlyPlanned(abroad('DE'), NOW, 'thankYouEmail')).toMatchObject({
      ideal: END + 4 * HOUR,
      overdue: END + 28 * HOUR,
    });
    expect(onlyPlanned(abroad('NP'), NOW, 'thankYouEmail')?.ideal).toBe(END + HOUR);
    const own = { ...DEFAULT_POLICY, thankYouIdealHours: 2 };
    expect(onlyPlanned(abroad('FR'), NOW, 'thankYouEmail', own)).toMatchObject({
      ideal: END + 2 * HOUR,
      overdue: END + 26 * HOUR,
    });
    const late = { ...DEFAULT_POLICY, thankYouOverdueHours: 48 };
    expect(onlyPlanned(abroad('FR'), NOW, 'thankYouEmail', late)?.overdue).toBe(END + 49 * HOUR);
    expect(customOf('FR')?.manner).toBe('formal');
    expect(customOf(undefined)).toBeUndefined();
    for (const country of ['US', 'GB', 'DE', 'FR']) {
      expect(customOf(country)?.note).toMatch(/^In .+\.$/);
      expect(customOf(country)?.thankYouOverdueHours).toBe(24);
    }
    expect(['US', 'GB', 'DE'].map((country) => customOf(country)?.manner)).toEqual([
      'warm',
      'plain',
      'formal',
    ]);
    expect(onlyPlanned(abroad('GB'), NOW, 'thankYouEmail')?.ideal).toBe(END + HOUR);
  });

  it('never moves for a weekend', () => {
    const saturday = { ...MEETING, startsAt: '2025-11-22T14:00', endsAt: '2025-11-22T15:00' };
    const facts = afterTheMeeting({ interviews: [saturday] });
    expect(onlyPlanned(facts, moment('2025-11-22T15:00'), 'thankYouEmail')?.ideal).toBe(
      moment('2025-11-22T16:00'),
    );
  });
});

describe('thank-you card', () => {
  const endingAt = (endsAt: string, fields: Partial<typeof MEETING> = {}) =>
    afterTheMeeting({
      interviews: [{ ...MEETING, startsAt: `${endsAt.slice(0, 11)}11:00`, endsAt, ...fields }],
    });
  const timesOf = (facts: ReturnType<typeof endingAt>, now: number) =>
    momentsOf(onlyPlanned(facts, now, 'thankYouCard'), facts).slice(1);

  it('is dropped the same day before reception closes', () => {
    expect(timesOf(endingAt('2025-11-21T17:29'), moment('2025-11-21T17:29'))).toEqual([
      'Friday 21 November 2025, 17:30',
      'Tuesday 25 November 2025, 17:30',
    ]);
  });

  it('else on the next working day, of the application’s country', () => {
    expect(timesOf(endingAt('2025-11-21T17:30'), moment('2025-11-21T17:31'))).toEqual([
      'Monday 24 November 2025, 17:30',
      'Wednesday 26 November 2025, 17:30',
    ]);
    const egypt = {
      ...endingAt('2025-11-20T18:00'),
      applications: [{ ...BRIGHTWATER, country: 'EG' }],
    };
    expect(timesOf(egypt, moment('2025-11-20T18:00'))[0]).toBe('Sunday 23 November 2025, 17:30');
  });

  it('uses the usual hour where reception’s is unknown or unreadable', () => {
    for (const receptionCloses of [undefined, 'late', '25:00']) {
      expect(timesOf(endingAt('2025-11-18T15:00', { receptionCloses }), NOW)[0]).toBe(
        'Tuesday 18 November 2025, 17:30',
      );
    }
    expect(timesOf(endingAt('2025-11-18T15:00', { receptionCloses: '16:15' }), NOW)[0]).toBe(
      'Tuesday 18 November 2025, 16:15',
    );
  });

  it('goes by post once it is late for reception, and is gone after seven days', () => {
    const facts = afterTheMeeting();
    const late = moment('2025-11-20T17:30');
    expect(onlyPlanned(facts, late - 1, 'thankYouCard')).toMatchObject({
      title: 'Drop a card for Dana Okafor at Brightwater',
      reason: 'You met on Tuesday. Reception closes at 17:30.',
    });
    expect(onlyPlanned(facts, late, 'thankYouCard')).toMatchObject({
      title: 'Post a card to Dana Okafor at Brightwater',
      reason: 'You met on Tuesday. It is late for reception; the post still does.',
    });
    expect(onlyPlanned(facts, END + 7 * DAY, 'thankYouCard')).toBeUndefined();
  });

  it('is fulfilled by a card, dropped or posted', () => {
    for (const delivery of ['dropped', 'posted'] as const) {
      const outreach = sent(1, NOW - MINUTE, 'thankYou', { channel: 'card', delivery });
      const facts = afterTheMeeting({ outreaches: [outreach] });
      expect(planned(facts, NOW, 'thankYouCard')).toEqual([]);
      expect(planned(facts, NOW, 'thankYouEmail')).toHaveLength(1);
    }
  });

  it('is owed to each of a panel', () => {
    const facts = afterTheMeeting({
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
      attendances: [attends(MEETING, DANA), attends(MEETING, SAM), attends(MEETING, SAM)],
      marks: [mark(followUpKey('thankYouCard', MEETING.id, SAM.id), { settledAt: NOW - HOUR })],
    });
    expect(planned(facts, NOW, 'thankYouCard').map(({ contactId }) => contactId)).toEqual([DANA.id]);
    expect(planned(facts, NOW, 'thankYouEmail')).toHaveLength(2);
  });
});
