import type { Application, Id, StageEvent } from '../../shared/domain/application';
import type { Consent, Contact, ParticipationRole } from '../../shared/domain/contact';
import type { Facts } from '../../shared/domain/facts';
import { interviewStart, type Debrief, type Interview } from '../../shared/domain/interview';
import type { Outreach } from '../../shared/domain/outreach';

/** One application with all that hangs on it, put together for the screens that show it. */
export interface DossierView {
  readonly application: Application;
  /** Oldest first. */
  readonly stageEvents: readonly StageEvent[];
  readonly people: readonly { readonly contact: Contact; readonly role: ParticipationRole }[];
  /** Oldest first. */
  readonly interviews: readonly InterviewView[];
  /** Oldest first; both directions. */
  readonly outreaches: readonly Outreach[];
}

export interface InterviewView {
  readonly interview: Interview;
  readonly contacts: readonly Contact[];
  readonly debrief?: Debrief;
}

/** Gathers one application; `undefined` when there is none such. */
export function selectDossier(facts: Facts, id: Id): DossierView | undefined {
  const application = facts.applications.find((one) => one.id === id);
  if (!application) return undefined;
  const contacts = new Map(facts.contacts.map((contact) => [contact.id, contact]));
  const people = facts.participations
    .filter((part) => part.applicationId === id)
    .flatMap(({ contactId, role }) => {
      const contact = contacts.get(contactId);
      return contact ? [{ contact, role }] : [];
    });
  const interviews = facts.interviews
    .filter((interview) => interview.applicationId === id)
    .toSorted((a, b) => interviewStart(a) - interviewStart(b))
    .map((interview) => selectInterview(facts, interview));
  return {
    application,
    people: people.toSorted((a, b) => a.contact.name.localeCompare(b.contact.name)),
    interviews,
    stageEvents: facts.stageEvents
      .filter((event) => event.applicationId === id)
      .toSorted((a, b) => a.at - b.at),
    outreaches: facts.outreaches.filter((one) => one.applicationId === id).toSorted((a, b) => a.at - b.at),
  };
}

/** An interview with its people and its debrief. */
export function selectInterview(facts: Facts, interview: Interview): InterviewView {
  const present = new Set(
    facts.attendances.filter((one) => one.interviewId === interview.id).map((one) => one.contactId),
  );
  return {
    interview,
    contacts: facts.contacts.filter((contact) => present.has(contact.id)),
    debrief: facts.debriefs.find((debrief) => debrief.interviewId === interview.id),
  };
}

/** Whether a contact agreed to something, by the latest line of the ledger; `undefined` where nobody asked. */
export function latestConsent(facts: Facts, contactId: Id, kind: Consent['kind']): Consent | undefined {
  return facts.consents
    .filter((one) => one.contactId === contactId && one.kind === kind)
    .toSorted((a, b) => b.at - a.at)[0];
}

/** What somebody said when asked whether they are happy to connect on LinkedIn. */
export type Connect = 'yes' | 'no' | 'unasked';

export function connectOf(facts: Facts, contactId: Id): Connect {
  const said = latestConsent(facts, contactId, 'linkedIn');
  if (!said) return 'unasked';
  return said.given ? 'yes' : 'no';
}
