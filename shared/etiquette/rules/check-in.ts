import { longDayWords } from '../../domain/date-words';
import { followUpKey, type FollowUp } from '../../domain/follow-up';
import { LOCK_FLOOR_DAYS } from '../../domain/policy';
import { DAY, addDays, startOfDay, type Instant } from '../../domain/time';
import { addWorkingDays } from '../../domain/working-days';
import { addresseeOf, routeWords } from '../addressee';
import { blockedBy, checkInOpening, clockWords, lastAsked, silentSince } from '../lock';
import { NOTHING, daysAfter, idealMorning, type Rule, type Situation } from '../situation';
import { mayBeAsked } from '../silence';
import type { ClockEvent } from '../standing';

/**
 * Ask politely how things stand. The article's advice: check in at most once a week, ideally every two weeks, by a
 * short e-mail. Opens with the courtesy lock, and with a promised day only on the day after it; ideal two working
 * days after the promised day, else two weeks after the clock started, or after the same person was last written to about
 * another job. Gone when they answer, at the cap, when closed.
 */
export const checkIn: Rule = {
  kind: 'checkIn',
  plan(situation) {
    if (!mayBeAsked(situation)) return NOTHING;
    const { dossier, policy, standing } = situation;
    const { clock, unanswered } = standing;
    if (!clock || standing.closingNote || unanswered.length >= policy.unansweredCap) return NOTHING;
    const contact = addresseeOf(dossier, standing);
    const route = routeWords(dossier, contact);
    const opening = checkInOpening(situation, clock, contact?.id);
    const ideal = idealMorning(
      situation,
      idealDay(situation, lastAsked(situation, contact?.id, clock.at)),
      opening.opens,
    );
    const followUp: FollowUp = {
      key: followUpKey('checkIn', dossier.application.id, clock.id),
      kind: 'checkIn',
      applicationId: dossier.application.id,
      contactId: contact?.id,
      channel: 'email',
      earliest: opening.opens,
      ideal,
      overdue: ideal + policy.checkInOverdueDays * DAY,
      title: `Check in with ${route === '' ? dossier.application.company : contact?.name}`,
      reason: reasonOf(situation, clock) + route,
      blocked: blockedBy(opening, situation),
    };
    return [followUp];
  },
};

function idealDay(situation: Situation, since: Instant): string {
  const { policy, standing, calendar } = situation;
  if (standing.promised && !standing.promised.used) {
    return addWorkingDays(standing.promised.day, policy.promiseGraceWorkingDays, calendar);
  }
  return daysAfter(situation, since, policy.lockIdealDays);
}

function reasonOf(situation: Situation, clock: ClockEvent): string {
  const { standing, today, zone } = situation;
  const { promised } = standing;
  if (promised && !promised.used) {
    const passed = situation.hasCome(startOfDay(addDays(promised.day, 1), zone));
    return `They promised an answer by ${longDayWords(promised.day, today)}${passed ? ', and it has passed' : ''}.`;
  }
  const silent = situation.hasCome(clock.at + LOCK_FLOOR_DAYS * DAY);
  return silent ? silentSince(situation, clock) : `${clockWords(situation, clock)}.`;
}
