import { daysAgoWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { DAY, dayOf, type Instant } from '../../domain/time';
import type { Dossier, Person } from '../dossier';
import { mayWriteTo } from '../addressee';
import { blockedBy, lockOpening } from '../lock';
import { isHome } from '../person';
import { NOTHING, at, daysAfter, type Rule, type Situation } from '../situation';
import { isMissedCall } from '../unsolicited';

/**
 * Keep the relationship. The article's advice: even after a no, keep a long-term relationship. For people who are
 * marked to be kept, once none of their applications is open: 90 days after the last contact, whoever made it.
 */
export const stayInTouch: Rule = {
  kind: 'stayInTouch',
  plan(situation) {
    const { dossier, policy, today, zone } = situation;
    if (dossier.application.stage !== 'closed' || dossier.people.length === 0) return NOTHING;
    return dossier.people.flatMap((person) => {
      const { contact } = person;
      // An application of theirs that is open would be their home instead.
      if (!contact.keepInTouch || !mayWriteTo(person) || !isHome(dossier, person)) return [];
      const last = lastContact(situation, person);
      const lock = lockOpening(situation, contact.id);
      const day = daysAfter(situation, last.at, policy.stayInTouchDays);
      const earliest = Math.max(at(situation, day, policy.morning), lock.opens);
      return [
        {
          key: followUpKey('stayInTouch', contact.id, last.id),
          kind: 'stayInTouch',
          applicationId: dossier.application.id,
          contactId: contact.id,
          channel: 'email',
          earliest,
          ideal: earliest,
          overdue: earliest + policy.stayInTouchOverdueDays * DAY,
          title: `Write a line to ${contact.name}`,
          reason: `You were last in touch ${daysAgoWords(dayOf(last.at, zone), today)}.`,
          blocked: lock.opens === earliest ? blockedBy(lock, situation) : undefined,
        },
      ];
    });
  },
};

/** The last thing that passed between the two: a message either way, an interview, else the closing itself. */
function lastContact(situation: Situation, { outreaches, meetings }: Person): { id: string; at: Instant } {
  const closing = closingOf(situation.dossier);
  const letter = outreaches.findLast((one) => !isMissedCall(one) && one.delivery !== 'automatic');
  const meeting = meetings.findLast(
    ({ interview, end }) => interview.status === 'booked' && situation.hasCome(end),
  );
  return [
    ...(letter ? [{ id: letter.id, at: letter.at }] : []),
    ...(meeting ? [{ id: meeting.interview.id, at: meeting.end }] : []),
  ].reduce((latest, one) => (one.at >= latest.at ? one : latest), closing);
}

function closingOf({ application, stageEvents }: Dossier): { id: string; at: Instant } {
  return (
    stageEvents.findLast(({ stage }) => stage === 'closed') ?? {
      id: application.id,
      at: application.updatedAt,
    }
  );
}
