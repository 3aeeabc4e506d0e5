import type { Id } from '../../../shared/domain/application';
import type { Application } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import { followUpKey, type FollowUp, type FollowUpKey } from '../../../shared/domain/follow-up';
import { parseFreeLetterKey } from '../../../shared/domain/free-letter';
import { hasEnded, interviewEnd, type Debrief, type Interview } from '../../../shared/domain/interview';
import type { Outreach, OverrideReason } from '../../../shared/domain/outreach';
import { OVERRIDE_REASONS } from '../../../shared/domain/outreach';
import type { Settings } from '../../../shared/domain/settings';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { Variant } from '../../../shared/messages/templates/template';
import { isAddress } from '../../../shared/messages/email-address';
import { customOf } from '../../../shared/etiquette/customs';
import type { LetterFacts } from '../../../shared/messages/letter-facts';

/** Everything that one letter is about, gathered from the records. */
export interface ComposeView {
  readonly followUp: FollowUp;
  readonly application?: Application;
  readonly contact?: Contact;
  /** Through whom it goes to them, where an agency put the person forward. */
  readonly via?: Contact;
  readonly interview?: Interview;
  readonly debrief?: Debrief;
  /** What they wrote, where this answers it. */
  readonly theirs?: Outreach;
  /** Those who could be written to where the follow-up names nobody. */
  readonly candidates: readonly Contact[];
  /** The letter that the situation asks for, where it asks for one. */
  readonly suggestedVariant?: Variant;
  /** The reason with which the person opened the lock early. */
  readonly override?: OverrideReason;
  /** The person decided on it; no rule asks for it. */
  readonly isFree: boolean;
  readonly letterFacts: LetterFacts;
}

/** Gathers what a follow-up's letter is made from. `chosenId` is whom the person chose to write to. */
export function selectCompose(
  facts: Facts,
  settings: Settings,
  followUp: FollowUp,
  now: Instant,
  chosenId?: Id,
): ComposeView {
  const application = facts.applications.find((one) => one.id === followUp.applicationId);
  const candidates = candidatesOf(facts, followUp);
  const contactId =
    followUp.contactId ?? chosenId ?? (candidates.length === 1 ? candidates[0]?.id : undefined);
  const contact = facts.contacts.find((one) => one.id === contactId);
  const interview = interviewOf(facts, followUp, contactId, now);
  const debrief = interview && facts.debriefs.find((one) => one.interviewId === interview.id);
  const theirs = theirMessage(facts, followUp);
  const thread = theirs?.subject ? theirs : threadOf(facts, followUp, contactId);
  const mark = facts.marks.find((one) => one.id === followUp.key);
  const free = parseFreeLetterKey(followUp.key)?.letter;
  // Another offer and a missed call are themselves the reasons for which the lock may be opened.
  const override = OVERRIDE_REASONS.find((reason) => reason === (mark?.override ?? free));
  return {
    followUp,
    candidates,
    theirs,
    application,
    contact,
    via: facts.contacts.find((one) => one.id === followUp.via),
    interview,
    debrief,
    override,
    isFree: free !== undefined,
    suggestedVariant: free ?? suggestVariant(followUp, theirs, override),
    letterFacts: {
      now,
      zone: facts.home.zone,
      home: facts.home,
      customTone: customOf(application?.country ?? facts.home.country)?.manner,
      myName: settings.name,
      contact,
      application,
      interview,
      debrief,
      lastContactAt: lastContact(facts, contactId, interview, now),
      threadSubject: thread?.subject,
    },
  };
}

/** Whether it goes over LinkedIn: copied there by hand, without an address or a subject. */
export function isOnLinkedIn({ followUp }: Pick<ComposeView, 'followUp'>): boolean {
  return followUp.kind === 'linkedInRequest' || followUp.channel === 'linkedIn';
}

/** What was sent for a follow-up; the newest, should there be several. */
export function sentFor(facts: Facts, key: FollowUpKey): Outreach | undefined {
  return facts.outreaches
    .filter((one) => one.followUpKey === key && one.direction === 'out')
    .toSorted((a, b) => b.at - a.at)[0];
}

/** The newest message of theirs that an answer or the reply to a no takes up. */
function theirMessage(facts: Facts, followUp: FollowUp): Outreach | undefined {
  if (followUp.kind !== 'answerThem' && followUp.kind !== 'rejectionReply') return undefined;
  const answered = facts.outreaches.find((one) => followUp.key === followUpKey('answerThem', one.id));
  if (answered) return answered;
  return facts.outreaches
    .filter((one) => one.direction === 'in' && one.applicationId === followUp.applicationId)
    .filter((one) => followUp.kind === 'answerThem' || one.purpose === 'rejection')
    .toSorted((a, b) => b.at - a.at)[0];
}

/** A letter that was opened early says why; an answer starts from what it answers. */
function suggestVariant(
  followUp: FollowUp,
  theirs: Outreach | undefined,
  override: OverrideReason | undefined,
): Variant | undefined {
  if (followUp.kind === 'checkIn') {
    if (override === 'offerDeadline' || override === 'missedCall') return override;
    return undefined;
  }
  if (followUp.kind === 'renewCv') return 'renewCv';
  if (followUp.kind !== 'answerThem') return undefined;
  if (theirs?.purpose === 'offer') return 'offerThanks';
  if (theirs?.channel === 'call') return 'theyCalled';
  return theirs?.purpose === 'invitation' ? 'accept' : undefined;
}

function candidatesOf(facts: Facts, { applicationId, contactId }: FollowUp): readonly Contact[] {
  if (contactId !== undefined) return [];
  const ids = new Set(
    facts.participations.filter((part) => part.applicationId === applicationId).map((part) => part.contactId),
  );
  return facts.contacts
    .filter((contact) => ids.has(contact.id))
    .toSorted(
      (a, b) =>
        Number(isAddress(b.email ?? '')) - Number(isAddress(a.email ?? '')) || a.name.localeCompare(b.name),
    );
}

/** The follow-up's own interview, else the last that ended, with that person where there is one. */
function interviewOf(
  facts: Facts,
  followUp: FollowUp,
  contactId: Id | undefined,
  now: Instant,
): Interview | undefined {
  const own = facts.interviews.find((one) => one.id === followUp.interviewId);
  if (own) return own;
  const met = new Set(
    facts.attendances.filter((one) => one.contactId === contactId).map((one) => one.interviewId),
  );
  const ended = facts.interviews
    .filter((one) => hasEnded(one, now))
    .filter((one) => followUp.applicationId === undefined || one.applicationId === followUp.applicationId)
    .toSorted((a, b) => interviewEnd(b) - interviewEnd(a));
  return (
    ended.find((one) => met.has(one.id)) ?? (followUp.applicationId === undefined ? undefined : ended[0])
  );
}

/** The e-mail that a reply goes on with: the last one that carried a subject. A thank-you begins a thread. */
function threadOf(facts: Facts, followUp: FollowUp, contactId: Id | undefined): Outreach | undefined {
  if (followUp.kind === 'thankYouEmail') return undefined;
  return facts.outreaches
    .filter((one) => one.channel === 'email' && (one.subject ?? '').trim() !== '')
    .filter((one) => one.applicationId === followUp.applicationId)
    .filter((one) => contactId === undefined || one.contactId === undefined || one.contactId === contactId)
    .toSorted((a, b) => b.at - a.at)[0];
}

function lastContact(
  facts: Facts,
  contactId: Id | undefined,
  interview: Interview | undefined,
  now: Instant,
): Instant | undefined {
  const messages = facts.outreaches.filter((one) => contactId !== undefined && one.contactId === contactId);
  const times = [...messages.map((one) => one.at), ...(interview ? [interviewEnd(interview)] : [])];
  const past = times.filter((at) => at <= now);
  return past.length === 0 ? undefined : Math.max(...past);
}

/** The zone in which this screen says times: the interview's, else the person's. */
export function zoneOf(view: ComposeView): Zone {
  return view.interview?.zone ?? view.letterFacts.zone;
}
