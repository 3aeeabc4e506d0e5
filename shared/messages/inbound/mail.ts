import type { Instant } from '../../domain/time';

/** Somebody who wrote. */
export interface MailPerson {
  /** Empty where only the address is known. */
  readonly name: string;
  /** In lower case. */
  readonly email?: string;
}

/**
 * What sent a message when no person did: an out-of-office reply, the post that could not deliver, or a system that
 * writes by itself, which may still bring a person's decision.
 */
export type AutomaticKind = 'reply' | 'bounce' | 'generated';

/** A message that came, as read from a file or from pasted text. Every text is plain. */
export interface InboundMail {
  readonly from?: MailPerson;
  readonly subject: string;
  /** When it was sent, where it says so. */
  readonly at?: Instant;
  /** All of it, with what it quotes. */
  readonly text: string;
  /** Without its angle brackets. */
  readonly messageId?: string;
  /** The messages that it answers, by their ids. */
  readonly answers: readonly string[];
  readonly automatic?: AutomaticKind;
  /** Calendar files that it carries, as text. */
  readonly calendars: readonly string[];
}

/** The ids in a Message-ID, In-Reply-To or References header (RFC 5322, 3.6.4). */
export function messageIds(header: string | undefined): readonly string[] {
  return [...(header ?? '').slice(0, 20_000).matchAll(/<([^<>\s]{3,400})>/g)].flatMap(([, id]) => id ?? []);
}

const PREFIX = /^(?:\s*(?:re|aw|antw|sv|wg|fwd?|tr|rv|réf?|res)\s*(?:\[\d+\]|\(\d+\))?\s*:)+\s*/i;

/** A subject without what replying and forwarding put before it, in the four languages. */
export function bareSubject(subject: string): string {
  return subject.replace(PREFIX, '').trim();
}
