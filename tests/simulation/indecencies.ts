import type { Facts } from '../../shared/domain/facts';
import { interviewEnd, interviewStart } from '../../shared/domain/interview';
import type { Outreach } from '../../shared/domain/outreach';
import { DAY, dayOf, localDateTime, type Instant } from '../../shared/domain/time';
import { isWorkingDay } from '../../shared/domain/working-days';

/** What the person did in a made-up job hunt that good manners forbid, told apart without the planner's help. */
export function indecencies(facts: Facts): readonly string[] {
  const { zone, country } = facts.home;
  const calendar = { country, holidays: facts.holidays };
  const found: string[] = [];
  for (const one of facts.outreaches.filter(isUnasked)) {
    const said = `${one.purpose} by ${one.channel} at ${localDateTime(one.at, zone)}`;
    if (!isWorkingDay(dayOf(one.at, zone), calendar)) found.push(`${said}: nobody works then`);
    if (isAboutToMeet(facts, one)) found.push(`${said}: they are about to meet, or just met`);
    if (isTheirTurn(facts, one)) found.push(`${said}: while a message of theirs waits for an answer`);
    if (isAfterAcceptance(facts, one)) found.push(`${said}: another offer has been accepted`);
  }
  return found;
}

function isUnasked({ direction, purpose, delivery }: Outreach): boolean {
  return (
    direction === 'out' &&
    delivery !== 'noAnswer' &&
    (purpose === 'checkIn' || purpose === 'closing' || purpose === 'stayInTouch')
  );
}

function isAboutToMeet({ interviews, attendances, applications }: Facts, letter: Outreach): boolean {
  const near = (start: Instant, end: Instant) => start < letter.at + 3 * DAY && end > letter.at - 3 * DAY;
  return interviews.some(
    (one) =>
      one.status === 'booked' &&
      one.createdAt < letter.at &&
      near(interviewStart(one), interviewEnd(one)) &&
      applications.some(({ id, stage }) => id === one.applicationId && stage !== 'closed') &&
      attendances.some((row) => row.interviewId === one.id && row.contactId === letter.contactId),
  );
}

function isTheirTurn({ outreaches, marks, interviews }: Facts, letter: Outreach): boolean {
  return outreaches.some(
    (theirs) =>
      theirs.direction === 'in' &&
      theirs.purpose !== 'rejection' &&
      theirs.applicationId === letter.applicationId &&
      theirs.at < letter.at &&
      !marks.some(({ id }) => id === `answerThem.${theirs.id}`) &&
      !interviews.some((one) => one.applicationId === theirs.applicationId && one.createdAt >= theirs.at) &&
      !outreaches.some(
        (one) =>
          one.direction === 'out' &&
          one.applicationId === theirs.applicationId &&
          one.at >= theirs.at &&
          one.at < letter.at,
      ),
  );
}

function isAfterAcceptance({ applications, stageEvents }: Facts, letter: Outreach): boolean {
  return stageEvents.some(
    ({ outcome, at }) =>
      outcome === 'accepted' &&
      at <= letter.at &&
      applications.some(({ id, stage }) => id === letter.applicationId && stage !== 'closed'),
  );
}
