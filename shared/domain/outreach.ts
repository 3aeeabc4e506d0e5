import type { Id } from './application';
import type { Day, Instant } from './time';

export const CHANNELS = ['email', 'card', 'linkedIn', 'call', 'inPerson'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = [
  'apply',
  'thankYou',
  'connect',
  'checkIn',
  'closing',
  'rejectionReply',
  'stayInTouch',
  'answer',
  'invitation',
  'rejection',
  'offer',
  'withdrawal',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export type Direction = 'out' | 'in';

/** How a call or a card ended: a call that reached nobody is no outreach to them, a voicemail is. */
export const DELIVERIES = ['spoke', 'voicemail', 'noAnswer', 'dropped', 'posted', 'automatic'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Why a person may go past the courtesy lock. */
export const OVERRIDE_REASONS = ['theyAsked', 'offerDeadline', 'missedCall'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** A message that went out or came in. Whether and when it was answered follows from what came in after it. */
export interface Outreach {
  readonly id: Id;
  readonly applicationId?: Id;
  readonly contactId?: Id;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly direction: Direction;
  readonly at: Instant;
  /** `automatic`: an inbound bounce or out-of-office, which is no person's answer. */
  readonly delivery?: Delivery;
  readonly subject?: string;
  readonly text?: string;
  /** The whole message, where `text` is the part of it that was new: with what it quoted, and its signature. */
  readonly fullText?: string;
  /** The follow-up that it fulfils, see {@link followUpKey}. */
  readonly followUpKey?: string;
  readonly override?: OverrideReason;
  /** A day promised in an inbound message. */
  readonly promisedDay?: Day;
  /** The Message-ID of the mail, where it was read from one. */
  readonly messageId?: string;
  /** When a request to connect was taken back, which LinkedIn remembers for three weeks. */
  readonly withdrawnAt?: Instant;
  /** Whom a card was handed to. */
  readonly handedTo?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
