import { clockWords, lastWeekdayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { dayOf, isDay, localDateTime, instantOn } from '../../domain/time';
import { addWorkingDays } from '../../domain/working-days';
import { personOf } from '../dossier';
import { NOTHING, type Rule, type Situation } from '../situation';
import type { Outreach } from '../../domain/outreach';

/**
 * Answer what they wrote. The article's advice: always answer, and quickly. The same day is ideal, late after a
 * working day. It opens whatever the courtesy lock says, for a reply is no imposition. A no is answered by its own
 * rule once the application is closed as rejected, an offer by deciding on it where they named a day; where they named
 * none, it is owed thanks and the question until when.
 */
export const answerThem: Rule = {
  kind: 'answerThem',
  plan(situation) {
    const { dossier } = situation;
    if (!dossier.outreaches.some(({ direction }) => direction === 'in')) return NOTHING;
    return situation.standing.awaiting
      .filter((message) => isOwed(situation, message))
      .map((message) => {
        const { id, at, contactId, channel } = message;
        const contact = personOf(dossier, contactId)?.contact;
        return {
          key: followUpKey('answerThem', id),
          kind: 'answerThem',
          applicationId: dossier.application.id,
          contactId: contact?.id,
          channel: channel === 'call' || channel === 'linkedIn' ? channel : 'email',
          earliest: at,
          ideal: at,
          overdue: lateFrom(situation, at),
          title: `Answer ${contact?.name ?? dossier.application.company}`,
          reason: `${channel === 'call' ? 'They called' : 'They wrote'} ${momentWords(situation, at)}.`,
        };
      });
  },
};

/** "at 13:00" on the same day, "last Friday" later. */
function momentWords({ now, zone }: Situation, at: number): string {
  return dayOf(at, zone) === dayOf(now, zone)
    ? `at ${clockWords(at, zone)}`
    : lastWeekdayWords(at, now, zone);
}

function isOwed({ dossier, standing }: Situation, { purpose, at }: Outreach): boolean {
  const { stage, offerDeadline } = dossier.application;
  if (purpose === 'offer' && stage === 'offer') return offerDeadline === undefined || !isDay(offerDeadline);
  if (stage !== 'closed') return true;
  return purpose !== 'rejection' && standing.closedAt !== undefined && at > standing.closedAt;
}

/** The same time of day, one working day later. */
function lateFrom({ policy, calendar, zone }: Situation, at: number): number {
  const day = addWorkingDays(dayOf(at, zone), policy.answerOverdueWorkingDays, calendar);
  return Math.max(at, instantOn(day, localDateTime(at, zone).slice(11), zone));
}
