import type { Id } from '../domain/application';
import type { Facts, Home } from '../domain/facts';
import { touchedBetween, type Touched } from './changed-rows';
import { gather, gatherDossiers, rememberDossiers, type Dossier } from './dossier';

export interface Regathered {
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
  const most = mostOf(facts.applications.length);
  while (grow(tied, facts)) if (tied.applications.size > most) return undefined;
  if (tied.applications.size > most) return undefined;
  const fresh = tied.applications.size + tied.contacts.size === 0 ? NO_DOSSIERS : gather(rowsOf(tied, facts));
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

const NO_DOSSIERS: ReadonlyMap<Id, Dossier> = new Map();

function isSameHome(one: Home, other: Home): boolean {
  return one.zone === other.zone && one.country === other.country && one.region === other.region;
}

/** Takes in who and what is tied to what is there already; answers whether anything came. */
function grow({ applications, contacts }: Touched, facts: Facts): boolean {
  const before = applications.size + contacts.size;
  const tie = (applicationId: Id | undefined, contactId: Id | undefined) => {
    if (applicationId === undefined || contactId === undefined) return;
    if (applications.has(applicationId)) contacts.add(contactId);
    else if (contacts.has(contactId)) applications.add(applicationId);
  };
  for (const one of facts.participations) tie(one.applicationId, one.contactId);
  for (const one of facts.outreaches) tie(one.applicationId, one.contactId);
  const places = new Map(facts.interviews.map((one) => [one.id, one.applicationId]));
  for (const one of facts.attendances) tie(places.get(one.interviewId), one.contactId);
  return applications.size + contacts.size > before;
}

/** All rows of these applications and people. */
function rowsOf({ applications, contacts }: Touched, facts: Facts): Facts {
  const ofApplication = (row: { readonly applicationId: Id }) => applications.has(row.applicationId);
  const ofContact = (row: { readonly contactId: Id }) => contacts.has(row.contactId);
  const interviews = facts.interviews.filter(ofApplication);
  const held = new Set(interviews.map(({ id }) => id));
  return {
    home: facts.home,
    holidays: facts.holidays,
    applications: facts.applications.filter(({ id }) => applications.has(id)),
    stageEvents: facts.stageEvents.filter(ofApplication),
    contacts: facts.contacts.filter(({ id }) => contacts.has(id)),
    participations: facts.participations.filter(ofApplication),
    interviews,
    attendances: facts.attendances.filter((one) => held.has(one.interviewId)),
    debriefs: facts.debriefs.filter((one) => held.has(one.interviewId)),
    consents: facts.consents.filter(ofContact),
    outreaches: facts.outreaches.filter(
      ({ applicationId, contactId }) =>
        (applicationId !== undefined && applications.has(applicationId)) ||
        (contactId !== undefined && contacts.has(contactId)),
    ),
    // Marks are few and sorted by what they are about.
    marks: facts.marks,
  };
}
