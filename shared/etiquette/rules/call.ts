import { nextCallingHour } from '../../domain/calling-hours';
import { longDayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { DAY, dayOf, startOfDay, type Instant } from '../../domain/time';
import { addWorkingDays } from '../../domain/working-days';
import { consultantsOf, routeWords } from '../addressee';
import type { Person } from '../dossier';
import { blockedBy, lastAsked, lockOpening, silentSince } from '../lock';
import { mayBeAsked } from '../silence';
import { NOTHING, type Rule, type Situation } from '../situation';

/**
 * Call the very person who interviewed you. The article's readers advise: a call makes sense after some time, and
 * never instead of the same-day e-mail. So from the fifth working day after a promised one, or once a check-in went
 * unanswered; inside the courtesy lock, and ideally two weeks after they were asked about another job; best Tuesday to
 * Thursday, 10:00 to 16:00 of their own clock; never where they
 * asked not to be called. The candidate of an agency calls its consultant. A call that reached nobody waits a working day, two tries at most.
 */
export const call: Rule = {
  kind: 'call',
  plan(situation) {
    if (!mayBeAsked(situation)) return NOTHING;
    const { dossier, policy, standing, zone, calendar } = situation;
    const { clock, unanswered, missedCalls } = standing;
    if (!clock || unanswered.length >= policy.unansweredCap) return NOTHING;
    if (standing.closingNote || missedCalls.length >= policy.callTries) return NOTHING;
    const person = whomToCall(situation);
    const grounds = person && groundsFor(situation);
    if (!person || !grounds) return NOTHING;
    const lock = lockOpening(situation, person.contact.id);
    const lastTry = missedCalls.at(-1);
    const retry = lastTry
      ? startOfDay(addWorkingDays(dayOf(lastTry.at, zone), policy.callRetryWorkingDays, calendar), zone)
      : grounds.since;
    const earliest = Math.max(lock.opens, grounds.since, retry);
    const since = lastAsked(situation, person.contact.id, Number.NEGATIVE_INFINITY);
    const ideal = goodHour(situation, Math.max(earliest, since + policy.lockIdealDays * DAY), person);
    return [
      {
        key: followUpKey('call', dossier.application.id, lastTry?.id ?? clock.id),
        kind: 'call',
        applicationId: dossier.application.id,
        contactId: person.contact.id,
        channel: 'call',
        earliest,
        ideal,
        overdue: ideal + policy.checkInOverdueDays * DAY,
        title: `Call ${person.contact.name}`,
        reason: `${grounds.reason}${lastTry ? ' Your last call reached nobody.' : ''}${routeWords(dossier, person.contact)}`,
        blocked: blockedBy(lock, situation),
      },
    ];
  },
};

/** Why a call is in place, and since when. */
function groundsFor(situation: Situation): { reason: string; since: Instant } | undefined {
  const { standing, policy, calendar, today, zone } = situation;
  const { clock, promised, unanswered } = standing;
  if (promised) {
    const missed = addWorkingDays(promised.day, policy.callMissedWorkingDays, calendar);
    if (missed <= today) {
      const reason = `They promised an answer by ${longDayWords(promised.day, today)}, and none has come.`;
      return { reason, since: startOfDay(missed, zone) };
    }
  }
  const last = unanswered.at(-1);
  if (!clock || !last || last.channel === 'call') return undefined;
  return { reason: silentSince(situation, clock), since: last.at };
}

/**
 * Whoever interviewed the person last and may be called, else anyone of the application who may; with an agency its
 * consultants alone.
 */
function whomToCall({ dossier, standing }: Situation): Person | undefined {
  const consultants = consultantsOf(dossier);
  if (consultants.length > 0) return consultants.find(mayCall);
  return standing.lastMet?.attendees.find(mayCall) ?? dossier.people.find(mayCall);
}

function mayCall({ contact, consents }: Person): boolean {
  if (!contact.phone || contact.noCalls) return false;
  return consents.findLast(({ kind }) => kind === 'call')?.given ?? true;
}

/** The first moment from `earliest` on at which a call is welcome, by the clock and working days of the other side. */
function goodHour(
  { dossier, policy, calendar, zone }: Situation,
  earliest: Instant,
  person: Person,
): Instant {
  const there = person.contact.zone ?? dossier.application.zone ?? zone;
  return nextCallingHour(earliest, there, policy, calendar);
}
