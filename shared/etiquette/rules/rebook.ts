import type { InterviewStatus } from '../../domain/interview';
import { followUpKey } from '../../domain/follow-up';
import { dayOf } from '../../domain/time';
import { addWorkingDays } from '../../domain/working-days';
import type { Meeting } from '../dossier';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Find another date for an interview that was cancelled or postponed, or that somebody missed. An own duty: at once,
 * late after two working days, gone when another interview is booked.
 */
export const rebook: Rule = {
  kind: 'rebook',
  plan(situation) {
    const { dossier, policy, calendar, zone } = situation;
    const { application, meetings } = dossier;
    if (meetings.length === 0 || application.stage === 'closed') return NOTHING;
    return meetings
      .filter((meeting) => meeting.interview.status !== 'booked' && !isReplaced(meeting, meetings))
      .map(({ interview, attendees }) => {
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

/** Another one was booked after this one fell through, or stands for a later time. */
function isReplaced({ interview, start }: Meeting, meetings: readonly Meeting[]): boolean {
  return meetings.some(
    (other) =>
      other.interview.id !== interview.id &&
      (other.interview.createdAt > interview.updatedAt ||
        (other.interview.status === 'booked' && other.start > start)),
  );
}
