import type { Id } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import {
  LONGEST_NAME,
  problemWithName,
  problemWithTimes,
  problemWithUrl,
  problemWithZone,
  type Problem,
} from '../../../shared/domain/input';
import { interviewStart, type Interview, type InterviewKind } from '../../../shared/domain/interview';
import { ownWords } from '../../../shared/calendar/boilerplate';
import { wallClock, type Invitation, type Invited } from '../../../shared/calendar/invitation';
import type { InvitationMeaning } from '../../../shared/calendar/invitation-change';
import { isLocalDateTime, isZone, type LocalDateTime, type Zone } from '../../../shared/domain/time';
import { companyFrom } from '../../../shared/messages/inbound/mail-domain';
import { contactOf, isSelf, whoseIs, type Whose } from '../../../shared/messages/inbound/whose';
import type { InterviewFields } from '../../data/actions/interviews';
import { isPersons } from './mail-form';
import { NEW, type TypedApplication } from './typed-application';

/** An interview as an invitation has it, while it is looked over. */
export interface InvitationTyped extends TypedApplication {
  readonly kind: InterviewKind;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly zone: Zone;
  readonly place: string;
  readonly link: string;
  /** The keys of the guests who come. */
  readonly present: ReadonlySet<string>;
  readonly alsoMove: boolean;
  readonly alsoLog: boolean;
}

/** Somebody who may come: known already, or to be added. */
export interface Guest {
  readonly key: string;
  readonly name: string;
  readonly email?: string;
  readonly contact?: Contact;
  readonly sender: boolean;
  readonly ticked: boolean;
}

export function whoseInvitation(invitation: Invitation, facts: Facts, own: string): Whose {
  return whoseIs(
    {
      people: invitation.people.filter((one) => !isSelf(one, own)),
      answers: [],
      subject: invitation.title,
      text: [invitation.description, invitation.place].filter(Boolean).join('\n'),
    },
    facts,
  );
}

/** Who is invited, and who was in the interview already; without the person themself. */
export function guestsOf(
  invitation: Invitation,
  facts: Facts,
  own: string,
  interview: Interview | undefined,
): readonly Guest[] {
  const there = new Set(
    facts.attendances.filter((one) => one.interviewId === interview?.id).map(({ contactId }) => contactId),
  );
  const invited = invitation.people.filter((one) => !isSelf(one, own));
  const others = invited.filter(({ sender }) => !sender);
  const guests = new Map<string, Guest>();
  for (const one of invited) {
    const contact = contactOf(one, facts.contacts);
    const key = contact?.id ?? `new:${one.email ?? one.name}`;
    guests.set(key, {
      key,
      name: contact?.name ?? one.name,
      ...(one.email !== undefined && { email: one.email }),
      ...(contact && { contact }),
      sender: one.sender,
      ticked: there.has(contact?.id ?? '') || comes(one, others, contact),
    });
  }
  for (const contact of facts.contacts) {
    if (there.has(contact.id) && !guests.has(contact.id))
      guests.set(contact.id, { key: contact.id, name: contact.name, contact, sender: false, ticked: true });
  }
  return [...guests.values()];
}

/** Who sends an invitation may only have arranged it; a machine's address never comes. */
function comes(one: Invited, others: readonly Invited[], contact: Contact | undefined): boolean {
  if (one.email !== undefined && !isPersons(one.email)) return false;
  return !one.sender || others.length === 0 || contact !== undefined;
}

/** What the dialog starts with: what the invitation says, over what the interview had. */
export function startFrom(
  invitation: Invitation,
  facts: Facts,
  whose: Whose,
  guests: readonly Guest[],
  meaning: InvitationMeaning,
  asked: Id | undefined,
): InvitationTyped {
  const interview = 'interview' in meaning ? meaning.interview : undefined;
  const applicationId =
    interview?.applicationId ?? asked ?? whose.chosen ?? (facts.applications.length === 0 ? NEW : '');
  const organiser = guests.find(({ sender }) => sender) ?? guests[0];
  const sameWay =
    interview &&
    (invitation.place ?? interview.place) === interview.place &&
    (invitation.link ?? interview.link) === interview.link;
  return {
    applicationId,
    company: companyFrom(organiser?.email),
    role: '',
    kind: sameWay ? interview.kind : invitation.kind,
    ...timesFor(invitation, zoneFor(applicationId, facts, interview)),
    place: invitation.place ?? interview?.place ?? '',
    link: invitation.link ?? interview?.link ?? '',
    present: new Set(guests.filter(({ ticked }) => ticked).map(({ key }) => key)),
    alsoMove: true,
    alsoLog: true,
  };
}

/** The clock of the place, for invitations that name none. */
export function zoneFor(applicationId: Id, facts: Facts, interview?: Interview): Zone {
  const zone =
    interview?.zone ?? facts.applications.find(({ id }) => id === applicationId)?.zone ?? facts.home.zone;
  return isZone(zone) ? zone : facts.home.zone;
}

export function timesFor(
  invitation: Invitation,
  zone: Zone,
): Pick<InvitationTyped, 'startsAt' | 'endsAt' | 'zone'> {
  const { time } = invitation;
  // Of a day without a time, its morning is shown, and asked for.
  return wallClock(time, zone) ?? { startsAt: '', endsAt: '', zone };
}

export interface InvitationProblems {
  readonly startsAt: Problem;
  readonly endsAt: Problem;
  readonly zone: Problem;
  readonly place: Problem;
  readonly link: Problem;
}

export function problemsInInvitation(typed: InvitationTyped): InvitationProblems {
  const { startsAt, endsAt, zone, place, link, kind } = typed;
  return {
    startsAt: isLocalDateTime(startsAt) ? undefined : 'Say when it starts.',
    endsAt: isLocalDateTime(startsAt) ? problemWithTimes(startsAt, endsAt) : undefined,
    zone: problemWithZone(zone.trim()),
    place:
      kind === 'inPerson' && place.trim().length > LONGEST_NAME ? problemWithName(place, 'it') : undefined,
    link: kind === 'video' ? problemWithUrl(link) : undefined,
  };
}

/** As it is stored. What the invitation does not speak of stays as the person has it. */
export function interviewOf(invitation: Invitation, typed: InvitationTyped): InterviewFields {
  const { kind, startsAt, endsAt, zone, place, link } = typed;
  const { uid, sequence, stamp, instance } = invitation;
  return {
    kind,
    startsAt,
    endsAt,
    zone: zone.trim(),
    place: kind === 'inPerson' ? place.trim() || undefined : undefined,
    link: kind === 'video' ? link.trim() || undefined : undefined,
    ...(uid !== '' && {
      calendarUid: uid,
      calendarSequence: sequence,
      calendarStamp: stamp,
      calendarInstance: instance,
    }),
  };
}

/** What the organiser wrote, as notes of a newly booked interview. */
export function notesOf({ description }: Invitation): string | undefined {
  return ownWords(description);
}

/** The interview that the person put in by hand before its invitation came: same application, same start. */
export function twinOf(typed: InvitationTyped, interviews: readonly Interview[]): Interview | undefined {
  if (!isLocalDateTime(typed.startsAt) || !isZone(typed.zone)) return undefined;
  const start = interviewStart(typed);
  return interviews.find(
    (one) =>
      one.applicationId === typed.applicationId &&
      one.calendarUid === undefined &&
      one.status === 'booked' &&
      interviewStart(one) === start,
  );
}
