import type { Id } from '../domain/application';
import { followUpKey, type FollowUpKey, type FollowUpKind } from '../domain/follow-up';
import type { Channel } from '../domain/outreach';
import { DAY, dayOf } from '../domain/time';
import type { Meeting, Person } from './dossier';
import type { Situation } from './situation';

/** Somebody who is to be thanked, and the meeting for which. */
export interface Debt {
  readonly key: FollowUpKey;
  readonly meeting: Meeting;
  readonly person: Person;
}

/** A kind of thanks: which meetings call for it, and which channels settle it. */
export interface Thanks {
  readonly kind: FollowUpKind;
  readonly meeting: (meeting: Meeting) => boolean;
  readonly channel: (channel: Channel) => boolean;
}

/**
 * Whom the person still has to thank. One for each interviewer, however it went; somebody met twice in a day is
 * thanked once, after the last time. A rejection takes the debt away, and so do 7 days; an interview that was still to
 * come when the application was closed leaves none.
 */
export function thankYousOwed(situation: Situation, thanks: Thanks): readonly Debt[] {
  const { dossier, zone } = situation;
  const { application } = dossier;
  if (application.stage === 'closed' && application.outcome === 'rejected') return [];
  const lastOfDay = new Map<string, Omit<Debt, 'key'>>();
  for (const meeting of dossier.meetings) {
    if (meeting.interview.status !== 'booked' || !thanks.meeting(meeting)) continue;
    if (hasExpired(meeting, situation) || isCalledOff(meeting, situation)) continue;
    // Meetings come in order, so the last one of the day stays.
    for (const person of meeting.attendees) {
      lastOfDay.set(`${dayOf(meeting.end, zone)} ${person.contact.id}`, { meeting, person });
    }
  }
  return [...lastOfDay.values()]
    .filter(({ meeting }) => situation.hasCome(meeting.end))
    .map((met) => ({
      ...met,
      key: followUpKey(thanks.kind, met.meeting.interview.id, met.person.contact.id),
    }))
    .filter((debt) => !isThanked(debt, application.id, thanks.channel));
}

function hasExpired({ end }: Meeting, situation: Situation): boolean {
  return situation.hasCome(end + situation.policy.thankYouExpiresDays * DAY);
}

/** Whoever closed it before an interview never went there. */
function isCalledOff({ start }: Meeting, situation: Situation): boolean {
  return situation.dossier.application.stage === 'closed' && start > (situation.standing.closedAt ?? start);
}

/** Whether thanks went out since the meeting began; where they name a follow-up, they belong to that one. */
function isThanked(
  { key, meeting, person }: Debt,
  applicationId: Id,
  settles: (channel: Channel) => boolean,
): boolean {
  return person.outreaches.some(
    (one) =>
      one.direction === 'out' &&
      one.purpose === 'thankYou' &&
      one.delivery !== 'noAnswer' &&
      (one.followUpKey === key ||
        (one.followUpKey === undefined &&
          one.at >= meeting.start &&
          (one.applicationId === undefined || one.applicationId === applicationId) &&
          settles(one.channel))),
  );
}
