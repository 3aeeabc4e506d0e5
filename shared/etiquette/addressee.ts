import type { Contact, ParticipationRole } from '../domain/contact';
import type { Dossier, Person } from './dossier';
import type { Standing } from './standing';

/**
 * Whom a letter about the application as a whole goes to: the agency's consultant where an agency put the person
 * forward, else whoever wrote last, else whom they met last, else a recruiter, an interviewer, anyone known.
 * Somebody who can be written to goes before somebody whose address is missing.
 */
export function addresseeOf(dossier: Dossier, { lastMet, lastHeard }: Latest): Contact | undefined {
  const { people } = dossier;
  if (people.size === 0) return undefined;
  const inRole = (role: ParticipationRole) =>
    dossier.participations.flatMap((part) => {
      const person = part.role === role ? people.get(part.contactId) : undefined;
      return person ? [person] : [];
    });
  const heard = lastHeard?.contactId === undefined ? undefined : people.get(lastHeard.contactId);
  const candidates: readonly Person[] = [
    ...inRole('agency'),
    ...(heard ? [heard] : []),
    ...(lastMet?.attendees ?? []),
    ...inRole('recruiter'),
    ...inRole('interviewer'),
    ...people.values(),
  ];
  const agent = candidates.length > 0 && inRole('agency').length > 0 ? candidates[0] : undefined;
  return (agent ?? candidates.find(({ contact }) => Boolean(contact.email)) ?? candidates[0])?.contact;
}

type Latest = Pick<Standing, 'lastMet' | 'lastHeard'>;
