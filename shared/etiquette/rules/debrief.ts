import { followUpKey } from '../../domain/follow-up';
import { DAY, HOUR } from '../../domain/time';
import { spokeWords } from '../meeting-words';
import { NOTHING, type Rule } from '../situation';

/**
 * The minute an interview ends, note what was said while you still know it. The article's advice: thank from the
 * car park, and let the letter speak of what was discussed. How it felt is asked for and changes nothing.
 * Gone when the debrief is saved, when the application is closed, or when memory has faded.
 */
export const debrief: Rule = {
  kind: 'debrief',
  plan(situation) {
    const { dossier, policy, now, zone } = situation;
    const { application } = dossier;
    if (dossier.meetings.length === 0 || application.stage === 'closed') return NOTHING;
    return dossier.meetings
      .filter(
        (meeting) =>
          meeting.interview.status === 'booked' &&
          meeting.debrief === undefined &&
          situation.hasCome(meeting.end) &&
          !situation.hasCome(meeting.end + policy.debriefExpiresDays * DAY),
      )
      .map((meeting) => ({
        key: followUpKey('debrief', meeting.interview.id),
        kind: 'debrief',
        applicationId: application.id,
        interviewId: meeting.interview.id,
        earliest: meeting.end,
        ideal: meeting.end,
        overdue: meeting.end + policy.debriefOverdueHours * HOUR,
        title: `How did it go at ${application.company}?`,
        reason: `${spokeWords(meeting, now, zone)} Note it while it is fresh.`,
      }));
  },
};
