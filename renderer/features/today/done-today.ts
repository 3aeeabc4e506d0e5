import { clockWords } from '../../../shared/domain/date-words';
import type { Facts } from '../../../shared/domain/facts';
import type { Outreach } from '../../../shared/domain/outreach';
import { dayOf, type Instant } from '../../../shared/domain/time';
import { hrefs } from '../../desk/routes';

export interface DoneLine {
  readonly key: string;
  readonly at: Instant;
  readonly what: string;
  readonly time: string;
  readonly href?: string | undefined;
}

const CHANNEL_WORDS: Record<Outreach['channel'], string> = {
  email: 'E-mail to',
  card: 'Card for',
  linkedIn: 'Request to',
  call: 'Call to',
  inPerson: 'Met',
};

/** What the person did today, oldest first: messages that went out, and debriefs. */
export function doneToday(facts: Facts, now: Instant): readonly DoneLine[] {
  const { zone } = facts.home;
  const today = dayOf(now, zone);
  const isToday = (at: Instant) => dayOf(at, zone) === today;
  const companies = new Map(facts.applications.map((one) => [one.id, one.company]));
  const names = new Map(facts.contacts.map((one) => [one.id, one.name]));
  const line = (key: string, at: Instant, what: string, applicationId: string | undefined): DoneLine => ({
    key,
    at,
    what,
    time: clockWords(at, zone),
    href: applicationId && hrefs.application(applicationId),
  });
  const messages = facts.outreaches
    .filter((one) => one.direction === 'out' && isToday(one.at))
    .map((one) => {
      const whom = names.get(one.contactId ?? '') ?? companies.get(one.applicationId ?? '') ?? 'them';
      const what = one.purpose === 'apply' ? `Applied to ${whom}` : `${CHANNEL_WORDS[one.channel]} ${whom}`;
      return line(one.id, one.at, what, one.applicationId);
    });
  const debriefs = facts.debriefs
    .filter((one) => isToday(one.savedAt))
    .map((one) =>
      line(one.id, one.savedAt, `Debrief, ${companies.get(one.applicationId) ?? ''}`, one.applicationId),
    );
  return [...messages, ...debriefs].toSorted((a, b) => a.at - b.at);
}
