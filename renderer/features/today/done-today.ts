import { clockWords } from '../../../shared/domain/date-words';
import type { Facts } from '../../../shared/domain/facts';
import type { Outreach } from '../../../shared/domain/outreach';
import { addDays, dayOf, startOfDay, type Instant } from '../../../shared/domain/time';
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
  const [begins, ends] = [startOfDay(today, zone), startOfDay(addDays(today, 1), zone)];
  const isToday = (at: Instant) => at >= begins && at < ends;
  const companyOf = (id: string | undefined) => facts.applications.find((one) => one.id === id)?.company;
  const nameOf = (id: string | undefined) => facts.contacts.find((one) => one.id === id)?.name;
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
      const whom = nameOf(one.contactId) ?? companyOf(one.applicationId) ?? 'them';
      const what = one.purpose === 'apply' ? `Applied to ${whom}` : `${CHANNEL_WORDS[one.channel]} ${whom}`;
      return line(one.id, one.at, what, one.applicationId);
    });
  const debriefs = facts.debriefs
    .filter((one) => isToday(one.savedAt))
    .map((one) =>
      line(one.id, one.savedAt, `Debrief, ${companyOf(one.applicationId) ?? ''}`, one.applicationId),
    );
  return [...messages, ...debriefs].toSorted((a, b) => a.at - b.at);
}
