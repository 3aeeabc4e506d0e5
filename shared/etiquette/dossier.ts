import type { Application, Id, StageEvent } from '../domain/application';
import type { Consent, Contact, Participation } from '../domain/contact';
import type { Facts, Home, Holidays } from '../domain/facts';
import type { FollowUpKey, FollowUpMark } from '../domain/follow-up';
import { interviewEnd, interviewStart, type Debrief, type Interview } from '../domain/interview';
import type { Outreach } from '../domain/outreach';
import type { Instant } from '../domain/time';

/** A contact with everything that is known about them, on whatever application. */
export interface Person {
  readonly contact: Contact;
  /** Every application that they have a part in. */
  readonly applications: readonly Application[];
  /** Everything that went to them or came from them, in order of time. */
  readonly outreaches: readonly Outreach[];
  readonly consents: readonly Consent[];
  /** Interviews with them, on whatever application. */
  readonly meetings: readonly Meeting[];
}

/** An interview with its instants worked out. */
export interface Meeting {
  readonly interview: Interview;
  readonly start: Instant;
  readonly end: Instant;
  readonly attendees: readonly Person[];
  readonly debrief?: Debrief;
}

/**
 * All that the plan of one application depends on, gathered and put in order, nothing computed.
 * Two gatherings of the same facts are equal, however their rows were ordered.
 */
export interface Dossier {
  readonly application: Application;
  readonly home: Home;
  readonly holidays: Holidays;
  readonly stageEvents: readonly StageEvent[];
  readonly participations: readonly Participation[];
  readonly people: ReadonlyMap<Id, Person>;
  readonly meetings: readonly Meeting[];
  readonly outreaches: readonly Outreach[];
  /** The marks of every application: keys name what they belong to. */
  readonly marks: ReadonlyMap<FollowUpKey, FollowUpMark>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenPerson = Mutable<Person> & {
  applications: Application[];
  outreaches: Outreach[];
  consents: Consent[];
  meetings: Meeting[];
};
type OpenDossier = Mutable<Dossier> & {
  stageEvents: StageEvent[];
  participations: Participation[];
  people: Map<Id, OpenPerson>;
  meetings: Meeting[];
  outreaches: Outreach[];
};

/**
 * Sorts the facts by application: the rows of one, and what its people got and said on any other.
 * Rows that point to nothing, and interviews without a readable time, are left out.
 */
export function gatherDossiers(facts: Facts): Map<Id, Dossier> {
  const marks = new Map(facts.marks.map((mark) => [mark.id, mark]));
  const dossiers = new Map<Id, OpenDossier>();
  for (const application of facts.applications) {
    dossiers.set(application.id, {
      application,
      home: facts.home,
      holidays: facts.holidays,
      stageEvents: [],
      participations: [],
      people: new Map(),
      meetings: [],
      outreaches: [],
      marks,
    });
  }
  const persons = new Map<Id, OpenPerson>();
  for (const contact of facts.contacts) {
    persons.set(contact.id, { contact, applications: [], outreaches: [], consents: [], meetings: [] });
  }
  const join = (dossier: OpenDossier, person: OpenPerson) => {
    const { id } = person.contact;
    if (dossier.people.has(id)) return;
    dossier.people.set(id, person);
    person.applications.push(dossier.application);
  };

  for (const event of facts.stageEvents) dossiers.get(event.applicationId)?.stageEvents.push(event);
  for (const participation of facts.participations) {
    const dossier = dossiers.get(participation.applicationId);
    const person = persons.get(participation.contactId);
    if (!dossier || !person) continue;
    dossier.participations.push(participation);
    join(dossier, person);
  }
  for (const outreach of facts.outreaches) {
    const dossier = outreach.applicationId === undefined ? undefined : dossiers.get(outreach.applicationId);
    const person = outreach.contactId === undefined ? undefined : persons.get(outreach.contactId);
    dossier?.outreaches.push(outreach);
    person?.outreaches.push(outreach);
    if (dossier && person) join(dossier, person);
  }
  for (const consent of facts.consents) persons.get(consent.contactId)?.consents.push(consent);
  gatherMeetings(facts, dossiers, persons, join);

  for (const dossier of dossiers.values()) {
    inOrder(dossier.stageEvents, byAt);
    inOrder(dossier.outreaches, byAt);
    inOrder(dossier.meetings, byEnd);
    inOrder(dossier.participations, byId);
  }
  for (const person of persons.values()) {
    inOrder(person.applications, byCreation);
    inOrder(person.outreaches, byAt);
    inOrder(person.consents, byAt);
    inOrder(person.meetings, byEnd);
  }
  return dossiers;
}

function gatherMeetings(
  facts: Facts,
  dossiers: ReadonlyMap<Id, OpenDossier>,
  persons: ReadonlyMap<Id, OpenPerson>,
  join: (dossier: OpenDossier, person: OpenPerson) => void,
): void {
  const attendees = new Map<Id, OpenPerson[]>();
  for (const attendance of facts.attendances) {
    const person = persons.get(attendance.contactId);
    if (!person) continue;
    const present = attendees.get(attendance.interviewId);
    if (!present) attendees.set(attendance.interviewId, [person]);
    else if (!present.includes(person)) present.push(person);
  }
  const debriefs = new Map(facts.debriefs.map((debrief) => [debrief.interviewId, debrief]));
  for (const interview of facts.interviews) {
    const dossier = dossiers.get(interview.applicationId);
    if (!dossier) continue;
    const start = interviewStart(interview);
    const end = Math.max(start, interviewEnd(interview));
    if (!Number.isFinite(end)) continue;
    const present = attendees.get(interview.id) ?? [];
    inOrder(present, byContact);
    const debrief = debriefs.get(interview.id);
    const meeting: Meeting = { interview, start, end, attendees: present, ...(debrief && { debrief }) };
    dossier.meetings.push(meeting);
    for (const person of present) {
      person.meetings.push(meeting);
      join(dossier, person);
    }
  }
}

/** Sorts in place; rows mostly arrive in order already. */
function inOrder<T>(rows: T[], compare: (a: T, b: T) => number): void {
  for (let index = 1; index < rows.length; index += 1) {
    if (compare(rows[index - 1] as T, rows[index] as T) > 0) {
      rows.sort(compare);
      return;
    }
  }
}

interface Row {
  readonly id: string;
}

function byId(a: Row, b: Row): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function byAt(a: Row & { readonly at: Instant }, b: Row & { readonly at: Instant }): number {
  return a.at - b.at || byId(a, b);
}

function byCreation(a: Application, b: Application): number {
  return a.createdAt - b.createdAt || byId(a, b);
}

function byEnd(a: Meeting, b: Meeting): number {
  return a.end - b.end || byId(a.interview, b.interview);
}

function byContact(a: Person, b: Person): number {
  return byId(a.contact, b.contact);
}
