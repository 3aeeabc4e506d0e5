import { clockWords, dayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { HOUR, addDays, dayOf } from '../../domain/time';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Before an interview, look over whom you meet and what to ask. The article's advice: never leave without asking
 * for the next steps and when to expect a call, so the questions must be at hand before you go in.
 * Opens at 18:00 the day before, or at once if it was booked later; gone when the interview starts.
 */
export const briefing: Rule = {
  kind: 'briefing',
  plan(situation) {
    const { dossier, policy, now, zone } = situation;
    const { application } = dossier;
    if (application.stage === 'closed' || !situation.standing.meetingAhead) return NOTHING;
    return dossier.meetings
      .filter(({ interview, start }) => interview.status === 'booked' && !situation.hasCome(start))
      .map(({ interview, start }) => {
        const eve = at(
          situation,
          addDays(dayOf(start, zone), -1),
          `${String(policy.briefingHour).padStart(2, '0')}:00`,
        );
        const earliest = Math.min(start, Math.max(eve, interview.createdAt));
        return {
          key: followUpKey('briefing', interview.id),
          kind: 'briefing',
          applicationId: application.id,
          interviewId: interview.id,
          earliest,
          ideal: Math.max(earliest, start - policy.briefingIdealHours * HOUR),
          overdue: start,
          title: `Get ready for ${application.company}`,
          reason: `You meet ${dayWords(start, now, zone)} at ${clockWords(start, zone)}.`,
        };
      });
  },
};
