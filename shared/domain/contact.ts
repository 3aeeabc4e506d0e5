import type { Id } from './application';
import { listInWords } from './in-words';
import type { Instant, Zone } from './time';

/** A person at the other side. */
export interface Contact {
  readonly id: Id;
  readonly name: string;
  /** What stands after "Dear": "Ms Okafor", "Dana". Nothing guesses a gender, so it may be absent. */
  readonly salutation?: string;
  readonly title?: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedIn?: string;
  readonly zone?: Zone;
  /** The language of letters to them, BCP 47 ("de"); absent: as their country writes. */
  readonly language?: string;
  /** They asked not to be called. */
  readonly noCalls?: boolean;
  /** The person wants to stay in touch with them. */
  readonly keepInTouch?: boolean;
  readonly notes?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export const PARTICIPATION_ROLES = ['interviewer', 'recruiter', 'agency', 'referrer', 'other'] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

/** A contact's part in one application. Its id is `applicationId.contactId`, so two devices agree on it. */
export interface Participation {
  readonly id: string;
  readonly applicationId: Id;
  readonly contactId: Id;
  readonly role: ParticipationRole;
}

/** What a contact may have agreed to. */
export const CONSENT_KINDS = ['linkedIn', 'call', 'write'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** One entry of the consent ledger: who said what, when and how. The latest entry of a kind counts. */
export interface Consent {
  readonly id: Id;
  readonly contactId: Id;
  readonly kind: ConsentKind;
  readonly given: boolean;
  readonly at: Instant;
  /** "in the interview", "by e-mail". */
  readonly how?: string;
  readonly interviewId?: Id;
}

/** How to greet a contact: their salutation where known, else their whole name. */
export function greetingName(contact: Pick<Contact, 'name' | 'salutation'>): string {
  return contact.salutation?.trim() || contact.name.trim();
}

/** "Dana Okafor", "Dana Okafor and Daniel Reyes", "A, B and C"; empty for nobody. */
export function nameList(contacts: readonly Pick<Contact, 'name'>[]): string {
  return listInWords(contacts.map(({ name }) => name.trim()));
}
