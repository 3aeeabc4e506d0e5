import type { Instant } from '../domain/time';
import { bareAddress } from './email-address';
import { base64, utf8Bytes } from './utf8';
import { oneLine, withCrlf } from './well-formed';

export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

/** A message to be written to a file that a mail program opens as a draft. */
export interface EmlMessage {
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly subject: string;
  readonly body: string;
  /** Becomes the `Date` header, in UTC. */
  readonly at: Instant;
}

const LONGEST_LINE = 78;
const LONGEST_ENCODED_WORD = 75;
/** Encoded lines of a body hold at most this many characters (RFC 2045, 6.7). */
const LONGEST_BODY_LINE = 76;

/**
 * The message as RFC 5322 text with MIME headers, ASCII but for internationalised addresses (RFC 6532).
 * `X-Unsent: 1` makes Outlook and others open it for sending instead of for reading.
 */
export function emlText(message: EmlMessage): string {
  const headers = [
    header('X-Unsent', ['1']),
    header('Date', new Date(message.at).toUTCString().replace('GMT', '+0000').split(' ')),
    ...(message.from ? [header('From', mailbox(message.from))] : []),
    ...(message.to.length ? [header('To', mailboxes(message.to))] : []),
    ...(message.cc?.length ? [header('Cc', mailboxes(message.cc))] : []),
    header('Subject', unstructured(oneLine(message.subject), 'Subject'.length + 2)),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['text/plain;', 'charset=utf-8']),
    header('Content-Transfer-Encoding', ['quoted-printable']),
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(withCrlf(message.body))}\r\n`;
}

/** Puts the words on as few lines as 78 characters allow, each after the first led by a space. */
function header(name: string, words: readonly string[]): string {
  let text = `${name}:`;
  let width = text.length;
  for (const word of words.filter((one) => one !== '')) {
    const folds = width + 1 + word.length > LONGEST_LINE && width > name.length + 1;
    text += (folds ? '\r\n ' : ' ') + word;
    width = folds ? 1 + word.length : width + 1 + word.length;
  }
  return text;
}

function mailboxes(list: readonly Mailbox[]): readonly string[] {
  return list.flatMap((one, index) => {
    const words = mailbox(one);
    return index < list.length - 1 ? [...words.slice(0, -1), `${words.at(-1)},`] : words;
  });
}

function mailbox({ name, address }: Mailbox): readonly string[] {
  const bare = bareAddress(address);
  const shown = oneLine(name ?? '');
  return shown === '' ? [bare] : [...phrase(shown), `<${bare}>`];
}

/** A display name: bare where it may be, quoted where it has specials, else encoded (RFC 5322, 3.2.5; RFC 2047). */
function phrase(name: string): readonly string[] {
  const words = name.split(' ');
  if (!isPlain(words)) return encodedWords(name, 0);
  return /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(name)
    ? words
    : `"${name.replace(/["\\]/g, '\\$&')}"`.split(' ');
}

function unstructured(text: string, used: number): readonly string[] {
  const words = text.split(' ');
  return isPlain(words) ? words : encodedWords(text, used);
}

function isPlain(words: readonly string[]): boolean {
  return words.every((word) => /^[\x21-\x7e]*$/.test(word) && !word.includes('=?') && word.length < 64);
}

/** RFC 2047 encoded words, each of whole characters; `used` is what the first one's line already holds. */
function encodedWords(text: string, used: number): readonly string[] {
  const frame = '=?utf-8?B??='.length;
  const room = (taken: number) =>
    Math.floor((Math.min(LONGEST_ENCODED_WORD, LONGEST_LINE - taken) - frame) / 4) * 3;
  const words: string[] = [];
  let bytes: number[] = [];
  let left = room(used);
  for (const character of text) {
    const next = utf8Bytes(character);
    if (bytes.length + next.length > left && bytes.length > 0) {
      words.push(`=?utf-8?B?${base64(bytes)}?=`);
      bytes = [];
      left = room(1);
    }
    bytes.push(...next);
  }
  words.push(`=?utf-8?B?${base64(bytes)}?=`);
  return words;
}

function quotedPrintable(text: string): string {
  return text.split('\r\n').map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  const units = utf8Bytes(line).map((byte, index, all) => {
    const space = byte === 0x20 || byte === 0x09;
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (space && index < all.length - 1);
    return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  let text = '';
  let width = 0;
  for (const unit of units) {
    // The last place of a line belongs to the soft break's "=".
    if (width + unit.length > LONGEST_BODY_LINE - 1) {
      text += '=\r\n';
      width = 0;
    }
    text += unit;
    width += unit.length;
  }
  return text;
}
