import { longDayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { addDays, isDay, startOfDay } from '../../domain/time';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Apply before the posting closes. An own duty: a saved application with a closing date. Due three days before it,
 * late when the day is over.
 */
export const apply: Rule = {
  kind: 'apply',
  plan(situation) {
    const { dossier, policy, today, zone } = situation;
    const { application } = dossier;
    const { closesOn } = application;
    if (application.stage !== 'saved' || application.appliedAt !== undefined) return NOTHING;
    if (closesOn === undefined || !isDay(closesOn)) return NOTHING;
    const ideal = at(situation, closesOn, policy.morning);
    const notice = at(situation, addDays(closesOn, -policy.applyNoticeDays), policy.morning);
    return [
      {
        key: followUpKey('apply', application.id),
        kind: 'apply',
        applicationId: application.id,
        earliest: Math.min(ideal, Math.max(notice, application.createdAt)),
        ideal,
        overdue: startOfDay(addDays(closesOn, 1), zone),
        title: `Apply at ${application.company}`,
        reason: `The posting ${closesOn < today ? 'closed' : 'closes'} on ${longDayWords(closesOn, today)}.`,
      },
    ];
  },
};
