import type { Application, Id, StageEvent } from '../domain/application';
import { ascending } from '../domain/ascending';
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
  /** What the person did for them in a way that left nothing to log, in order of time. */
  readonly doneElsewhere: readonly FollowUpMark[];
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
  /** Everyone who has a part in it, ordered by id. */
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly outreaches: readonly Outreach[];
  /** What the person decided about the follow-ups of this application and of its people. */
  readonly marks: ReadonlyMap<FollowUpKey, FollowUpMark>;
}

/** Somebody with a part in the application; few enough that a look through is quickest. */
export function personOf(dossier: Dossier, contactId: Id | undefined): Person | undefined {
  return personAmong(dossier.people, contactId);
}

function personAmong<P extends Person>(people: readonly P[], contactId: Id | undefined): P | undefined {
  for (const person of people) if (person.contact.id === contactId) return person;
  return undefined;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenPerson = Open<Person>;
type OpenDossier = Open<Dossier> & { people: readonly OpenPerson[]; marks: Map<FollowUpKey, FollowUpMark> };

const gathered = new WeakMap<Facts, ReadonlyMap<Id, Dossier>>();

/**
 * Sorts the facts by application: the rows of one, and what its people got and said on any other.
 * Rows that point to nothing, and interviews without a readable time, are left out.
 * The same facts, planned again a minute later, are gathered once.
 */
export function gatherDossiers(facts: Facts): ReadonlyMap<Id, Dossier> {
  let dossiers = gathered.get(facts);
  if (!dossiers) gathered.set(facts, (dossiers = gather(facts)));
  return dossiers;
}

/** Lets `dossiers` be what {@link gatherDossiers} answers for `facts`: they were gathered in another way. */
export function rememberDossiers(facts: Facts, dossiers: ReadonlyMap<Id, Dossier>): void {
  gathered.set(facts, dossiers);
}

/** As {@link gatherDossiers}, afresh each time. */
export function gather(facts: Facts): ReadonlyMap<Id, Dossier> {
  const dossiers = new Map<Id, OpenDossier>();
  for (const application of facts.applications) {
    dossiers.set(application.id, {
      application,
      home: facts.home,
      holidays: facts.holidays,
      stageEvents: NONE,
      participations: NONE,
      people: NONE,
      meetings: NONE,
      outreaches: NONE,
      marks: UNMARKED,
    });
  }
  const persons = new Map<Id, OpenPerson>();
  for (const contact of facts.contacts) {
    persons.set(contact.id, {
      contact,
      applications: NONE,
      outreaches: NONE,
      consents: NONE,
      doneElsewhere: NONE,
      meetings: NONE,
    });
  }

  for (const event of facts.stageEvents) {
    const dossier = dossiers.get(event.applicationId);
    if (dossier) dossier.stageEvents = added(dossier.stageEvents, event);
  }
  for (const participation of facts.participations) {
    const dossier = dossiers.get(participation.applicationId);
    const person = persons.get(participation.contactId);
    if (!dossier || !person) continue;
    dossier.participations = added(dossier.participations, participation);
    join(dossier, person);
  }
  for (const outreach of facts.outreaches) {
    const dossier = byId(dossiers, outreach.applicationId);
    // Mostly one of the few who are known here already.
    const known = dossier && personAmong(dossier.people, outreach.contactId);
    const person = known ?? byId(persons, outreach.contactId);
    if (dossier) dossier.outreaches = added(dossier.outreaches, outreach);
    if (person) person.outreaches = added(person.outreaches, outreach);
    if (dossier && person && !known) join(dossier, person);
  }
  for (const consent of facts.consents) {
    const person = persons.get(consent.contactId);
    if (person) person.consents = added(person.consents, consent);
  }
  gatherMeetings(facts, dossiers, persons);
  gatherMarks(facts, dossiers, persons);

  for (const dossier of dossiers.values()) {
    dossier.stageEvents = inOrder(dossier.stageEvents, byAt);
    dossier.outreaches = inOrder(dossier.outreaches, byAt);
    dossier.meetings = inOrder(dossier.meetings, byEnd);
    dossier.participations = inOrder(dossier.participations, inOrderOfIds);
    dossier.people = inOrder(dossier.people, byContact);
  }
  for (const person of persons.values()) {
    person.applications = inOrder(person.applications, byCreation);
    person.outreaches = inOrder(person.outreaches, byAt);
    person.consents = inOrder(person.consents, byAt);
    person.doneElsewhere = inOrder(person.doneElsewhere, bySettling);
    person.meetings = inOrder(person.meetings, byEnd);
  }
  return dossiers;
}

/** What a row points to, where it points to anything. */
function byId<T>(rows: { get(id: Id | undefined): T | undefined }, id: Id | undefined): T | undefined {
  return rows.get(id);
}

function join(dossier: OpenDossier, person: OpenPerson): void {
  if (dossier.people.includes(person)) return;
  dossier.people = added(dossier.people, person);
  person.applications = added(person.applications, dossier.application);
}

function gatherMeetings(
  facts: Facts,
  dossiers: ReadonlyMap<Id, OpenDossier>,
  persons: ReadonlyMap<Id, OpenPerson>,
): void {
  const attendees = new Map<Id, readonly OpenPerson[]>();
  for (const attendance of facts.attendances) {
    const person = persons.get(attendance.contactId);
    const present = attendees.get(attendance.interviewId) ?? NONE;
    if (person && !present.includes(person)) attendees.set(attendance.interviewId, added(present, person));
  }
  const debriefs = new Map(facts.debriefs.map((debrief) => [debrief.interviewId, debrief]));
  for (const interview of facts.interviews) {
    const dossier = dossiers.get(interview.applicationId);
    if (!dossier) continue;
    const start = interviewStart(interview);
    const end = Math.max(start, interviewEnd(interview));
    if (!Number.isFinite(end)) continue;
    const present = inOrder(attendees.get(interview.id) ?? NONE, byContact);
    const meeting = { interview, start, end, attendees: present, debrief: debriefs.get(interview.id) };
    dossier.meetings = added(dossier.meetings, meeting);
    for (const person of present) {
      join(dossier, person);
      person.meetings = added(person.meetings, meeting);
    }
  }
}

/** Sorts the marks to what they are about, the first id of a follow-up's key, and to whom they name. */
function gatherMarks(
  facts: Facts,
  dossiers: ReadonlyMap<Id, OpenDossier>,
  persons: ReadonlyMap<Id, OpenPerson>,
): void {
  if (facts.marks.length === 0) return;
  const bySubject = new Map<Id, readonly FollowUpMark[]>();
  for (const mark of facts.marks) {
    const subject = subjectOf(mark.id);
    bySubject.set(subject, added(bySubject.get(subject) ?? NONE, mark));
    const person = byId(persons, mark.contactId);
    if (person && mark.settledAs === 'doneElsewhere')
      person.doneElsewhere = added(person.doneElsewhere, mark);
  }
  const give = (applicationId: Id | undefined, marks: readonly FollowUpMark[] | undefined) => {
    const dossier = byId(dossiers, applicationId);
    if (!dossier || !marks) return;
    if (dossier.marks === UNMARKED) dossier.marks = new Map();
    for (const mark of marks) dossier.marks.set(mark.id, mark);
  };
  for (const [subject, marks] of bySubject) {
    give(subject, marks);
    for (const application of persons.get(subject)?.applications ?? NONE) give(application.id, marks);
  }
  for (const { id, applicationId } of facts.interviews) give(applicationId, bySubject.get(id));
  for (const { id, applicationId } of facts.outreaches) give(applicationId, bySubject.get(id));
}

/** What a follow-up hangs on first of all: an application, an interview, a contact or a message. */
export function subjectOf(key: FollowUpKey): Id {
  const [, subject = ''] = key.split('.');
  return subject;
}

const NONE: readonly never[] = [];
const UNMARKED = new Map<FollowUpKey, FollowUpMark>();

/** Most lists of most applications stay empty, so that they share one until something comes. */
function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}

/** The rows in order; they mostly arrive so already. */
function inOrder<T>(rows: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let index = 1; index < rows.length; index += 1) {
    if (compare(rows[index - 1] as T, rows[index] as T) > 0) return rows.toSorted(compare);
  }
  return rows;
}

interface Row {
  readonly id: string;
}

function inOrderOfIds(a: Row, b: Row): number {
  return ascending(a.id, b.id);
}

/** By time, and by id at one moment. */
export function byAt(a: Row & { readonly at: Instant }, b: Row & { readonly at: Instant }): number {
  return a.at - b.at || inOrderOfIds(a, b);
}

function bySettling(a: FollowUpMark, b: FollowUpMark): number {
  return (a.settledAt ?? 0) - (b.settledAt ?? 0) || inOrderOfIds(a, b);
}

function byCreation(a: Application, b: Application): number {
  return a.createdAt - b.createdAt || inOrderOfIds(a, b);
}

function byEnd(a: Meeting, b: Meeting): number {
  return a.end - b.end || inOrderOfIds(a.interview, b.interview);
}

function byContact(a: Person, b: Person): number {
  return inOrderOfIds(a.contact, b.contact);
}
