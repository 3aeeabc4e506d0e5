import type { InterviewStatus } from '../../domain/interview';
import { followUpKey } from '../../domain/follow-up';
import { dayOf } from '../../domain/time';
import { addWorkingDays } from '../../domain/working-days';
import { fallenThrough } from '../fallen-through';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Find another date for an interview that was cancelled or postponed, or that somebody missed. An own duty: at once,
 * late after two working days, gone when another interview is booked. Until then nobody is asked how things stand.
 */
export const rebook: Rule = {
  kind: 'rebook',
  plan(situation) {
    const { dossier, policy, calendar, zone } = situation;
    const { application, meetings } = dossier;
    if (meetings.length === 0 || application.stage === 'closed') return NOTHING;
    return fallenThrough(dossier).map(({ interview, attendees }) => {
      const changed = interview.updatedAt;
      const late = addWorkingDays(dayOf(changed, zone), policy.rebookOverdueWorkingDays, calendar);
      const [person] = attendees;
      return {
        key: followUpKey('rebook', interview.id),
        kind: 'rebook',
        applicationId: application.id,
        contactId: person?.contact.id,
        interviewId: interview.id,
        channel: 'email',
        earliest: changed,
        ideal: changed,
        overdue: Math.max(changed, at(situation, late, policy.morning)),
        title: `Find a new date with ${application.company}`,
        reason: REASONS[interview.status],
      };
    });
  },
};

const REASONS: Readonly<Record<InterviewStatus, string>> = {
  booked: '',
  postponed: 'The interview was postponed.',
  cancelled: 'The interview was cancelled.',
  missedByThem: 'They did not come to the interview.',
  missedByMe: 'You could not make the interview. A quick word helps.',
};
