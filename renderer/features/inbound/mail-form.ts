import {
  LONGEST_NOTE,
  problemWithName,
  problemWithNote,
  problemWithPast,
  type Problem,
} from '../../../shared/domain/input';
import type { Facts } from '../../../shared/domain/facts';
import type { Id } from '../../../shared/domain/application';
import type { OutreachFields } from '../../data/actions/outreaches';
import { parsePromisedDay, type PromisedDay } from '../../../shared/etiquette/promised-day';
import {
  dayOf,
  instantOf,
  localDateTime,
  type Day,
  type Instant,
  type LocalDateTime,
  type Zone,
} from '../../../shared/domain/time';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import { companyFrom } from '../../../shared/messages/inbound/mail-domain';
import { nameFromAddress } from '../../../shared/messages/inbound/person-name';
import { newPart } from '../../../shared/messages/inbound/new-part';
import { readsLike } from '../../../shared/messages/inbound/reads-like';
import { contactOf, isSelf, whoseIs, type Whose } from '../../../shared/messages/inbound/whose';
import { fieldsOfSaid, moveAfter, type Said } from '../../desk/said';
import { NEW, type TypedApplication } from './typed-application';

/** A message from them as it will be logged, while it is looked over. */
export interface MailTyped extends TypedApplication {
  readonly said: Said;
  /** Empty: someone there. {@link NEW}: the sender, who is added. */
  readonly contactId: Id;
  readonly name: string;
  readonly email: string;
  readonly at: LocalDateTime;
  /** When they promise an answer, or want one to their offer. */
  readonly promisedDay: string;
  readonly text: string;
  readonly alsoMove: boolean;
}

export interface MailGuess {
  readonly typed: MailTyped;
  readonly whose: Whose;
  readonly remarks: readonly string[];
  /** All of it, where `typed.text` is a part. */
  readonly fullText: string | undefined;
  /** The words in which they promised a day, where they did: "by Friday". */
  readonly promisedWords: string | undefined;
}

/** What a message seems to be, from whom and for what; the person looks it over. */
export function guessMail(mail: InboundMail, facts: Facts, own: string, now: Instant, asked?: Id): MailGuess {
  const self = mail.from !== undefined && isSelf(mail.from, own);
  const sender = self ? undefined : mail.from;
  const whose = whoseIs(
    { people: sender ? [sender] : [], answers: mail.answers, subject: mail.subject, text: mail.text },
    facts,
  );
  const contact = contactOf(sender, facts.contacts);
  const part = newPart(mail.text);
  const like = readsLike(part.text);
  const said = saidBy(mail, like);
  const applicationId = asked ?? whose.chosen ?? (facts.applications.length === 0 ? NEW : '');
  const text = part.text.slice(0, LONGEST_NOTE);
  const { zone } = facts.home;
  const sentAt = Math.min(mail.at ?? now, now);
  const promised = said === 'answer' ? promiseIn(part.text, dayOf(sentAt, zone)) : undefined;
  return {
    typed: {
      applicationId,
      company: companyFrom(sender?.email),
      role: '',
      said,
      contactId: contact?.id ?? (sender?.email !== undefined && isPersons(sender.email) ? NEW : ''),
      name: sender?.name || nameFromAddress(sender?.email),
      email: sender?.email ?? '',
      at: localDateTime(sentAt, zone),
      promisedDay: promised?.day ?? '',
      text,
      // A no is noted; whether the file is closed over it is for the person to say.
      alsoMove: said === 'invitation' || said === 'offer',
    },
    whose,
    promisedWords: promised?.words,
    remarks: [
      ...(self ? ['It seems to be from you. Only what they wrote is an answer.'] : []),
      ...automaticRemarks(mail, said),
      ...(said === 'rejection' ? ['It reads like a no. Put it right above if it is none.'] : []),
      ...(mail.at === undefined ? ['It does not say when it was sent. Look at the time below.'] : []),
      ...loggedRemarks(mail, facts),
      ...elsewhereRemarks(asked, whose),
    ],
    fullText:
      part.shortened || part.text.length > LONGEST_NOTE ? mail.text.slice(0, LONGEST_NOTE) : undefined,
  };
}

const PROMISES =
  /\b(?:decid(?:e|ed|ing)|decision|let you know|get back|(?:be|get) in touch|hear (?:back|from)|come back to you|update you|an answer|call you|ring you)\b/i;

/** The day that a sentence about their decision names, as said on `from`; what they ask of the person is none. */
function promiseIn(text: string, from: Day): PromisedDay | undefined {
  return text
    .slice(0, 4_000)
    .split(/(?<=[.!?])\s+|\n{2,}/)
    .filter((sentence) => PROMISES.test(sentence))
    .map((sentence) => parsePromisedDay(sentence, from))
    .find((promise) => promise !== undefined);
}

/** What a system sends may be their decision all the same; an out-of-office reply and a bounce never are. */
function saidBy({ automatic }: InboundMail, like: ReturnType<typeof readsLike>): Said {
  if (automatic === 'reply' || automatic === 'bounce') return 'automatic';
  if (like !== undefined) return like;
  return automatic === 'generated' ? 'automatic' : 'answer';
}

function automaticRemarks({ automatic }: InboundMail, said: Said): readonly string[] {
  switch (automatic) {
    case 'bounce':
      return [
        'The post returned your message: it did not arrive. Look at the address; it counts as no answer.',
      ];
    case 'reply':
      return ['It is an automatic reply, so it counts as no answer and changes nothing in your plan.'];
    case 'generated':
      return said === 'automatic'
        ? ['A system wrote it, not a person, so it counts as no answer.']
        : ['A system sent it, but it seems to bring their decision.'];
    case undefined:
      return [];
  }
}

function loggedRemarks({ messageId }: InboundMail, facts: Facts): readonly string[] {
  const logged = messageId !== undefined && facts.outreaches.some((one) => one.messageId === messageId);
  return logged ? ['You have logged this message already. Logging it again counts it twice.'] : [];
}

/** What was asked for on one application's page may belong to another; the person decides. */
export function elsewhereRemarks(asked: Id | undefined, { chosen, candidates }: Whose): readonly string[] {
  const other = candidates.find(({ application }) => application.id === chosen)?.application;
  return asked !== undefined && other !== undefined && other.id !== asked
    ? [`It seems to be for ${other.company}, ${other.role}. Look whether the one below is right.`]
    : [];
}

/** Whether an address is somebody's, who can be thanked and asked. */
export function isPersons(email: string): boolean {
  return !/^(?:(?:do-?)?no-?t?-?reply|noreply|jobs?|careers?|hr|info|talent|recruit(?:ing|ment)?|notifications?|notify|mailer-daemon|postmaster|calendar-notification|support|hello|team|bewerbung|karriere)(?:[+.-].*)?@/i.test(
    email,
  );
}

export interface MailProblems {
  readonly name: Problem;
  readonly at: Problem;
  readonly text: Problem;
}

export function problemsInMail(typed: MailTyped, now: Instant, zone: Zone): MailProblems {
  return {
    name: typed.contactId === NEW ? problemWithName(typed.name, 'their name') : undefined,
    at: problemWithPast(typed.at, now, zone),
    text: problemWithNote(typed.text),
  };
}

/** Where the message moves the application, where the person wants that. */
export function moveOf({ said, alsoMove }: Pick<MailTyped, 'said' | 'alsoMove'>) {
  return alsoMove ? moveAfter(said) : undefined;
}

/** The message as it is stored, but for whose it is. */
export function outreachOf(
  mail: InboundMail,
  typed: MailTyped,
  fullText: string | undefined,
  zone: Zone,
): Omit<OutreachFields, 'applicationId' | 'contactId'> & { readonly at: Instant } {
  const { purpose, delivery } = fieldsOfSaid(typed.said);
  const { messageId, subject, at } = mail;
  const whole = fullText?.trim() === typed.text.trim() ? undefined : fullText;
  return {
    channel: 'email',
    direction: 'in',
    purpose,
    ...(delivery !== '' && { delivery }),
    // To the second, where the time was left alone.
    at: at !== undefined && localDateTime(at, zone) === typed.at ? at : instantOf(typed.at, zone),
    ...(subject !== '' && { subject }),
    ...(typed.text.trim() !== '' && { text: typed.text }),
    ...(whole !== undefined && { fullText: whole }),
    ...(messageId !== undefined && { messageId }),
    ...(typed.said !== 'offer' && typed.promisedDay !== '' && { promisedDay: typed.promisedDay }),
  };
}
