import type { Id } from '../../../shared/domain/application';
import { problemWithNote, problemWithPast, type Problem } from '../../../shared/domain/input';
import type { Channel, Delivery, Outreach, Purpose } from '../../../shared/domain/outreach';
import type { DossierView } from '../../data/dossier-view';
import { instantOf, localDateTime, type Instant, type Zone } from '../../../shared/domain/time';

/** A message that went out or came in, as typed. */
export interface MessageTyped {
  /** Empty: nobody by name. */
  readonly contactId: Id;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly delivery: Delivery | '';
  /** Wall-clock time in the person's own zone. */
  readonly at: string;
  readonly promisedDay: string;
  /** To whom a card was handed. */
  readonly handedTo: string;
  readonly text: string;
}

export interface MessageProblems {
  readonly at: Problem;
  readonly text: Problem;
}

export function typedOf(outreach: Outreach, zone: Zone): MessageTyped {
  return {
    contactId: outreach.contactId ?? '',
    channel: outreach.channel,
    purpose: outreach.purpose,
    delivery: outreach.delivery ?? '',
    at: localDateTime(outreach.at, zone),
    promisedDay: outreach.promisedDay ?? '',
    handedTo: outreach.handedTo ?? '',
    text: outreach.text ?? '',
  };
}

export function problemsIn({ at, text }: MessageTyped, now: Instant, zone: Zone): MessageProblems {
  return { at: problemWithPast(at, now, zone), text: problemWithNote(text) };
}

/** A message as one begins to note it: now, by e-mail, with the one person there is. */
export function newMessage(
  people: DossierView['people'],
  now: Instant,
  zone: Zone,
  some: Partial<MessageTyped>,
): MessageTyped {
  const [only] = people;
  return {
    contactId: people.length === 1 && only ? only.contact.id : '',
    channel: 'email',
    purpose: 'other',
    delivery: '',
    at: localDateTime(now, zone),
    promisedDay: '',
    handedTo: '',
    text: '',
    ...some,
  };
}

export type MessageFields = ReturnType<typeof messageFieldsOf>;

/** As it is stored. `now` is kept to the second where the time was left alone. */
export function messageFieldsOf(typed: MessageTyped, now: Instant, zone: Zone) {
  const { channel, purpose, delivery } = typed;
  const fits =
    delivery !== '' &&
    ((channel === 'call' && (delivery === 'spoke' || delivery === 'voicemail' || delivery === 'noAnswer')) ||
      (channel === 'card' && (delivery === 'dropped' || delivery === 'posted')) ||
      delivery === 'automatic');
  return {
    channel,
    purpose,
    delivery: fits ? delivery : undefined,
    contactId: typed.contactId || undefined,
    at: typed.at === localDateTime(now, zone) ? now : instantOf(typed.at, zone),
    promisedDay: typed.promisedDay || undefined,
    handedTo: fits && delivery === 'dropped' ? typed.handedTo.trim() || undefined : undefined,
    text: typed.text.trim() === '' ? undefined : typed.text,
  };
}
