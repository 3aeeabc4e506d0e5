import type { Id } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import { placeOf } from '../../desk/place-of';

/** A line of the list of people. */
export interface PersonLine {
  readonly contact: Contact;
  /** "Head of data, Northlight Maps". */
  readonly place: string;
  readonly applications: readonly { readonly id: Id; readonly company: string; readonly role: string }[];
  readonly agreedToConnect: boolean;
}

/** Everyone, by name as the language orders it. */
export function peopleLines(facts: Facts): readonly PersonLine[] {
  const applications = new Map(facts.applications.map((one) => [one.id, one]));
  const parts = byContact(facts.participations);
  const consents = byContact(facts.consents.filter((one) => one.kind === 'linkedIn'));
  return facts.contacts
    .map((contact) => {
      const own = (parts.get(contact.id) ?? []).flatMap(({ applicationId }) => {
        const application = applications.get(applicationId);
        return application ? [application] : [];
      });
      const latest = (consents.get(contact.id) ?? []).toSorted((a, b) => b.at - a.at)[0];
      return {
        contact,
        place: placeOf(contact.title, contact.company ?? own[0]?.company),
        applications: own.map(({ id, company, role }) => ({ id, company, role })),
        agreedToConnect: latest?.given ?? false,
      };
    })
    .toSorted((a, b) => a.contact.name.localeCompare(b.contact.name));
}

function byContact<T extends { readonly contactId: Id }>(rows: readonly T[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    const group = groups.get(row.contactId);
    if (group) group.push(row);
    else groups.set(row.contactId, [row]);
  }
  return groups;
}
