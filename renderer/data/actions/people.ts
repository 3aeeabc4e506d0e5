import type { Id } from '../../../shared/domain/application';
import type { ConsentKind, Contact, ParticipationRole } from '../../../shared/domain/contact';
import {
  problemWithName,
  problemWithNote,
  problemWithPhone,
  problemWithUrl,
} from '../../../shared/domain/input';
import { commit, newId, removals, type Done, type Write, type Writer } from '../commit';
import { living } from '../rows';
import { refuse } from './input-error';

export type ContactFields = Pick<Contact, 'name'> &
  Partial<Omit<Contact, 'id' | 'name' | 'createdAt' | 'updatedAt'>>;

function refuseContact(fields: Partial<ContactFields>): void {
  refuse(
    fields.name === undefined ? undefined : problemWithName(fields.name, 'their name'),
    problemWithPhone(fields.phone ?? ''),
    problemWithUrl(fields.linkedIn ?? ''),
    problemWithNote(fields.notes ?? ''),
  );
}

export interface Part {
  readonly applicationId: Id;
  readonly role: ParticipationRole;
}

/** Adds a person, and their part in an application where one is given. */
export async function addContact(
  writer: Writer,
  fields: ContactFields,
  part?: Part,
): Promise<Done & { id: Id }> {
  const id = newId(writer.clock);
  const done = await commit(writer, `${fields.name.trim()} added`, newContactWrites(id, fields, part));
  return { ...done, id };
}

/** The rows of a new contact, for actions that add more with it. */
export function newContactWrites(id: Id, fields: ContactFields, part?: Part): readonly Write[] {
  refuseContact(fields);
  const writes: Write[] = [{ table: 'contacts', put: { ...fields, id, name: fields.name.trim() } }];
  if (part) writes.push(participationWrite(id, part));
  return writes;
}

/** The row that gives someone a part in an application, for actions that write more with it. */
export function participationWrite(contactId: Id, { applicationId, role }: Part): Write {
  return {
    table: 'participations',
    put: { id: `${applicationId}.${contactId}`, applicationId, contactId, role },
  };
}

export async function editContact(writer: Writer, id: Id, fields: Partial<ContactFields>): Promise<Done> {
  refuseContact(fields);
  const name = fields.name ?? (await writer.db.contacts.get(id))?.name ?? 'Contact';
  return commit(writer, `${name} changed`, [{ table: 'contacts', id, patch: fields }]);
}

/** Says that someone already known has a part in an application, or changes which. */
export async function joinApplication(writer: Writer, contactId: Id, part: Part): Promise<Done> {
  const name = (await writer.db.contacts.get(contactId))?.name ?? 'Contact';
  return commit(writer, `${name} added`, [participationWrite(contactId, part)]);
}

/** Takes someone off an application; the person stays among the people. */
export async function leaveApplication(writer: Writer, contactId: Id, applicationId: Id): Promise<Done> {
  const name = (await writer.db.contacts.get(contactId))?.name ?? 'Contact';
  return commit(writer, `${name} taken off`, async () => {
    const writes: Write[] = [{ table: 'participations', id: `${applicationId}.${contactId}`, remove: true }];
    for (const interview of living(await writer.db.interviews.where({ applicationId }).toArray())) {
      writes.push({ table: 'attendances', id: `${interview.id}.${contactId}`, remove: true });
    }
    return writes;
  });
}

/** Puts a person into the bin, with their parts and consents. What was sent to them stays in the history. */
export async function removeContact(writer: Writer, id: Id): Promise<Done> {
  const { db } = writer;
  const name = (await db.contacts.get(id))?.name ?? 'Contact';
  return commit(writer, `${name} removed`, async () => {
    const writes: Write[] = [{ table: 'contacts', id, remove: true }];
    for (const table of ['participations', 'attendances', 'consents'] as const) {
      writes.push(...(await removals(db, table, 'contactId', id)));
    }
    return writes;
  });
}

/** Adds a line to the consent ledger; the latest line of a kind counts. */
export async function recordConsent(
  writer: Writer,
  contactId: Id,
  consent: {
    readonly kind: ConsentKind;
    readonly given: boolean;
    readonly how?: string;
    readonly interviewId?: Id;
  },
): Promise<Done> {
  const name = (await writer.db.contacts.get(contactId))?.name ?? 'Contact';
  const { clock } = writer;
  return commit(writer, `Noted for ${name}`, [
    { table: 'consents', put: { id: newId(clock), contactId, at: clock.now(), ...consent } },
  ]);
}
