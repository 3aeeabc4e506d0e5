import type { Contact, ParticipationRole } from '../domain/contact';
import { personOf, type Dossier, type Person } from './dossier';
import type { Standing } from './standing';

/**
 * Whom a letter about the application as a whole goes to: the agency's consultant where an agency put the person
 * forward, else whoever wrote last, else whom they met last, else a recruiter, an interviewer, anyone known.
 * Somebody who can be written to goes before somebody whose address is missing.
 */
export function addresseeOf(
  dossier: Dossier,
  { lastMet, lastHeard }: Pick<Standing, 'lastMet' | 'lastHeard'>,
): Contact | undefined {
  const { people } = dossier;
  const agent = inRole(dossier, 'agency')[0];
  if (agent) return agent.contact;
  if (people.length === 1) return people[0]?.contact;
  const heard = personOf(dossier, lastHeard?.contactId);
  const candidates: readonly Person[] = [
    ...(heard ? [heard] : []),
    ...(lastMet?.attendees ?? []),
    ...inRole(dossier, 'recruiter'),
    ...inRole(dossier, 'interviewer'),
    ...people,
  ];
  return (candidates.find(({ contact }) => Boolean(contact.email)) ?? candidates[0])?.contact;
}

const NOBODY: readonly Person[] = [];

function inRole(dossier: Dossier, role: ParticipationRole): readonly Person[] {
  const { participations } = dossier;
  if (!participations.some((part) => part.role === role)) return NOBODY;
  return participations
    .filter((part) => part.role === role)
    .map((part) => personOf(dossier, part.contactId))
    .filter((person) => person !== undefined);
}
