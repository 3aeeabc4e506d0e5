import type { Application, Stage, StageEvent, Outcome } from '../../shared/domain/application';
import type { Consent, Contact, Participation, ParticipationRole } from '../../shared/domain/contact';
import { NO_ROWS, type Facts } from '../../shared/domain/facts';
import type { FollowUpMark } from '../../shared/domain/follow-up';
import type { Attendance, Debrief, Interview } from '../../shared/domain/interview';
import type { Channel, Outreach, Purpose } from '../../shared/domain/outreach';
import { instantOf, type Instant, type LocalDateTime, type Zone } from '../../shared/domain/time';

export const LONDON: Zone = 'Europe/London';

/** A wall-clock moment in London, or elsewhere, as an instant. */
export function moment(local: LocalDateTime, zone: Zone = LONDON): Instant {
  return instantOf(local, zone);
}

/** A readable key of the right shape: `id('a', 7)` is `a0000007`. Kinds of row take a letter each, from a to f. */
export function id(letter: string, number: number): string {
  return `${letter}${String(number).padStart(7, '0')}`;
}

/** Brightwater, Product Analyst: applied for on Monday 3 November 2025 at 10:00. */
export const BRIGHTWATER: Application = {
  id: id('a', 1),
  company: 'Brightwater',
  role: 'Product Analyst',
  stage: 'interviewing',
  rank: 'a0',
  country: 'GB',
  appliedAt: moment('2025-11-03T10:00'),
  createdAt: moment('2025-11-03T09:30'),
  updatedAt: moment('2025-11-03T10:00'),
};

export const DANA: Contact = {
  id: id('c', 1),
  name: 'Dana Okafor',
  title: 'Head of Product',
  company: 'Brightwater',
  email: 'dana.okafor@brightwater.example',
  createdAt: moment('2025-11-10T09:00'),
  updatedAt: moment('2025-11-10T09:00'),
};

export const SAM: Contact = {
  ...DANA,
  id: id('c', 2),
  name: 'Sam Whitlock',
  title: 'Engineering Manager',
  email: 'sam.whitlock@brightwater.example',
};

/** An interview in person on Tuesday 18 November 2025, 14:00 to 15:00, reception open until 17:30. */
export const MEETING: Interview = {
  id: id('b', 1),
  applicationId: BRIGHTWATER.id,
  kind: 'inPerson',
  status: 'booked',
  startsAt: '2025-11-18T14:00',
  endsAt: '2025-11-18T15:00',
  zone: LONDON,
  receptionCloses: '17:30',
  createdAt: moment('2025-11-12T11:00'),
  updatedAt: moment('2025-11-12T11:00'),
};

export const NO_FACTS: Facts = {
  home: { zone: LONDON, country: 'GB' },
  holidays: new Map(),
  ...NO_ROWS,
};

export function someFacts(facts: Partial<Facts>): Facts {
  return { ...NO_FACTS, ...facts };
}

/** Brightwater, with Dana Okafor as its interviewer and the meeting with her. */
export function afterTheMeeting(facts: Partial<Facts> = {}): Facts {
  return someFacts({
    applications: [BRIGHTWATER],
    contacts: [DANA],
    participations: [partOf(BRIGHTWATER, DANA)],
    interviews: [MEETING],
    attendances: [attends(MEETING, DANA)],
    ...facts,
  });
}

export function partOf(
  application: Application,
  contact: Contact,
  role: ParticipationRole = 'interviewer',
): Participation {
  return {
    id: `${application.id}.${contact.id}`,
    applicationId: application.id,
    contactId: contact.id,
    role,
  };
}

export function attends(interview: Interview, contact: Contact): Attendance {
  return { id: `${interview.id}.${contact.id}`, interviewId: interview.id, contactId: contact.id };
}

export function debriefOf(interview: Interview, debrief: Partial<Debrief> = {}): Debrief {
  const savedAt = instantOf(interview.endsAt, interview.zone) + 600_000;
  return {
    id: interview.id,
    interviewId: interview.id,
    applicationId: interview.applicationId,
    savedAt,
    updatedAt: savedAt,
    ...debrief,
  };
}

export function moved(
  application: Application,
  number: number,
  at: Instant,
  stage: Stage,
  outcome?: Outcome,
): StageEvent {
  return { id: id('e', number), applicationId: application.id, stage, at, ...(outcome && { outcome }) };
}

/** An e-mail that the person sent about Brightwater to Dana; `fields` make it another. */
export function sent(
  number: number,
  at: Instant,
  purpose: Purpose,
  fields: Partial<Outreach> = {},
): Outreach {
  return {
    id: id('d', number),
    applicationId: BRIGHTWATER.id,
    contactId: DANA.id,
    channel: 'email' satisfies Channel,
    purpose,
    direction: 'out',
    at,
    createdAt: at,
    updatedAt: at,
    ...fields,
  };
}

/** The same coming in. */
export function heard(number: number, at: Instant, fields: Partial<Outreach> = {}): Outreach {
  return sent(number, at, 'other', { direction: 'in', ...fields });
}

export function agreed(contact: Contact, at: Instant, consent: Partial<Consent> = {}): Consent {
  return { id: id('f', 1), contactId: contact.id, kind: 'linkedIn', given: true, at, ...consent };
}

export function mark(key: string, fields: Partial<FollowUpMark>): FollowUpMark {
  return { id: key, updatedAt: moment('2025-11-18T15:30'), ...fields };
}
