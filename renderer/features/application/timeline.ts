import { clockWords } from '../../../shared/domain/date-words';
import type { Id } from '../../../shared/domain/application';
import { nameList } from '../../../shared/domain/contact';
import { hasEnded, interviewStart, type Interview } from '../../../shared/domain/interview';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { DossierView, InterviewView } from '../../data/dossier-view';

/** One line of what has been done. */
export interface TimelineEntry {
  readonly id: Id;
  readonly at: Instant;
  /** "You thanked Adaeze Okafor by e-mail." */
  readonly what: string;
  /** What follows in a quieter voice: "Debrief saved at 11:12." */
  readonly more?: string;
  /** Something that came from them. */
  readonly inbound: boolean;
  /** The message behind the line, which can be changed. */
  readonly outreach?: Outreach;
}

/** What has been done on an application, oldest first. */
export function timelineOf(dossier: DossierView, now: Instant, zone: Zone): readonly TimelineEntry[] {
  const { application, interviews, outreaches, people } = dossier;
  const names = new Map(people.map(({ contact }) => [contact.id, contact.name]));
  for (const { contacts } of interviews) for (const one of contacts) names.set(one.id, one.name);
  const entries: TimelineEntry[] = outreaches.map((outreach) => ({
    id: outreach.id,
    at: outreach.at,
    what: outreachWords(
      outreach,
      outreach.contactId === undefined ? undefined : names.get(outreach.contactId),
    ),
    // Of a conversation the words are theirs, whoever dialled.
    ...(outreach.text !== undefined &&
      (outreach.direction === 'in' || outreach.delivery === 'spoke') && { more: quoted(outreach.text) }),
    inbound: outreach.direction === 'in',
    outreach,
  }));
  for (const view of interviews) {
    const entry = interviewEntry(view, now, zone);
    if (entry) entries.push(entry);
  }
  if (application.appliedAt !== undefined && !outreaches.some(({ purpose }) => purpose === 'apply')) {
    entries.push({ id: 'applied', at: application.appliedAt, what: 'You applied.', inbound: false });
  }
  if (entries.length === 0) {
    entries.push({ id: 'saved', at: application.createdAt, what: 'You saved it.', inbound: false });
  }
  return entries.toSorted((a, b) => a.at - b.at);
}

/** The latest thing that went out: it carries the postmark. */
export function latestSent(entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  return entries.findLast(
    ({ outreach }) => outreach?.direction === 'out' && outreach.delivery !== 'noAnswer',
  );
}

function interviewEntry(
  { interview, contacts, debrief }: InterviewView,
  now: Instant,
  zone: Zone,
): TimelineEntry | undefined {
  const start = interviewStart(interview);
  // What was called off before it began was called off when that was noted.
  const at = start > now ? interview.updatedAt : start;
  const entry = (what: string, more?: string): TimelineEntry => ({
    id: interview.id,
    at,
    what,
    inbound: false,
    ...(more !== undefined && { more }),
  });
  switch (interview.status) {
    case 'booked':
      if (!hasEnded(interview, now)) return undefined;
      return entry(
        metWords(interview.kind, nameList(contacts) || 'them'),
        debrief && `Debrief saved at ${clockWords(debrief.savedAt, zone)}.`,
      );
    case 'postponed':
      return entry('The interview was put off.');
    case 'cancelled':
      return entry('The interview was cancelled.');
    case 'missedByThem':
      return entry('They did not come.');
    case 'missedByMe':
      return entry('You could not come.');
  }
}

function metWords(kind: Interview['kind'], whom: string): string {
  switch (kind) {
    case 'inPerson':
      return `You met ${whom}.`;
    case 'video':
      return `You met ${whom} by video.`;
    case 'phone':
      return `You spoke with ${whom} by phone.`;
  }
}

const LONGEST_QUOTE = 160;

function quoted(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()} …` : line}”`;
}

/** What a message was, in a sentence. `name` is whom it concerned, where known. */
export function outreachWords(outreach: Outreach, name: string | undefined): string {
  return outreach.direction === 'in' ? inboundWords(outreach, name) : outboundWords(outreach, name);
}

const BY: Record<Outreach['channel'], string> = {
  email: 'by e-mail',
  card: 'with a card',
  linkedIn: 'on LinkedIn',
  call: 'by phone',
  inPerson: 'in person',
};

function inboundWords({ delivery, purpose, channel }: Outreach, name = 'They'): string {
  if (delivery === 'automatic') return 'An automatic reply came.';
  switch (purpose) {
    case 'invitation':
      return channel === 'call' ? `${name} called to invite you.` : `${name} invited you ${BY[channel]}.`;
    case 'rejection':
      return `${name} wrote that they chose someone else.`;
    case 'offer':
      return `${name} made you an offer.`;
    case 'apply':
    case 'thankYou':
    case 'connect':
    case 'checkIn':
    case 'closing':
    case 'rejectionReply':
    case 'stayInTouch':
    case 'answer':
    case 'withdrawal':
    case 'other':
      return `${name} answered ${BY[channel]}.`;
  }
}

function outboundWords(
  { purpose, channel, delivery, handedTo, withdrawnAt }: Outreach,
  name = 'them',
): string {
  if (channel === 'call' && delivery === 'noAnswer') return `You called ${name}; nobody answered.`;
  if (channel === 'call' && delivery === 'voicemail') return `You called ${name} and left a message.`;
  if (channel === 'card' && delivery === 'dropped')
    return `You dropped a card off for ${name}${handedTo ? `, with ${handedTo}` : ''}.`;
  if (channel === 'card' && delivery === 'posted') return `You posted a card to ${name}.`;
  switch (purpose) {
    case 'apply':
      return channel === 'email' ? 'You applied by e-mail.' : 'You applied.';
    case 'thankYou':
      return `You thanked ${name} ${BY[channel]}.`;
    case 'connect':
      return withdrawnAt === undefined
        ? `You asked ${name} to connect on LinkedIn.`
        : `You asked ${name} to connect on LinkedIn, and withdrew it.`;
    case 'checkIn':
      return channel === 'call'
        ? `You called ${name} to check in.`
        : `You checked in with ${name} ${BY[channel]}.`;
    case 'closing':
      return `You wrote ${name} a closing note.`;
    case 'rejection':
    case 'rejectionReply':
      return `You replied to their no ${BY[channel]}.`;
    case 'stayInTouch':
      return `You kept in touch with ${name} ${BY[channel]}.`;
    case 'withdrawal':
      return `You withdrew ${BY[channel]}.`;
    case 'answer':
    case 'invitation':
    case 'offer':
      return `You answered ${name} ${BY[channel]}.`;
    case 'other':
      return OTHER[channel](name);
  }
}

const OTHER: Record<Outreach['channel'], (name: string) => string> = {
  email: (name) => `You wrote to ${name}.`,
  card: (name) => `You sent ${name} a card.`,
  linkedIn: (name) => `You wrote to ${name} on LinkedIn.`,
  call: (name) => `You called ${name}.`,
  inPerson: (name) => `You spoke with ${name}.`,
};
