import { HOUR } from '../../domain/time';
import { intermediaryOf } from '../addressee';
import { thankYouHours } from '../customs';
import { thankYousOwed, type Thanks } from '../gratitude';
import { spokeWords } from '../meeting-words';
import { NOTHING, type Rule } from '../situation';

const BY_EMAIL: Thanks = {
  kind: 'thankYouEmail',
  meeting: () => true,
  channel: (channel) => channel !== 'card',
};

/**
 * Thank every interviewer. The article's advice: always, whatever the medium, even if it went badly, and the faster
 * the better: from the car park is best. Within an hour is ideal, late after a day, and as the country has it where the
 * person has set nothing else; after 7 days it is a check-in. An agency's consultant hands it on to its client.
 */
export const thankYouEmail: Rule = {
  kind: 'thankYouEmail',
  plan(situation) {
    const { dossier, policy, now, zone, calendar } = situation;
    if (dossier.meetings.length === 0) return NOTHING;
    return thankYousOwed(situation, BY_EMAIL).map(({ key, meeting, person }) => {
      const hours = thankYouHours(policy, calendar.country);
      const consultant = intermediaryOf(dossier, person.contact.id)?.contact;
      const ideal = meeting.end + hours.thankYouIdealHours * HOUR;
      return {
        key,
        kind: 'thankYouEmail',
        applicationId: dossier.application.id,
        contactId: person.contact.id,
        ...(consultant && { via: consultant.id }),
        interviewId: meeting.interview.id,
        channel: 'email',
        earliest: meeting.end,
        ideal,
        overdue: ideal + hours.thankYouOverdueHours * HOUR,
        title: `Thank ${person.contact.name}`,
        reason: [
          spokeWords(meeting, now, zone),
          meeting.debrief?.discussed?.trim() && 'Your notes are with the draft.',
          consultant && `${consultant.name} put you forward, so it goes through them.`,
        ]
          .filter(Boolean)
          .join(' '),
      };
    });
  },
};
