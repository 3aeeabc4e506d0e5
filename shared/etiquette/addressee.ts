import type { Contact, ParticipationRole } from '../domain/contact';
import { personOf, type Dossier, type Person } from './dossier';
import type { Standing } from './standing';

/**
 * Whom a letter about the application as a whole goes to: the agency's consultant where an agency put the person
 * forward, else whoever wrote last, else whom they met last, else a recruiter, an interviewer, anyone known.
 * Somebody who can be written to goes before somebody whose address is missing; who asked not to be written to gets
 * nothing unasked.
 */
export function addresseeOf(
  dossier: Dossier,
  { lastMet, lastHeard }: Pick<Standing, 'lastMet' | 'lastHeard'>,
): Contact | undefined {
  const { people } = dossier;
  const [consultant] = consultantsOf(dossier);
  if (consultant) return consultant.contact;
  const [only] = people;
  if (people.length === 1 && only) return mayWriteTo(only) ? only.contact : undefined;
  const heard = personOf(dossier, lastHeard?.contactId);
  const candidates = [
    ...(heard ? [heard] : []),
    ...(lastMet?.attendees ?? []),
    ...byLastTouch(dossier, inRole(dossier, 'recruiter')),
    ...inRole(dossier, 'interviewer'),
    ...people,
  ].filter(mayWriteTo);
  return (candidates.find(({ contact }) => Boolean(contact.email)) ?? candidates[0])?.contact;
}

/** Whether they are content to be written to; nobody asked is a yes. */
export function mayWriteTo({ consents }: Person): boolean {
  return consents.length === 0 || (consents.findLast(({ kind }) => kind === 'write')?.given ?? true);
}

/**
 * The consultants of agencies that put the person forward. Whoever has an address goes first, of those whoever was
 * in touch last: where two agencies are at it, the one that is.
 */
export function consultantsOf(dossier: Dossier): readonly Person[] {
  const consultants = inRole(dossier, 'agency');
  if (consultants.length < 2) return consultants;
  return byLastTouch(dossier, consultants).toSorted((a, b) => reachable(b) - reachable(a));
}

function reachable({ contact }: Person): number {
  return Number(Boolean(contact.email));
}

/**
 * Through whom something for `contact` goes: the agency's consultant, unless they are one themselves. The candidate
 * of an agency does not write past it to its client.
 */
export function intermediaryOf(dossier: Dossier, contactId: string | undefined): Person | undefined {
  const consultants = consultantsOf(dossier);
  return consultants.some(({ contact }) => contact.id === contactId) ? undefined : consultants[0];
}

/** " Ravi Menon put you forward, so it goes to them.": what is added to a reason; empty for anybody else. */
export function routeWords(dossier: Dossier, contact: Pick<Contact, 'id' | 'name'> | undefined): string {
  const isConsultant = consultantsOf(dossier).some((one) => one.contact.id === contact?.id);
  return isConsultant ? ` ${contact?.name} put you forward, so it goes to them.` : '';
}

const NOBODY: readonly never[] = [];

function inRole(dossier: Dossier, wanted: ParticipationRole): readonly Person[] {
  let found: Person[] | undefined;
  for (const { role, contactId } of dossier.participations) {
    const person = role === wanted ? personOf(dossier, contactId) : undefined;
    if (person) (found ??= []).push(person);
  }
  return found ?? NOBODY;
}

/** Those with whom anything passed about this application, the latest first; then the others as they were. */
function byLastTouch({ outreaches }: Dossier, people: readonly Person[]): readonly Person[] {
  const touched = ({ contact }: Person) => outreaches.findLastIndex((one) => one.contactId === contact.id);
  return people.toSorted((a, b) => touched(b) - touched(a));
}
