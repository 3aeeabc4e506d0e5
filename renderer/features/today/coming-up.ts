import type { Id } from '../../../shared/domain/application';
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

/**
 * The interviews and the follow-ups of the next two weeks that are not due yet, the nearest first; at the `most` so
 * many, for only those are worded.
 */
export function comingUp(
  facts: Facts,
  followUps: readonly FollowUp[],
  now: Instant,
  most = Number.POSITIVE_INFINITY,
): readonly Coming[] {
  const ahead: Ahead[] = [];
  for (const interview of facts.interviews) {
    const at = interviewStart(interview);
    if (interview.status !== 'booked' || at <= now || at >= now + HORIZON) continue;
    ahead.push({ key: interview.id, at, worded: () => interviewLine(interview, at, facts, now) });
  }
  for (const followUp of followUps) {
    if (followUp.kind === 'briefing' || followUpState(followUp, now) !== 'waiting') continue;
    const at = Math.max(followUp.snoozedUntil ?? followUp.ideal, followUp.earliest);
    if (at >= now + HORIZON) continue;
    ahead.push({ key: followUp.key, at, worded: () => followUpLine(followUp, at, facts, now) });
  }
  return ahead
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ worded }) => worded());
}

interface Ahead {
  readonly key: string;
  readonly at: Instant;
  readonly worded: () => Coming;
}

function interviewLine(interview: Interview, at: Instant, facts: Facts, now: Instant): Coming {
  const { zone } = facts.home;
  return {
    key: interview.id,
    at,
    when: sayMoment(at, now, zone),
    exact: exactWords(at, zone),
    title: companyOf(interview.applicationId, facts) ?? '',
    detail: interviewDetail(interview, facts),
    href: hrefs.application(interview.applicationId),
  };
}

function followUpLine(followUp: FollowUp, at: Instant, facts: Facts, now: Instant): Coming {
  const { key, kind, applicationId, contactId, snoozedUntil, title, reason } = followUp;
  const { zone } = facts.home;
  const snoozed = snoozedUntil !== undefined && snoozedUntil > now;
  const company = companyOf(applicationId, facts);
  return {
    key,
    at,
    when: snoozed ? sayMoment(at, now, zone) : weekdayOf(at, now, zone),
    exact: exactWords(at, zone),
    title: company ?? title,
    detail: company ? (snoozed ? `${title}, put off` : followUpNoun(kind)) : reason,
    href: applicationId
      ? hrefs.application(applicationId)
      : contactId
        ? hrefs.person(contactId)
        : hrefs.today,
  };
}

function companyOf(applicationId: Id | undefined, facts: Facts): string | undefined {
  return facts.applications.find(({ id }) => id === applicationId)?.company;
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
