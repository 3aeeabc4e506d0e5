import type { Id } from '../../../shared/domain/application';
import type { FollowUp, FollowUpMark } from '../../../shared/domain/follow-up';
import { problemWithNote } from '../../../shared/domain/input';
import type { Channel, Outreach } from '../../../shared/domain/outreach';
import type { Instant } from '../../../shared/domain/time';
import { commit, newId, type Done, type Write, type Writer } from '../commit';
import { refuse } from './input-error';

export type OutreachFields = Omit<Outreach, 'id' | 'createdAt' | 'updatedAt' | 'at'> & {
  readonly at?: Instant;
};

const CHANNEL_WORDS: Record<Channel, string> = {
  email: 'E-mail',
  card: 'Card',
  linkedIn: 'LinkedIn request',
  call: 'Call',
  inPerson: 'Meeting',
};

/**
 * Logs a message that went out or came in, now unless said otherwise. What fulfils a follow-up names its key;
 * its draft is kept until then and dropped with it.
 */
export async function logOutreach(writer: Writer, fields: OutreachFields): Promise<Done & { id: Id }> {
  refuse(problemWithNote(fields.text ?? ''));
  const { clock, db } = writer;
  const id = newId(clock);
  const label =
    fields.direction === 'in' ? 'Their message logged' : `${CHANNEL_WORDS[fields.channel]} logged`;
  const done = await commit(writer, label, async () => {
    const writes: Write[] = [{ table: 'outreaches', put: { ...fields, id, at: fields.at ?? clock.now() } }];
    const key = fields.followUpKey;
    if (key && (await db.drafts.get(key))) writes.push({ table: 'drafts', id: key, remove: true });
    return writes;
  });
  return { ...done, id };
}

export async function editOutreach(
  writer: Writer,
  id: Id,
  fields: Partial<Omit<OutreachFields, 'direction'>>,
): Promise<Done> {
  refuse(problemWithNote(fields.text ?? ''));
  return commit(writer, 'Message changed', [{ table: 'outreaches', id, patch: fields }]);
}

export async function removeOutreach(writer: Writer, id: Id): Promise<Done> {
  return commit(writer, 'Message removed', [{ table: 'outreaches', id, remove: true }]);
}

type MarkFields = Partial<Omit<FollowUpMark, 'id' | 'applicationId' | 'contactId' | 'updatedAt'>>;

async function mark(
  writer: Writer,
  { key, applicationId, contactId }: Pick<FollowUp, 'key' | 'applicationId' | 'contactId'>,
  label: string,
  fields: MarkFields,
): Promise<Done> {
  return commit(writer, label, async () => {
    const old = await writer.db.marks.get(key);
    return old && old.deletedAt === undefined
      ? [{ table: 'marks', id: key, patch: { contactId, ...fields } }]
      : [{ table: 'marks', put: { id: key, applicationId, contactId, ...fields } }];
  });
}

type Marked = Pick<FollowUp, 'key' | 'applicationId' | 'contactId' | 'title'>;

/** Announces a follow-up again at `until`, and lists it as due not before. */
export function snooze(writer: Writer, followUp: Marked, until: Instant): Promise<Done> {
  return mark(writer, followUp, `${followUp.title}: later`, { snoozedUntil: until });
}

/** "Not this time": the follow-up is gone for good. */
export function skip(writer: Writer, followUp: Marked): Promise<Done> {
  return mark(writer, followUp, `${followUp.title}: not this time`, {
    settledAt: writer.clock.now(),
    settledAs: 'skipped',
  });
}

/** Done in a way that leaves nothing to log. */
export function settleElsewhere(writer: Writer, followUp: Marked): Promise<Done> {
  return mark(writer, followUp, `${followUp.title}: done`, {
    settledAt: writer.clock.now(),
    settledAs: 'doneElsewhere',
  });
}

/** Chooses another best day for a follow-up, which opens nothing; without one, the rules' own day is back. */
export function moveFollowUp(writer: Writer, followUp: Marked, to: Instant | undefined): Promise<Done> {
  const label = to === undefined ? 'back to the best day' : 'moved to another day';
  return mark(writer, followUp, `${followUp.title}: ${label}`, { movedTo: to, snoozedUntil: undefined });
}

/** Opens the lock early, with the reason on record. */
export function overrideLock(writer: Writer, followUp: Marked, reason: string): Promise<Done> {
  return mark(writer, followUp, `${followUp.title}: opened early`, { override: reason });
}
