import type { Application } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp, FollowUpKey } from '../../../shared/domain/follow-up';
import type { Interview } from '../../../shared/domain/interview';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Settings } from '../../../shared/domain/settings';
import type { Instant } from '../../../shared/domain/time';
import { customOf } from '../../../shared/etiquette/customs';
import { notesFor } from '../../../shared/messages/panel';
import type { LetterFacts } from '../../../shared/messages/letter-facts';

/** Everything that one card is about, gathered from the records. */
export interface CardView {
  readonly application?: Application | undefined;
  readonly contact?: Contact | undefined;
  readonly interview?: Interview | undefined;
  readonly letterFacts: LetterFacts;
  /** The card's place among those for all who were there, and how many these are. */
  readonly place: number;
  readonly panel: readonly Contact[];
}

export function selectCard(facts: Facts, settings: Settings, followUp: FollowUp, now: Instant): CardView {
  const application = facts.applications.find((one) => one.id === followUp.applicationId);
  const contact = facts.contacts.find((one) => one.id === followUp.contactId);
  const interview = facts.interviews.find((one) => one.id === followUp.interviewId);
  const noted = interview && facts.debriefs.find((one) => one.interviewId === interview.id);
  const panel = panelOf(facts, followUp.interviewId);
  const place = Math.max(
    0,
    panel.findIndex((one) => one.id === followUp.contactId),
  );
  const debrief =
    noted && panel.length > 1
      ? {
          ...noted,
          discussed: notesFor(
            noted.discussed ?? '',
            panel.map(({ name }) => name),
            place,
          ),
        }
      : noted;
  return {
    application,
    contact,
    interview,
    place,
    panel,
    letterFacts: {
      now,
      zone: facts.home.zone,
      home: facts.home,
      customTone: customOf(application?.country ?? facts.home.country)?.manner,
      myName: settings.name,
      ...(contact && { contact }),
      ...(application && { application }),
      ...(interview && { interview }),
      ...(debrief && { debrief }),
    },
  };
}

/** All who were at an interview, in an order that stays. */
export function panelOf(facts: Facts, interviewId: string | undefined): readonly Contact[] {
  return facts.attendances
    .filter((one) => one.interviewId === interviewId)
    .flatMap(({ contactId }) => facts.contacts.find(({ id }) => id === contactId) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The card that went out for a follow-up; the newest, should there be several. */
export function droppedFor(facts: Facts, key: FollowUpKey): Outreach | undefined {
  return facts.outreaches
    .filter((one) => one.followUpKey === key && one.direction === 'out')
    .toSorted((a, b) => b.at - a.at)[0];
}

/** What stands on the envelope: who they are, and where, so that a reception desk knows whom to call. */
export function envelopeLines({ contact, application }: CardView): readonly string[] {
  const company = contact?.company ?? application?.company;
  return [contact?.name, contact?.title, company].flatMap((line) => line?.trim() || []);
}
