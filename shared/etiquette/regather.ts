import type { Id } from '../domain/application';
import type { Facts, Home } from '../domain/facts';
import { touchedBetween, type Touched } from './changed-rows';
import { gather, gatherDossiers, rememberDossiers, type Dossier } from './dossier';

interface Regathered {
  readonly dossiers: ReadonlyMap<Id, Dossier>;
  /** The applications whose dossiers are others than before, those that are gone among them. */
  readonly changed: ReadonlySet<Id>;
}

/**
 * The dossiers of `facts`, made from those of `before` by gathering anew only what a changed row can be seen from: its
 * application, its person, and whatever is tied to those by a shared person. `undefined` where that is most of it, or
 * where the calendar itself changed. {@link gatherDossiers} then answers the same for `facts`.
 */
export function regather(before: Facts, facts: Facts): Regathered | undefined {
  if (before.holidays !== facts.holidays || !isSameHome(before.home, facts.home)) return undefined;
  const old = gatherDossiers(before);
  const tied = touchedBetween(before, facts);
  if (tied.applications.size + tied.contacts.size === 0) {
    rememberDossiers(facts, old);
    return { dossiers: old, changed: new Set() };
  }
  takeInKnown(tied, old);
  const most = mostOf(facts.applications.length);
  let rows: Facts | undefined;
  while (!rows) {
    if (tied.applications.size > most) return undefined;
    rows = tiedRows(tied, facts);
  }
  const fresh = gather(rows);
  const dossiers = new Map(old);
  const changed = new Set<Id>();
  for (const id of tied.applications) {
    const dossier = fresh.get(id);
    if (!dossier && !old.has(id)) continue;
    changed.add(id);
    if (dossier) dossiers.set(id, dossier);
    else dossiers.delete(id);
  }
  rememberDossiers(facts, dossiers);
  return { dossiers, changed };
}

/** From how many of so many applications on it is not worth while to tell them from the rest. */
export function mostOf(applications: number): number {
  return Math.max(4, applications / 4);
}

function isSameHome(one: Home, other: Home): boolean {
  return one.zone === other.zone && one.country === other.country && one.region === other.region;
}

/** Takes in what was tied to it before, which is most of what is tied to it now. */
function takeInKnown({ applications, contacts }: Touched, old: ReadonlyMap<Id, Dossier>): void {
  // What is added on the way is visited as well.
  for (const id of applications) {
    for (const person of old.get(id)?.people ?? []) {
      contacts.add(person.contact.id);
      for (const application of person.applications) applications.add(application.id);
    }
  }
}

/**
 * All rows of these applications and people; `undefined` where one of them ties in somebody or something else, which
 * is taken in then.
 */
function tiedRows({ applications, contacts }: Touched, facts: Facts): Facts | undefined {
  const before = applications.size + contacts.size;
  const isOurs = (applicationId: Id | undefined, contactId: Id | undefined): boolean => {
    const here = applicationId !== undefined && applications.has(applicationId);
    const theirs = contactId !== undefined && contacts.has(contactId);
    if (here && contactId !== undefined) contacts.add(contactId);
    else if (theirs && applicationId !== undefined) applications.add(applicationId);
    return here || theirs;
  };
  const participations = facts.participations.filter((one) => isOurs(one.applicationId, one.contactId));
  const outreaches = facts.outreaches.filter((one) => isOurs(one.applicationId, one.contactId));
  const interviews = facts.interviews.filter(({ applicationId }) => applications.has(applicationId));
  const held = new Set(interviews.map(({ id }) => id));
  const attendances = facts.attendances.filter(({ interviewId, contactId }) => {
    if (held.has(interviewId)) contacts.add(contactId);
    else if (contacts.has(contactId)) {
      const elsewhere = facts.interviews.find(({ id }) => id === interviewId);
      if (elsewhere) applications.add(elsewhere.applicationId);
    }
    return held.has(interviewId);
  });
  if (applications.size + contacts.size > before) return undefined;
  return {
    home: facts.home,
    holidays: facts.holidays,
    applications: facts.applications.filter(({ id }) => applications.has(id)),
    stageEvents: facts.stageEvents.filter(({ applicationId }) => applications.has(applicationId)),
    contacts: facts.contacts.filter(({ id }) => contacts.has(id)),
    participations,
    interviews,
    attendances,
    debriefs: facts.debriefs.filter(({ interviewId }) => held.has(interviewId)),
    consents: facts.consents.filter(({ contactId }) => contacts.has(contactId)),
    outreaches,
    // Marks are few and sorted by what they are about.
    marks: facts.marks,
  };
}
