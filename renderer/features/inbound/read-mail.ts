import type { Address, Email } from 'postal-mime';
import type { Instant } from '../../../shared/domain/time';
import { isAddress } from '../../../shared/messages/email-address';
import { automaticKind } from '../../../shared/messages/inbound/automatic';
import { messageIds, type InboundMail, type MailPerson } from '../../../shared/messages/inbound/mail';
import { inReadingOrder } from '../../../shared/messages/inbound/person-name';
import { bodyText, oneLine } from '../../../shared/messages/well-formed';
import { decodeText } from './decode-text';

export type MailRead =
  | { readonly read: true; readonly mail: InboundMail }
  | { readonly read: false; readonly problem: string };

interface Reading {
  readonly now: Instant;
  readonly plainText: (html: string) => string;
}

const LONGEST_TEXT = 400_000;
const FIRST_MAIL = Date.UTC(1990, 0);
const DAMAGED = 'This e-mail file is damaged and could not be read. Nothing was changed.';

/**
 * Reads an e-mail as a mail program saves it (RFC 5322 with MIME), Apple's `.emlx` among them. Never throws and
 * changes nothing; where it cannot be read, the problem says so in words.
 */
export async function readMail(bytes: Uint8Array, reading: Reading): Promise<MailRead> {
  try {
    const { default: PostalMime } = await import('postal-mime');
    const email = await PostalMime.parse(withoutFrame(bytes), { maxNestingDepth: 40 });
    return mailFrom(email, reading);
  } catch {
    return { read: false, problem: DAMAGED };
  }
}

/** Apple puts the length above a message, mbox files put "From …" there. */
function withoutFrame(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const [frame] =
    /^(?:\uFEFF|\u00ef\u00bb\u00bf)?\s*(?:\d{1,9}\s*\r?\n|From \S[^\r\n]*\r?\n)/.exec(head) ?? [];
  return frame === undefined ? bytes : bytes.subarray(frame.length);
}

function mailFrom(email: Email, { now, plainText }: Reading): MailRead {
  const headers = new Map(email.headers.toReversed().map(({ key, value }) => [key, value]));
  const from = personFrom(email.from) ?? personFrom(email.replyTo?.[0]) ?? personFrom(email.sender);
  const subject = oneLine(email.subject ?? '').slice(0, 500);
  const plain = bodyText((email.text ?? '').slice(0, LONGEST_TEXT)).trim();
  const text =
    plain === '' && email.html ? bodyText(plainText(email.html.slice(0, 2_000_000))).trim() : plain;
  const calendars = calendarsIn(email);
  if (!from && subject === '' && text === '' && calendars.length === 0)
    return { read: false, problem: 'There is no e-mail in this file. Nothing was changed.' };
  const automatic = automaticKind({ headers, subject, fromAddress: from?.email, text });
  const at = Date.parse(email.date ?? '');
  const [messageId] = messageIds(email.messageId);
  const mail: InboundMail = {
    ...(from && { from }),
    subject,
    ...(at > FIRST_MAIL && { at: Math.min(at, now) }),
    text: text.slice(0, LONGEST_TEXT),
    ...(messageId !== undefined && { messageId }),
    answers: [...new Set([...messageIds(email.inReplyTo), ...messageIds(email.references)])],
    // Calendars send invitations by themselves, in a person's name.
    ...(automatic && !(automatic === 'generated' && calendars.length > 0) && { automatic }),
    calendars,
  };
  return { read: true, mail };
}

function personFrom(address: Address | undefined): MailPerson | undefined {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox) return undefined;
  const email = (mailbox.address ?? '').toLowerCase();
  const name = oneLine(mailbox.name).slice(0, 200);
  if (name === '' && !isAddress(email)) return undefined;
  return {
    name: inReadingOrder(name),
    ...(isAddress(email) && { email }),
  };
}

/** The calendar files that it carries, each once: programs put the same one in the letter and beside it. */
function calendarsIn({ attachments }: Email): readonly string[] {
  const texts = attachments
    .filter(
      ({ mimeType, filename }) =>
        /text\/calendar|application\/ics/i.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .slice(0, 10)
    .map(({ content }) => (typeof content === 'string' ? content : decodeText(new Uint8Array(content))));
  return [...new Set(texts)];
}
