import { daysAgoWords } from '../../domain/date-words';
import { followUpKey, type FollowUpMark } from '../../domain/follow-up';
import { DAY, dayOf, type Instant } from '../../domain/time';
import type { Dossier, Person } from '../dossier';
import { mayWriteTo } from '../addressee';
import { momentId } from '../letters';
import { blockedBy, lockOpening } from '../lock';
import { isHome } from '../person';
import { NOTHING, at, daysAfter, idealMorning, type Rule, type Situation } from '../situation';
import { isMissedCall } from '../unsolicited';

/**
 * Keep the relationship. The article's advice: even after a no, keep a long-term relationship. For people who are
 * marked to be kept, once none of their applications is open: 90 days after the last contact, whoever made it, and
 * 90 days after the person last let it be; best on a working day, as all that nobody waits for.
 */
export const stayInTouch: Rule = {
  kind: 'stayInTouch',
  plan(situation) {
    const { dossier, policy, today, zone } = situation;
    if (dossier.application.stage !== 'closed') return NOTHING;
    return dossier.people.flatMap((person) => {
      const { contact } = person;
      // An application of theirs that is open would be their home instead.
      if (!contact.keepInTouch || !mayWriteTo(person) || !isHome(dossier, person)) return [];
      const last = lastContact(situation, person);
      const since = lastLetBe(situation, person, last);
      const lock = lockOpening(situation, contact.id);
      const day = daysAfter(situation, since.at, policy.stayInTouchDays);
      const earliest = Math.max(at(situation, day, policy.morning), lock.opens);
      const ideal = idealMorning(situation, day, earliest);
      return [
        {
          key: followUpKey('stayInTouch', contact.id, since.id),
          kind: 'stayInTouch',
          applicationId: dossier.application.id,
          contactId: contact.id,
          channel: 'email',
          earliest,
          ideal,
          overdue: ideal + policy.stayInTouchOverdueDays * DAY,
          title: `Write a line to ${contact.name}`,
          reason: `You were last in touch ${daysAgoWords(dayOf(last.at, zone), today)}.`,
          blocked: lock.opens === earliest ? blockedBy(lock, situation) : undefined,
        },
      ];
    });
  },
};

interface Moment {
  readonly id: string;
  readonly at: Instant;
}

/**
 * The last thing that passed between the two: a message either way, an interview, a line written elsewhere, else the
 * closing itself.
 */
function lastContact(situation: Situation, person: Person): Moment {
  const { outreaches, meetings } = person;
  const closing = closingOf(situation.dossier);
  const letter = outreaches.findLast((one) => !isMissedCall(one) && one.delivery !== 'automatic');
  const meeting = meetings.findLast(
    ({ interview, end }) => interview.status === 'booked' && situation.hasCome(end),
  );
  return [
    ...(letter ? [{ id: letter.id, at: letter.at }] : []),
    ...(meeting ? [{ id: meeting.interview.id, at: meeting.end }] : []),
    ...settled(situation, person, 'doneElsewhere'),
  ].reduce(later, closing);
}

/** The last time that the person chose not to write, where nothing passed since. */
function lastLetBe(situation: Situation, person: Person, last: Moment): Moment {
  return settled(situation, person, 'skipped').reduce(later, last);
}

function settled(
  { dossier }: Situation,
  { contact }: Person,
  how: FollowUpMark['settledAs'],
): readonly Moment[] {
  const moments: Moment[] = [];
  for (const { id, settledAs, settledAt } of dossier.marks.values()) {
    if (settledAs !== how || settledAt === undefined) continue;
    if (id.startsWith(followUpKey('stayInTouch', contact.id, '')))
      moments.push({ id: momentId(settledAt), at: settledAt });
  }
  return moments;
}

function later(latest: Moment, one: Moment): Moment {
  return one.at >= latest.at ? one : latest;
}

function closingOf({ application, stageEvents }: Dossier): Moment {
  return (
    stageEvents.findLast(({ stage }) => stage === 'closed') ?? {
      id: application.id,
      at: application.updatedAt,
    }
  );
}
