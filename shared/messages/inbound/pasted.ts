import type { Instant, Zone } from '../../domain/time';
import { bareAddress, isAddress } from '../email-address';
import { bodyText, oneLine } from '../well-formed';
import { attributionAt } from './attribution';
import { automaticKind } from './automatic';
import { headerBlock } from './header-lines';
import type { InboundMail, MailPerson } from './mail';
import { isDateLine, mailDate } from './mail-date';
import { inReadingOrder } from './person-name';

/** Above a copied message, more than this many lines are no heading. */
const HEAD_LINES = 7;

/**
 * A message from pasted text, with or without what the mail program shows above it: labelled headers (Outlook, Apple
 * Mail), the name, address and date that Gmail and Outlook on the web show, or "On Tuesday … wrote:".
 * What is not said stays open.
 */
export function pastedMail(pasted: string, zone: Zone, now: Instant): InboundMail {
  const lines = bodyText(pasted).replaceAll('\u200b', '').split('\n');
  const from = lines.findIndex((line) => line.trim() !== '');
  const parts = from < 0 ? undefined : (headed(lines, from) ?? attributed(lines, from) ?? shown(lines, from));
  const text = (parts ? lines.slice(parts.next) : lines).join('\n').trim();
  const person = parts?.from === undefined ? undefined : personIn(parts.from);
  const at = parts?.date === undefined ? undefined : mailDate(parts.date, zone, now);
  const subject = oneLine(parts?.subject ?? '').slice(0, 500);
  const automatic = automaticKind({ headers: new Map(), subject, fromAddress: person?.email, text });
  return {
    ...(person && { from: person }),
    subject,
    ...(at !== undefined && { at: Math.min(at, now) }),
    text: parts?.quoted ? unquoted(text) : text,
    answers: [],
    ...(automatic && { automatic }),
    calendars: [],
  };
}

/** Whether a text is a mail's source, to be read as a file: real headers, one of which only machines write. */
export function looksLikeMailSource(text: string): boolean {
  const head = text.replace(/^\uFEFF?\s*(?:\d+\s*\n)?/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const names = head
    .split(/\r?\n/)
    .flatMap((line) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1]?.toLowerCase() ?? []);
  return (
    names.includes('from') &&
    names.some((name) =>
      ['received', 'message-id', 'mime-version', 'return-path', 'content-type', 'dkim-signature'].includes(
        name,
      ),
    )
  );
}

interface Parts {
  readonly from?: string | undefined;
  readonly date?: string | undefined;
  readonly subject?: string | undefined;
  readonly next: number;
  readonly quoted?: boolean;
}

function headed(lines: readonly string[], at: number): Parts | undefined {
  // A forwarded message begins with a line that says so.
  const first =
    /^[-\s]*(?:forwarded|original|begin forwarded|weitergeleitet|message (?:transféré|d.origine)|mensaje)/i;
  const start = first.test(lines[at] ?? '') ? nextFilled(lines, at + 1) : at;
  const block = headerBlock(lines, start);
  if (!block) return undefined;
  const { headers, next } = block;
  return { from: headers.get('from'), date: headers.get('date'), subject: headers.get('subject'), next };
}

function nextFilled(lines: readonly string[], at: number): number {
  const found = lines.findIndex((line, index) => index >= at && line.trim() !== '');
  return found < 0 ? lines.length : found;
}

function attributed(lines: readonly string[], at: number): Parts | undefined {
  const found = attributionAt(lines, at);
  if (!found) return undefined;
  const address = /<[^<>]*>/.exec(found.words)?.[0];
  const date = found.words.replace(address ?? '', '');
  return { from: nameAfterDate(found.words), date, next: found.next, quoted: true };
}

/** "Tue, 24 Nov 2026 at 16:05, Dana Okafor <dana@…>" without the date; in German the name stands last too. */
function nameAfterDate(words: string): string {
  const rest = words.replace(
    /^.*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?|\s?[Uu]hr)?(?:\s?\(?(?:GMT|UTC|MEZ|MESZ|CES?T|BST|[ECMP][SD]T)?(?:[+-]\d[\d:]*)?\)?(?=[\s,]))?[\s,]*/,
    '',
  );
  return rest.trim() === '' ? words.replace(/^.*\d{4},?\s*/, '') : rest;
}

const TO_ME =
  /^(?:to (?:me|you)|an (?:mich|sie)|à (?:moi|vous)|para (?:mí|ti|usted)|to:\s*\S.*|an:\s*\S.*|à\s?:\s*\S.*|para:\s*\S.*)/i;

/** The heading that a web mail shows above a message, without labels: a name with an address, a date, "to me". */
function shown(lines: readonly string[], at: number): Parts | undefined {
  let from: string | undefined;
  let date: string | undefined;
  let next = at;
  for (let index = at; index < lines.length && index < at + HEAD_LINES; index += 1) {
    const line = (lines[index] ?? '').trim();
    const address = /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(line)?.[1];
    if (address !== undefined && line.length <= 160 && from === undefined) {
      from = line.slice(0, line.indexOf('>') + 1);
      const rest = line.slice(line.indexOf('>') + 1);
      if (isDateLine(rest)) date = rest;
    } else if (date === undefined && isDateLine(line)) date = line;
    else if (line !== '' && !TO_ME.test(line)) {
      // A name alone may stand above; anything else is the message.
      if (index > at || line.length > 60 || /[.!?,:]$/.test(line)) break;
      continue;
    }
    if (line !== '') next = index + 1;
  }
  if (from === undefined && date === undefined) return undefined;
  const first = (lines[at] ?? '').trim();
  return { from: from ?? (first.length <= 60 && !isDateLine(first) ? first : undefined), date, next };
}

/** "Dana Okafor <dana@…>", "dana@…" or "Okafor, Dana" as a person. */
function personIn(words: string): MailPerson | undefined {
  const line = oneLine(words).replaceAll('*', '').slice(0, 300);
  const inBrackets = /<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>|\[\s*mailto:([^[\]\s]+)\s*\]/i.exec(line);
  const address = bareAddress(
    inBrackets?.[1] ?? inBrackets?.[2] ?? /\S+@\S+/.exec(line)?.[0] ?? '',
  ).toLowerCase();
  const email = isAddress(address) ? address : undefined;
  const called = (inBrackets ? line.slice(0, inBrackets.index) : line.replace(/\S+@\S+/, ''))
    .replace(/^["'\s]+|["'\s,:;]+$/g, '')
    .replace(/\s+via\s+.*$/i, '');
  const name = inReadingOrder(called);
  if (name === '' && email === undefined) return undefined;
  return { name: name.slice(0, 200), ...(email !== undefined && { email }) };
}

/** A whole message that was pasted as a quotation, without its marks. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => /^\s*>/.test(line))
    ? lines
        .map((line) => line.replace(/^\s*> ?/, ''))
        .join('\n')
        .trim()
    : text;
}
