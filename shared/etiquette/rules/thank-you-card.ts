import { receptionClosing } from '../../domain/reception';
import { dayOf, instantOn, type Instant } from '../../domain/time';
import { addWorkingDays, nextWorkingDay } from '../../domain/working-days';
import type { Meeting } from '../dossier';
import { thankYousOwed, type Thanks } from '../gratitude';
import { metWords } from '../meeting-words';
import { NOTHING, type Rule, type Situation } from '../situation';

const BY_CARD: Thanks = {
  kind: 'thankYouCard',
  meeting: ({ interview }) => interview.kind === 'inPerson',
  channel: (channel) => channel === 'card',
};

/**
 * Drop a card at reception. The article's advice: a physical note impresses longest, but post is slow, so leave it
 * at the front desk. The same day before reception closes, else the next working day; after two working days the
 * desk is too late and the post has to do. Interviews in person only, each interviewer.
 */
export const thankYouCard: Rule = {
  kind: 'thankYouCard',
  plan(situation) {
    const { dossier, now, zone } = situation;
    if (dossier.meetings.length === 0) return NOTHING;
    return thankYousOwed(situation, BY_CARD).map(({ key, meeting, person }) => {
      const { ideal, overdue, closes } = dropTimes(situation, meeting);
      const { name } = person.contact;
      const met = metWords(meeting, now, zone);
      const late = situation.hasCome(overdue);
      return {
        key,
        kind: 'thankYouCard',
        applicationId: dossier.application.id,
        contactId: person.contact.id,
        interviewId: meeting.interview.id,
        channel: 'card',
        earliest: meeting.end,
        ideal,
        overdue,
        title: late
          ? `Post a card to ${name} at ${dossier.application.company}`
          : `Drop a card for ${name} at ${dossier.application.company}`,
        reason: late
          ? `${met} It is late for reception; the post still does.`
          : `${met} Reception closes at ${closes}.`,
      };
    });
  },
};

/** Reception keeps the interview's own clock; its working days are the application's. */
function dropTimes(
  situation: Situation,
  { interview, end }: Meeting,
): { ideal: Instant; overdue: Instant; closes: string } {
  const { policy, calendar } = situation;
  const closes = receptionClosing(interview, policy);
  const closing = (day: string) => instantOn(day, closes, interview.zone);
  const day = dayOf(end, interview.zone);
  const dropDay = closing(day) > end ? day : nextWorkingDay(day, calendar);
  const overdue = closing(addWorkingDays(dropDay, policy.cardDropWorkingDays, calendar));
  // A closing time that has gone by helps nobody: the next one is what to hurry for.
  let ideal = dropDay;
  while (situation.hasCome(closing(ideal))) ideal = nextWorkingDay(ideal, calendar);
  return { ideal: Math.min(closing(ideal), overdue), overdue, closes };
}
