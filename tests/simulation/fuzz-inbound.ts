import * as fc from 'fast-check';
import {
  guestsOf,
  startFrom,
  interviewOf,
  problemsInInvitation,
  whoseInvitation,
} from '../../renderer/features/inbound/invitation-form';
import { guessMail, outreachOf, problemsInMail } from '../../renderer/features/inbound/mail-form';
import { readInboundBytes, readPasted, type Inbound } from '../../renderer/features/inbound/read-inbound';
import { whatFollows } from '../../renderer/features/inbound/what-follows';
import { changesTo, meaningOf } from '../../shared/calendar/invitation-change';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings';
import { isLocalDateTime, isZone } from '../../shared/domain/time';
import { afterTheMeeting, BRIGHTWATER, MEETING, moment, sent } from '../builders/facts';
import { INVITATIONS } from '../builders/invitations';
import { MAILS } from '../builders/mails';

/** A file that was dropped, or text that was pasted. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NOW = moment('2026-11-25T12:00');
const READING = {
  home: 'Europe/London',
  now: NOW,
  plainText: (html: string) => html.replace(/<[^>]*>/g, ' ').trim(),
};

/** What the dialogs have at hand. Frozen: whatever would change it throws. */
export const FUZZ_FACTS = frozen(
  afterTheMeeting({
    interviews: [
      { ...MEETING, calendarUid: 'plain-1@brightwater.example', calendarSequence: 1 },
      { ...MEETING, id: 'b0000002', calendarUid: '4q7v0kq1c2example@google.com', calendarStamp: NOW },
    ],
    outreaches: [sent(1, moment('2026-11-20T10:00'), 'checkIn')],
  }),
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Map)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILES: readonly Sent[] = [
  ...Object.entries(INVITATIONS).map(([name, text]) => ({ name: `${name}.ics`, bytes: bytesOf(text) })),
  ...Object.entries(MAILS).map(([name, text]) => ({ name: `${name}.eml`, bytes: bytesOf(text) })),
];
const PIECES = [
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'END:VCALENDAR\r\n',
  'BEGIN:VCALENDAR\r\nBEGIN:VCALENDAR\r\n',
  'DTSTART:99999999T999999Z\r\n',
  'DTSTART;TZID="":20260229T250000\r\n',
  'DURATION:P999999999W\r\n',
  'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31\r\n',
  'TZOFFSETTO:+9999\r\n',
  'ATTENDEE;CN=":;,=\r\n',
  'X-ALT-DESC:<<<a href=\r\n',
  'SEQUENCE:-1e99\r\n',
  '__proto__:x\r\n',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n\r\n====',
  'From: =?x?B?=?=\r\n',
  'Date: never\r\n',
  '\r\n\r\n',
  '\u0000',
  '=\r\n=3D',
].map(bytesOf);

type Mutation = (bytes: Uint8Array, other: Uint8Array) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One thing that goes wrong with a file; places are told as a share of its length. */
const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'piece', 'truncate', 'splice', 'swap'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(...PIECES),
  )
  .map(([kind, first, second, noise, piece]): Mutation => {
    return (bytes, other) => {
      const [from = 0, to = 0] = [first, second]
        .map((share) => Math.floor(share * bytes.length))
        .toSorted((a, b) => a - b);
      switch (kind) {
        case 'flip':
          return joined(bytes.subarray(0, from), noise.subarray(0, 1), bytes.subarray(from + 1));
        case 'cut':
          return joined(bytes.subarray(0, from), bytes.subarray(to));
        case 'repeat':
          return joined(
            bytes.subarray(0, to),
            bytes.subarray(from, Math.min(to, from + 4_000)),
            bytes.subarray(to),
          );
        case 'insert':
          return joined(bytes.subarray(0, from), noise, bytes.subarray(from));
        case 'piece':
          return joined(bytes.subarray(0, from), piece, bytes.subarray(from));
        case 'truncate':
          return bytes.subarray(0, to);
        case 'splice':
          return joined(bytes.subarray(0, from), other.subarray(Math.floor(second * other.length)));
        case 'swap':
          return joined(bytes.subarray(to), bytes.subarray(0, from));
      }
    };
  });

/** Files as the programs write them with up to eight things wrong, and noise under any name. */
export const anythingSent: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...FILES),
        fc.constantFrom(...FILES),
        fc.array(mutation, { maxLength: 8 }),
        fc.constantFrom('', '.ics', '.eml', '.txt', '.html'),
      )
      .map(([file, other, mutations, ending]) => ({
        name: ending === '' ? file.name : `a${ending}`,
        bytes: mutations.reduce((bytes, mutate) => mutate(bytes, other.bytes), file.bytes),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      name: fc.constantFrom('a.ics', 'a.eml', 'a.txt', 'a'),
      bytes: fc.uint8Array({ maxLength: 3_000 }),
    }),
  },
);

/**
 * Reads what was sent and prepares all that the dialogs show before anything is confirmed. Answers what it was.
 * @throws where anything of that throws, which nothing may
 */
export async function readAndPreview({ name, bytes }: Sent): Promise<Inbound['kind']> {
  const inbound = await readInboundBytes(bytes, READING, name);
  await readPasted(new TextDecoder('latin1').decode(bytes.subarray(0, 5_000)), READING);
  if (inbound.kind === 'refused') {
    if (!/nothing|there is nothing/i.test(inbound.problem))
      throw new Error(`No comfort in: ${inbound.problem}`);
    return 'refused';
  }
  const { home } = FUZZ_FACTS;
  const snapshot = { facts: FUZZ_FACTS, settings: DEFAULT_SETTINGS };
  if (inbound.mail) {
    const { typed, fullText } = guessMail(inbound.mail, FUZZ_FACTS, 'maya@home.example', NOW);
    problemsInMail(typed, NOW, home.zone);
    if (isLocalDateTime(typed.at))
      whatFollows(
        snapshot,
        BRIGHTWATER.id,
        outreachOf(inbound.mail, typed, fullText, home.zone),
        undefined,
        NOW,
      );
  }
  for (const invitation of inbound.kind === 'invitations' ? inbound.invitations : []) {
    const meaning = meaningOf(invitation, FUZZ_FACTS.interviews, home.zone);
    const interview = 'interview' in meaning ? meaning.interview : undefined;
    const whose = whoseInvitation(invitation, FUZZ_FACTS, 'maya@home.example');
    const guests = guestsOf(invitation, FUZZ_FACTS, 'maya@home.example', interview);
    const typed = startFrom(invitation, FUZZ_FACTS, whose, guests, meaning, undefined);
    problemsInInvitation(typed);
    if (interview && isLocalDateTime(typed.startsAt)) changesTo(interview, interviewOf(invitation, typed));
    if (!isZone(typed.zone)) throw new Error(`No such zone: ${typed.zone}`);
    const { time } = invitation;
    if (time.kind !== 'day' && !(isLocalDateTime(typed.startsAt) && typed.endsAt > typed.startsAt))
      throw new Error(`No such time: ${typed.startsAt} to ${typed.endsAt}`);
  }
  return inbound.kind;
}
