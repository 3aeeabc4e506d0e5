import type { Invitation } from '../../../shared/calendar/invitation';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import { looksLikeMailSource, pastedMail } from '../../../shared/messages/inbound/pasted';
import { OWN_UID } from '../../../shared/calendar/own-uid';
import { decodeText } from './decode-text';
import { plainText as plainTextOf } from './plain-text';
import { readMail } from './read-mail';
import { MSG, unwantedWords, WHAT_IT_READS } from './unwanted';

/** What a person dropped, picked or pasted turns out to be. Nothing is written by reading it. */
export type Inbound =
  | {
      readonly kind: 'invitations';
      readonly invitations: readonly Invitation[];
      /** The message that carried them. */
      readonly mail?: InboundMail;
    }
  | { readonly kind: 'mail'; readonly mail: InboundMail }
  | { readonly kind: 'refused'; readonly problem: string };

export interface InboundReading {
  readonly home: Zone;
  readonly now: Instant;
  /** Another way from HTML to text, where there is no document. */
  readonly plainText?: (html: string) => string;
}

/** A file, as browsers give it. */
export type InboundFile = Pick<File, 'name' | 'size' | 'type' | 'arrayBuffer'>;

const LARGEST = 30_000_000;

/** Reads a file that was dropped or picked. Never throws. */
export async function readInboundFile(file: InboundFile, reading: InboundReading): Promise<Inbound> {
  const known = unwantedWords(file.name, file.type);
  if (known !== undefined) return refused(known);
  if (file.size === 0) return refused('That file is empty. Nothing was changed.');
  if (file.size > LARGEST) {
    return refused(
      `That file has ${Math.round(file.size / 1_000_000)} MB, and an e-mail or an invitation has one or two. It was not opened, and nothing was changed.`,
    );
  }
  try {
    return await readInboundBytes(new Uint8Array(await file.arrayBuffer()), reading, file.name);
  } catch {
    return refused('That file could not be opened. Nothing was changed; is it still where it was?');
  }
}

/** Reads what a file holds, by what it looks like rather than by its name. */
export async function readInboundBytes(
  bytes: Uint8Array,
  reading: InboundReading,
  name = '',
): Promise<Inbound> {
  const foreign = foreignWords(bytes);
  if (foreign !== undefined) return refused(foreign);
  const text = decodeText(bytes);
  const { looksLikeCalendar } = await import('../../../shared/calendar/read-calendar');
  if (/\.emlx?$/i.test(name) || looksLikeMailSource(text)) return readMailBytes(bytes, reading);
  if (looksLikeCalendar(text) || /\.ics$/i.test(name)) return readCalendarText(text, reading);
  if (/\.html?$/i.test(name)) return readPasted((reading.plainText ?? plainTextOf)(text), reading);
  return /\.(?:txt|text|md)$/i.test(name)
    ? readPasted(text, reading)
    : refused(
        'Afterword reads e-mails (.eml) and invitations (.ics), and this file is neither. Nothing was changed.',
      );
}

/** Reads pasted text: an invitation, a mail's source, or a message as a mail program shows it. */
export async function readPasted(text: string, reading: InboundReading): Promise<Inbound> {
  const { looksLikeCalendar } = await import('../../../shared/calendar/read-calendar');
  if (looksLikeMailSource(text)) return readMailBytes(new TextEncoder().encode(text), reading);
  if (looksLikeCalendar(text)) return readCalendarText(text, reading);
  const mail = pastedMail(text.slice(0, 400_000), reading.home, reading.now);
  return mail.text === '' && mail.subject === ''
    ? refused('There is nothing to read yet. Copy their whole message, and paste it here.')
    : { kind: 'mail', mail };
}

async function readMailBytes(bytes: Uint8Array, reading: InboundReading): Promise<Inbound> {
  const { now, plainText = plainTextOf } = reading;
  const read = await readMail(bytes, { now, plainText });
  if (!read.read) return refused(read.problem);
  const { mail } = read;
  const found = await Promise.all(mail.calendars.map((calendar) => readCalendarText(calendar, reading)));
  const invitations = found.flatMap((one) => (one.kind === 'invitations' ? one.invitations : []));
  if (invitations.length === 0) return { kind: 'mail', mail };
  return { kind: 'invitations', invitations: uniqueByUid(invitations), mail };
}

function uniqueByUid(invitations: readonly Invitation[]): readonly Invitation[] {
  return invitations.filter(
    (one, at) =>
      invitations.findIndex(({ uid, instance }) => uid === one.uid && instance === one.instance) === at,
  );
}

async function readCalendarText(text: string, reading: InboundReading): Promise<Inbound> {
  const { readCalendar } = await import('../../../shared/calendar/read-calendar');
  const { home, now, plainText = plainTextOf } = reading;
  const read = readCalendar(text, { home, now, plainText });
  if (!read.read) return refused(read.problem);
  const invitations = read.invitations.filter(({ uid }) => !uid.endsWith(OWN_UID));
  return invitations.length > 0
    ? { kind: 'invitations', invitations }
    : refused('Afterword wrote this file itself, so you have all of it here already. Nothing was changed.');
}

function refused(problem: string): Inbound {
  return { kind: 'refused', problem };
}

/** The same told by how a file begins: pictures and documents under another name. */
function foreignWords(bytes: Uint8Array): string | undefined {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return MSG;
  if (begins(0x25, 0x50, 0x44, 0x46)) return unwantedWords('.pdf', '');
  if (begins(0x50, 0x4b, 0x03, 0x04)) return `That is a packed file. ${WHAT_IT_READS}`;
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) return unwantedWords('.png', '');
  return undefined;
}
