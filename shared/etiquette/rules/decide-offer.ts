import { longDayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { addDays, isDay, startOfDay } from '../../domain/time';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Decide on the offer before its deadline. An own duty, not one of the article's: whoever is made to wait for an
 * answer remembers it. Open as soon as the offer is there, late when the deadline's day is over.
 */
export const decideOffer: Rule = {
  kind: 'decideOffer',
  plan(situation) {
    const { dossier, policy, today, zone } = situation;
    const { application, stageEvents } = dossier;
    const deadline = application.offerDeadline;
    if (application.stage !== 'offer' || deadline === undefined || !isDay(deadline)) return NOTHING;
    const event = stageEvents.findLast(({ stage }) => stage === 'offer');
    const overdue = startOfDay(addDays(deadline, 1), zone);
    const ideal = at(situation, deadline, policy.morning);
    return [
      {
        key: followUpKey('decideOffer', application.id, event?.id ?? application.id),
        kind: 'decideOffer',
        applicationId: application.id,
        earliest: Math.min(ideal, event?.at ?? application.updatedAt),
        ideal,
        overdue,
        title: `Decide on ${application.company}’s offer`,
        reason: `They asked for an answer by ${longDayWords(deadline, today)}.`,
      },
    ];
  },
};
