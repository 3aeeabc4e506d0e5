import type { Id } from '../../../shared/domain/application';
import type { Interview } from '../../../shared/domain/interview';
import { shortDayWords } from '../../../shared/domain/date-words';
import { dayOf, type Instant } from '../../../shared/domain/time';
import type { Invitation } from '../../../shared/calendar/invitation';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import { newPart } from '../../../shared/messages/inbound/new-part';
import { moveApplication } from '../../data/actions/applications';
import { addInterview, editInterview, setInterviewStatus } from '../../data/actions/interviews';
import { logOutreach } from '../../data/actions/outreaches';
import { addContact } from '../../data/actions/people';
import type { Done, Writer } from '../../data/commit';
import { interviewOf, notesOf, type Guest, type InvitationTyped } from './invitation-form';
import { joinUnlessThere } from './save-mail';
import { applicationFor } from './typed-application';

interface Confirmed {
  readonly invitation: Invitation;
  readonly typed: InvitationTyped;
  readonly guests: readonly Guest[];
  /** The interview to change; without it, one is booked. */
  readonly interview: Interview | undefined;
  /** The message that brought the invitation, where it is logged besides. */
  readonly mail: InboundMail | undefined;
  /** Whether the application goes to Interviewing. */
  readonly moves: boolean;
}

/** Books the interview of an invitation, or brings a known one up to date. To be run as one action. */
export async function saveInvitation(
  writer: Writer,
  confirmed: Confirmed,
  now: Instant,
): Promise<Done & { applicationId: Id }> {
  const { invitation, typed, interview, mail, moves } = confirmed;
  const applicationId = interview?.applicationId ?? (await applicationFor(writer, typed, 'interviewing'));
  const contactIds = await contactsOf(writer, confirmed, applicationId);
  const fields = interviewOf(invitation, typed);
  const booked = interview
    ? await editInterview(writer, interview.id, fields, contactIds)
    : await addInterview(writer, applicationId, { ...fields, notes: notesOf(invitation) }, contactIds);
  if (interview && interview.status !== 'booked') await setInterviewStatus(writer, interview.id, 'booked');
  if (mail) await logMail(writer, mail, applicationId, contactIds[0], 'invitation', now);
  if (moves) await moveApplication(writer, applicationId, { stage: 'interviewing' });
  const day = typed.startsAt.slice(0, 10);
  const time = `${shortDayWords(day, dayOf(now, typed.zone))}, ${typed.startsAt.slice(11)}`;
  return {
    ...booked,
    label: interview ? `Interview changed: ${time}` : `Interview booked: ${time}`,
    applicationId,
  };
}

/** Notes that an interview was called off. To be run as one action. */
export async function saveCancellation(
  writer: Writer,
  invitation: Invitation,
  interview: Interview,
  mail: InboundMail | undefined,
  now: Instant,
): Promise<Done> {
  const { sequence, stamp } = invitation;
  await editInterview(writer, interview.id, { calendarSequence: sequence, calendarStamp: stamp });
  const done = await setInterviewStatus(writer, interview.id, 'cancelled');
  if (mail) await logMail(writer, mail, interview.applicationId, undefined, 'other', now);
  return done;
}

async function contactsOf(
  writer: Writer,
  { guests, typed }: Confirmed,
  applicationId: Id,
): Promise<readonly Id[]> {
  const part = { applicationId, role: 'interviewer' } as const;
  const company = (await writer.db.applications.get(applicationId))?.company;
  const ids: Id[] = [];
  for (const { key, name, email, contact } of guests) {
    if (!typed.present.has(key)) continue;
    if (contact) await joinUnlessThere(writer, contact.id, part);
    ids.push(contact?.id ?? (await addContact(writer, { name, email, company }, part)).id);
  }
  return ids;
}

async function logMail(
  writer: Writer,
  { at, subject, text, messageId }: InboundMail,
  applicationId: Id,
  contactId: Id | undefined,
  purpose: 'invitation' | 'other',
  now: Instant,
): Promise<void> {
  const part = newPart(text).text.slice(0, 20_000);
  await logOutreach(writer, {
    channel: 'email',
    direction: 'in',
    purpose,
    at: at ?? now,
    applicationId,
    ...(contactId !== undefined && { contactId }),
    ...(subject !== '' && { subject }),
    ...(part !== '' && { text: part }),
    ...(messageId !== undefined && { messageId }),
  });
}
