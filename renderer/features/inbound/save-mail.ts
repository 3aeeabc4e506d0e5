import type { Id } from '../../../shared/domain/application';
import type { Zone } from '../../../shared/domain/time';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import { editApplication, moveApplication } from '../../data/actions/applications';
import { logOutreach } from '../../data/actions/outreaches';
import { addContact, joinApplication } from '../../data/actions/people';
import type { Done, Writer } from '../../data/commit';
import { moveOf, outreachOf, type MailTyped } from './mail-form';
import { applicationFor, NEW } from './typed-application';

/** Logs their message, with whom and what it adds. To be run as one action. */
export async function saveMail(
  writer: Writer,
  mail: InboundMail,
  typed: MailTyped,
  fullText: string | undefined,
  zone: Zone,
): Promise<Done & { applicationId: Id }> {
  const applicationId = await applicationFor(writer, typed, 'applied');
  const contactId = await senderOf(writer, typed, applicationId);
  const logged = await logOutreach(writer, {
    ...outreachOf(mail, typed, fullText, zone),
    applicationId,
    ...(contactId !== undefined && { contactId }),
  });
  if (typed.said === 'offer' && typed.promisedDay !== '')
    await editApplication(writer, applicationId, { offerDeadline: typed.promisedDay });
  const move = moveOf(typed);
  const moved = move && (await moveApplication(writer, applicationId, move));
  return { ...(moved ?? logged), label: logged.label, applicationId };
}

async function senderOf(writer: Writer, typed: MailTyped, applicationId: Id): Promise<Id | undefined> {
  const { contactId, name, email, company } = typed;
  if (contactId === '') return undefined;
  const part = { applicationId, role: 'other' } as const;
  if (contactId === NEW) {
    const firm = company || (await writer.db.applications.get(applicationId))?.company;
    const added = await addContact(writer, { name, company: firm, email: email || undefined }, part);
    return added.id;
  }
  await joinUnlessThere(writer, contactId, part);
  return contactId;
}

/** Gives someone a part in an application who has none; whoever has one keeps it. */
export async function joinUnlessThere(
  writer: Writer,
  contactId: Id,
  part: { readonly applicationId: Id; readonly role: 'other' | 'interviewer' },
): Promise<void> {
  const there = await writer.db.participations.get(`${part.applicationId}.${contactId}`);
  if (!there || there.deletedAt !== undefined) await joinApplication(writer, contactId, part);
}
