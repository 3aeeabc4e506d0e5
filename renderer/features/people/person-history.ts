import type { Id } from '../../../shared/domain/application';
import type { Facts } from '../../../shared/domain/facts';
import { hasEnded, interviewStart } from '../../../shared/domain/interview';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Instant } from '../../../shared/domain/time';

/** One line of what passed between the person and a contact. */
export interface Passed {
  readonly key: string;
  readonly at: Instant;
  readonly words: string;
  /** The company that it was about. */
  readonly about: string | undefined;
}

const SENT: Record<Outreach['channel'], string> = {
  email: 'You wrote an e-mail.',
  card: 'You gave a card.',
  linkedIn: 'You asked to connect.',
  call: 'You called.',
  inPerson: 'You met.',
};

const CAME: Record<Outreach['channel'], string> = {
  email: 'They wrote to you.',
  card: 'They sent a card.',
  linkedIn: 'They wrote on LinkedIn.',
  call: 'They called.',
  inPerson: 'You met.',
};

/** Messages and interviews with one contact, the newest first. */
export function historyWith(contactId: Id, facts: Facts, now: Instant): readonly Passed[] {
  const companies = new Map(facts.applications.map((one) => [one.id, one.company]));
  const messages = facts.outreaches
    .filter((one) => one.contactId === contactId)
    .map((one): Passed => ({
      key: one.id,
      at: one.at,
      words: outreachWords(one),
      about: companies.get(one.applicationId ?? ''),
    }));
  const present = new Set(
    facts.attendances.filter((one) => one.contactId === contactId).map((one) => one.interviewId),
  );
  const interviews = facts.interviews
    .filter((one) => present.has(one.id) && hasEnded(one, now))
    .map((one): Passed => ({
      key: one.id,
      at: interviewStart(one),
      words: 'They interviewed you.',
      about: companies.get(one.applicationId),
    }));
  return [...messages, ...interviews].toSorted((a, b) => b.at - a.at);
}

function outreachWords({ channel, direction, purpose, delivery }: Outreach): string {
  if (direction === 'in') {
    if (delivery === 'automatic') return 'An automatic reply came.';
    return purpose === 'rejection' ? 'They chose someone else.' : CAME[channel];
  }
  if (delivery === 'voicemail') return 'You left a voicemail.';
  if (delivery === 'noAnswer') return 'You called; nobody answered.';
  return purpose === 'thankYou' && channel === 'email' ? 'You thanked them by e-mail.' : SENT[channel];
}
