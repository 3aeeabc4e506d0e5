import { followUpKey, type Blocked } from '../../domain/follow-up';
import { lastWeekdayWords } from '../../domain/date-words';
import { DAY, dayOf, type Instant } from '../../domain/time';
import { nextWorkingDay } from '../../domain/working-days';
import { cooledDown, isRequest } from '../../domain/linked-in';
import { isHome } from '../person';
import { at, type Rule, type Situation } from '../situation';

/**
 * Connect on LinkedIn. The article's advice: only after asking, always with a detailed request. So it needs the
 * person's yes in the consent ledger, and the latest entry counts. Ideal the next working day; one request a person,
 * whatever the number of applications. One that was withdrawn leaves room for another after LinkedIn's three weeks.
 */
export const linkedInRequest: Rule = {
  kind: 'linkedInRequest',
  plan(situation) {
    const { dossier, policy, now, zone, calendar } = situation;
    return dossier.people.flatMap((person) => {
      const { contact, consents, outreaches } = person;
      const consent = consents.findLast(({ kind }) => kind === 'linkedIn');
      if (!consent?.given || !isHome(dossier, person)) return [];
      const last = outreaches.findLast(isRequest);
      const withdrawnAt = last?.withdrawnAt;
      if (last && withdrawnAt === undefined) return [];
      const earliest = withdrawnAt === undefined ? consent.at : Math.max(consent.at, cooledDown(withdrawnAt));
      const ideal = at(situation, nextWorkingDay(dayOf(earliest, zone), calendar), policy.morning);
      return [
        {
          key: followUpKey('linkedInRequest', contact.id, last?.id ?? consent.id),
          kind: 'linkedInRequest',
          applicationId: dossier.application.id,
          contactId: contact.id,
          interviewId: consent.interviewId,
          channel: 'linkedIn',
          earliest,
          ideal,
          overdue: ideal + policy.linkedInOverdueDays * DAY,
          title: `Connect with ${contact.name} on LinkedIn`,
          blocked: withdrawnAt === undefined ? undefined : coolingDown(situation, withdrawnAt),
          reason: `They agreed to it ${lastWeekdayWords(consent.at, now, zone)}${consent.how ? `, ${consent.how}` : ''}.`,
        },
      ];
    });
  },
};

function coolingDown(situation: Situation, withdrawnAt: Instant): Blocked | undefined {
  const { now, zone } = situation;
  const opens = cooledDown(withdrawnAt);
  if (situation.hasCome(opens)) return undefined;
  const when = lastWeekdayWords(withdrawnAt, now, zone);
  return {
    rule: 'withdrawn',
    opens,
    why: `You withdrew a request ${when}; LinkedIn takes no other to them for three weeks.`,
  };
}
