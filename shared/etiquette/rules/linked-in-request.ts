import { followUpKey } from '../../domain/follow-up';
import { lastWeekdayWords } from '../../domain/date-words';
import { DAY, dayOf } from '../../domain/time';
import { nextWorkingDay } from '../../domain/working-days';
import { cooledDown, isRequest } from '../../domain/linked-in';
import { isHome } from '../person';
import { NOTHING, at, type Rule } from '../situation';

/**
 * Connect on LinkedIn. The article's advice: only after asking, always with a detailed request. So it needs the
 * person's yes in the consent ledger, and the latest entry counts. Ideal the next working day; one request a person,
 * whatever the number of applications. One that was withdrawn leaves room for another after LinkedIn's three weeks.
 */
export const linkedInRequest: Rule = {
  kind: 'linkedInRequest',
  plan(situation) {
    const { dossier, policy, now, zone, calendar } = situation;
    if (dossier.people.length === 0) return NOTHING;
    return dossier.people.flatMap((person) => {
      const { contact, consents, outreaches } = person;
      if (consents.length === 0 || !isHome(dossier, person)) return [];
      const consent = consents.findLast(({ kind }) => kind === 'linkedIn');
      if (!consent?.given) return [];
      const last = outreaches.findLast(isRequest);
      if (last && last.withdrawnAt === undefined) return [];
      const opens = last?.withdrawnAt === undefined ? undefined : cooledDown(last.withdrawnAt);
      const earliest = Math.max(consent.at, opens ?? consent.at);
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
          ...(opens !== undefined &&
            !situation.hasCome(opens) && {
              blocked: {
                rule: 'withdrawn',
                opens,
                why: `You withdrew a request ${lastWeekdayWords(last?.withdrawnAt ?? now, now, zone)}; LinkedIn takes no other to them for three weeks.`,
              } as const,
            }),
          reason: `They agreed to it ${lastWeekdayWords(consent.at, now, zone)}${consent.how ? `, ${consent.how}` : ''}.`,
        },
      ];
    });
  },
};
