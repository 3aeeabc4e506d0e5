import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  attends,
  heard,
  moment,
  partOf,
  sent,
  someFacts,
} from '../../../builders/facts';
import { onlyPlanned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');
const checkIn = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'checkIn');
const applied = (facts: Partial<Facts> = {}) => someFacts({ applications: [BRIGHTWATER], ...facts });

describe('check-in goes to', () => {
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
