import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUpKind } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { DAY, HOUR } from '../../../shared/domain/time';
import { planFollowUps } from '../../../shared/etiquette/plan';
import {
  BRIGHTWATER,
  DANA,
  SAM,
  afterTheMeeting,
  agreed,
  attends,
  heard,
  id,
  MEETING,
  moment,
  moved,
  partOf,
  sent,
} from '../../builders/facts';
import { histories } from '../../builders/histories';
import { onlyPlanned } from '../../builders/plans';

const END = moment('2025-11-18T15:00');
const RAVI = { ...SAM, id: id('c', 5), name: 'Ravi Menon', company: 'Larch Associates', phone: '+44 20 1' };
const JUNE = { ...RAVI, id: id('c', 6), name: 'June Park', company: 'Other Associates' };

/** Dana interviewed the person, whom Ravi of an agency put forward. */
function throughAnAgency(facts: Partial<Facts> = {}): Facts {
  return afterTheMeeting({
    contacts: [{ ...DANA, phone: '+44 20 2' }, RAVI, JUNE],
    participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, RAVI, 'agency')],
    ...facts,
  });
}

const asked = (facts: Facts, kind: FollowUpKind, now = END + 15 * DAY) => onlyPlanned(facts, now, kind);
const thanked = sent(1, END + HOUR, 'thankYou');
const checkedIn = (number: number, day: number) => sent(number, END + day * DAY, 'checkIn');

describe('the candidate of an agency', () => {
  it('writes to its consultant, and is told why', () => {
    const facts = throughAnAgency({ outreaches: [thanked] });
    expect(asked(facts, 'checkIn')).toMatchObject({
      contactId: RAVI.id,
      title: 'Check in with Ravi Menon',
      reason:
        'You spoke on Tuesday 18 November and have heard nothing since. Ravi Menon put you forward, so it goes to them.',
    });
    const closing = throughAnAgency({ outreaches: [thanked, checkedIn(2, 8), checkedIn(3, 16)] });
    expect(asked(closing, 'closingNote', END + 31 * DAY)).toMatchObject({
      contactId: RAVI.id,
      reason:
        'Two messages went unanswered. One kind last note, then let it rest. Ravi Menon put you forward, so it goes to them.',
    });
  });

  it('calls the consultant, or nobody', () => {
    const facts = throughAnAgency({ outreaches: [thanked, checkedIn(2, 8)] });
    expect(asked(facts, 'call')).toMatchObject({ contactId: RAVI.id, title: 'Call Ravi Menon' });
    expect(asked(facts, 'call')?.reason).toMatch(
      /nothing since\. Ravi Menon put you forward, so it goes to them\.$/,
    );
    const two = [partOf(BRIGHTWATER, RAVI, 'agency'), partOf(BRIGHTWATER, JUNE, 'agency')];
    expect(asked({ ...facts, participations: two }, 'call')?.contactId).toBe(RAVI.id);
    const quiet = {
      ...facts,
      contacts: [
        { ...DANA, phone: '+44 20 2' },
        { ...RAVI, noCalls: true },
      ],
    };
    expect(asked(quiet, 'call')).toBeUndefined();
  });

  it('lets the consultant hand on the thanks, which are still the interviewer’s', () => {
    const thanks = asked(throughAnAgency(), 'thankYouEmail', END + HOUR);
    expect(thanks).toMatchObject({
      contactId: DANA.id,
      via: RAVI.id,
      reason: 'You spoke at 14:00. Ravi Menon put you forward, so it goes through them.',
    });
    const two = [partOf(BRIGHTWATER, RAVI, 'agency'), partOf(BRIGHTWATER, JUNE, 'agency')];
    const own = throughAnAgency({ participations: two, attendances: [attends(MEETING, RAVI)] });
    expect(asked(own, 'thankYouEmail', END + HOUR)?.via).toBeUndefined();
    expect(asked(afterTheMeeting(), 'thankYouEmail', END + HOUR)).not.toHaveProperty('via');
  });

  it('answers a no where it came from, and through the consultant where nobody wrote it', () => {
    const closed = (facts: Partial<Facts> = {}) =>
      throughAnAgency({
        applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' }],
        stageEvents: [moved(BRIGHTWATER, 1, END + DAY, 'closed', 'rejected')],
        ...facts,
      });
    expect(asked(closed(), 'rejectionReply', END + DAY)).toMatchObject({
      contactId: RAVI.id,
      reason:
        'Brightwater chose someone else. A short reply keeps the door open. Ravi Menon put you forward, so it goes to them.',
    });
    const wrote = closed({ outreaches: [heard(1, END + DAY, { purpose: 'rejection' })] });
    expect(asked(wrote, 'rejectionReply', END + DAY)).toMatchObject({
      contactId: DANA.id,
      reason: 'Brightwater chose someone else. A short reply keeps the door open.',
    });
  });

  it('writes to the one of several who was in touch last', () => {
    const participations = [
      partOf(BRIGHTWATER, DANA),
      partOf(BRIGHTWATER, RAVI, 'agency'),
      partOf(BRIGHTWATER, JUNE, 'agency'),
    ];
    const from = (contactId: string, number: number, day: number) =>
      sent(number, END - day * DAY, 'other', { contactId, direction: 'in', delivery: 'automatic' });
    const both = (facts: Partial<Facts>) => asked(throughAnAgency({ participations, ...facts }), 'checkIn');
    expect(both({})?.contactId).toBe(RAVI.id);
    expect(both({ outreaches: [from(RAVI.id, 1, 9), from(JUNE.id, 2, 8)] })?.contactId).toBe(JUNE.id);
    expect(both({ outreaches: [from(JUNE.id, 1, 9), from(RAVI.id, 2, 8)] })?.contactId).toBe(RAVI.id);
    const silent = [{ ...DANA }, RAVI, { ...JUNE, email: undefined }];
    expect(both({ contacts: silent, outreaches: [from(JUNE.id, 2, 8)] })?.contactId).toBe(RAVI.id);
  });

  it('never writes past the consultant unasked, in any history', () => {
    const routed: readonly FollowUpKind[] = ['checkIn', 'call', 'closingNote', 'renewCv'];
    fc.assert(
      fc.property(histories, ({ facts, now }) => {
        const known = new Set(facts.contacts.map((one) => one.id));
        for (const one of planFollowUps(facts, DEFAULT_POLICY, now)) {
          const consultants = facts.participations.filter(
            (part) =>
              part.role === 'agency' && part.applicationId === one.applicationId && known.has(part.contactId),
          );
          if (consultants.length === 0) continue;
          const isTheirs = consultants.some((part) => part.contactId === one.contactId);
          if (routed.includes(one.kind)) expect(isTheirs).toBe(true);
          if (one.kind === 'thankYouEmail' && !isTheirs) {
            expect(consultants.some((part) => part.contactId === one.via)).toBe(true);
          }
        }
      }),
      { numRuns: Number(process.env['AFTERWORD_RUNS'] ?? 400) },
    );
  });
});

it('goes to whom they met last before an interviewer whom they did not', () => {
  const facts = throughAnAgency({
    participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, RAVI, 'other')],
    attendances: [attends(MEETING, RAVI)],
  });
  expect(asked(facts, 'checkIn')?.contactId).toBe(RAVI.id);
});

describe('several recruiters', () => {
  it('are told apart by who was in touch last', () => {
    const participations = [
      partOf(BRIGHTWATER, RAVI, 'recruiter'),
      partOf(BRIGHTWATER, JUNE, 'recruiter'),
      partOf(BRIGHTWATER, DANA, 'other'),
    ];
    const to = (facts: Partial<Facts>) =>
      asked(throughAnAgency({ participations, interviews: [], attendances: [], ...facts }), 'checkIn')
        ?.contactId;
    expect(to({})).toBe(RAVI.id);
    const written = sent(1, END - 20 * DAY, 'apply', { contactId: JUNE.id });
    expect(to({ outreaches: [written] })).toBe(JUNE.id);
  });
});

describe('somebody who would rather not be written to', () => {
  const no = agreed(DANA, END, { kind: 'write', given: false });

  it('gets no letter unasked; another person does, or nobody by name', () => {
    expect(asked(afterTheMeeting({ consents: [no] }), 'checkIn')?.contactId).toBeUndefined();
    const two = afterTheMeeting({
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
      consents: [no],
    });
    expect(asked(two, 'checkIn')?.contactId).toBe(SAM.id);
    expect(asked({ ...two, consents: [{ ...no, kind: 'linkedIn' }] }, 'checkIn')?.contactId).toBe(DANA.id);
    const yes = agreed(DANA, END + HOUR, { id: id('f', 2), kind: 'write' });
    expect(asked({ ...two, consents: [no, yes] }, 'checkIn')?.contactId).toBe(DANA.id);
  });

  it('is thanked all the same, and not kept in touch with', () => {
    expect(asked(afterTheMeeting({ consents: [no] }), 'thankYouEmail', END + HOUR)).toBeDefined();
    const closed = (facts: Partial<Facts>) =>
      afterTheMeeting({
        applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'withdrawn' }],
        contacts: [{ ...DANA, keepInTouch: true }],
        ...facts,
      });
    expect(asked(closed({}), 'stayInTouch')).toBeDefined();
    expect(asked(closed({ consents: [no] }), 'stayInTouch')).toBeUndefined();
  });
});
