import type { Facts } from '../../../shared/domain/facts';
import { clockWords, dayWords, exactWords, shortDayWords } from '../../../shared/domain/date-words';
import { followUpState, type FollowUp } from '../../../shared/domain/follow-up';
import { followUpNoun } from '../../../shared/domain/follow-up-words';
import { interviewStart, type Interview, type InterviewKind } from '../../../shared/domain/interview';
import { DAY, dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import { hrefs } from '../../desk/routes';

/** A line of "Coming up". */
export interface Coming {
  readonly key: string;
  readonly at: Instant;
  /** "Fri 10:00", "Mon". */
  readonly when: string;
  readonly exact: string;
  /** The company. */
  readonly title: string;
  /** "Tomasz Wilk, in person". */
  readonly detail: string;
  readonly href: string;
}

const HORIZON = 14 * DAY;
const KIND_WORDS: Record<InterviewKind, string> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
};

/** The interviews and the follow-ups of the next two weeks that are not due yet, the nearest first. */
export function comingUp(facts: Facts, followUps: readonly FollowUp[], now: Instant): readonly Coming[] {
  const { zone } = facts.home;
  const companies = new Map(facts.applications.map((one) => [one.id, one.company]));
  const interviews = facts.interviews
    .filter((one) => one.status === 'booked' && interviewStart(one) > now)
    .map((one): Coming => {
      const at = interviewStart(one);
      return {
        key: one.id,
        at,
        when: sayMoment(at, now, zone),
        exact: exactWords(at, zone),
        title: companies.get(one.applicationId) ?? '',
        detail: interviewDetail(one, facts),
        href: hrefs.application(one.applicationId),
      };
    });
  const waiting = followUps
    .filter((one) => one.kind !== 'briefing' && followUpState(one, now) === 'waiting')
    .map((one): Coming => {
      const at = Math.max(one.snoozedUntil ?? one.ideal, one.earliest);
      const snoozed = one.snoozedUntil !== undefined && one.snoozedUntil > now;
      const company = one.applicationId && companies.get(one.applicationId);
      return {
        key: one.key,
        at,
        when: snoozed ? sayMoment(at, now, zone) : weekdayOf(at, now, zone),
        exact: exactWords(at, zone),
        title: company ?? one.title,
        detail: company ? (snoozed ? `${one.title}, put off` : followUpNoun(one.kind)) : one.reason,
        href: one.applicationId
          ? hrefs.application(one.applicationId)
          : one.contactId
            ? hrefs.person(one.contactId)
            : hrefs.today,
      };
    });
  return [...interviews, ...waiting]
    .filter((one) => one.at < now + HORIZON)
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function interviewDetail(interview: Interview, facts: Facts): string {
  const present = facts.attendances.filter((one) => one.interviewId === interview.id);
  const only = facts.contacts.find((one) => one.id === present[0]?.contactId);
  const who =
    present.length === 0
      ? 'Interview'
      : present.length === 1
        ? (only?.name ?? 'Interview')
        : `${present.length} people`;
  return `${who}, ${KIND_WORDS[interview.kind]}`;
}

function sayMoment(at: Instant, now: Instant, zone: Zone): string {
  const day = weekdayOf(at, now, zone);
  return `${day === 'Today' ? '' : `${day} `}${clockWords(at, zone)}`;
}

/** "Today", else "Fri"; within two weeks a weekday may come twice, so the second week has its date. */
function weekdayOf(at: Instant, now: Instant, zone: Zone): string {
  if (dayWords(at, now, zone) === 'today') return 'Today';
  const [weekday = '', date = '', month = ''] = shortDayWords(dayOf(at, zone), dayOf(now, zone)).split(' ');
  return at - now < 6 * DAY ? weekday : `${date} ${month}`;
}
