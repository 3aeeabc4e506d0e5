import type { Application } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp, FollowUpKey } from '../../../shared/domain/follow-up';
import type { Interview } from '../../../shared/domain/interview';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Settings } from '../../../shared/domain/settings';
import type { Instant } from '../../../shared/domain/time';
import { customOf } from '../../../shared/etiquette/customs';
import type { LetterFacts } from '../../../shared/messages/letter-facts';

/** Everything that one card is about, gathered from the records. */
export interface CardView {
  readonly application?: Application | undefined;
  readonly contact?: Contact | undefined;
  readonly interview?: Interview | undefined;
  readonly letterFacts: LetterFacts;
}

export function selectCard(facts: Facts, settings: Settings, followUp: FollowUp, now: Instant): CardView {
  const application = facts.applications.find((one) => one.id === followUp.applicationId);
  const contact = facts.contacts.find((one) => one.id === followUp.contactId);
  const interview = facts.interviews.find((one) => one.id === followUp.interviewId);
  const debrief = interview && facts.debriefs.find((one) => one.interviewId === interview.id);
  return {
    application,
    contact,
    interview,
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
