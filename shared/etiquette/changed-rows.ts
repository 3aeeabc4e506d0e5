import type { Id } from '../domain/application';
import type { Facts } from '../domain/facts';
import { subjectOf } from './dossier';

/** Applications and contacts by id. */
export interface Touched {
  readonly applications: Set<Id>;
  readonly contacts: Set<Id>;
}

/**
 * Whose rows differ between two versions of the facts, as they were before and as they are now. A row that did not
 * change is the same object in both; comparing objects is enough.
 */
export function touchedBetween(before: Facts, after: Facts): Touched {
  const applications = new Set<Id>();
  const contacts = new Set<Id>();
  const interviews = new Set<Id>();
  const subjects = new Set<Id>();
  for (const { id } of changedRows(before.applications, after.applications)) applications.add(id);
  for (const { id } of changedRows(before.contacts, after.contacts)) contacts.add(id);
  for (const one of changedRows(before.stageEvents, after.stageEvents)) applications.add(one.applicationId);
  for (const one of changedRows(before.participations, after.participations)) {
    applications.add(one.applicationId);
    contacts.add(one.contactId);
  }
  for (const one of changedRows(before.interviews, after.interviews)) {
    applications.add(one.applicationId);
    interviews.add(one.id);
  }
  for (const one of changedRows(before.attendances, after.attendances)) {
    interviews.add(one.interviewId);
    contacts.add(one.contactId);
  }
  for (const one of changedRows(before.debriefs, after.debriefs)) interviews.add(one.interviewId);
  for (const one of changedRows(before.consents, after.consents)) contacts.add(one.contactId);
  for (const one of changedRows(before.outreaches, after.outreaches)) {
    if (one.applicationId !== undefined) applications.add(one.applicationId);
    if (one.contactId !== undefined) contacts.add(one.contactId);
  }
  for (const one of changedRows(before.marks, after.marks)) {
    subjects.add(subjectOf(one.id));
    if (one.contactId !== undefined) contacts.add(one.contactId);
  }
  for (const id of subjects) {
    // An id is that of one kind of row only.
    applications.add(id);
    contacts.add(id);
    interviews.add(id);
  }
  if (interviews.size > 0) {
    for (const one of after.interviews) if (interviews.has(one.id)) applications.add(one.applicationId);
    for (const one of after.attendances) if (interviews.has(one.interviewId)) contacts.add(one.contactId);
  }
  if (subjects.size > 0) {
    for (const { id, applicationId } of after.outreaches) {
      if (applicationId !== undefined && subjects.has(id)) applications.add(applicationId);
    }
  }
  return { applications, contacts };
}

/** The rows that one version has and the other has not; most changes are a row or two within many. */
export function changedRows<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = new Set(before.slice(start, before.length - end));
  const fresh = new Set(after.slice(start, after.length - end));
  return [...[...old].filter((row) => !fresh.has(row)), ...[...fresh].filter((row) => !old.has(row))];
}
