import type { Application } from '../../domain/application';
import { longDayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { addDays, startOfDay, type Day } from '../../domain/time';
import { addresseeOf, routeWords } from '../addressee';
import { cvOnFile } from '../cv-on-file';
import { personOf, type Person } from '../dossier';
import { blockedBy, lockOpening } from '../lock';
import { NOTHING, at, idealMorning, type Rule } from '../situation';

/**
 * Renew the CV on file. The article's advice: after a no, ask them to keep your CV on file. What they keep until a day
 * runs out unseen, so two weeks before that day there is a line to write; late when the day is over, and gone two weeks
 * later, for then it is a new approach. It is a letter nobody asked for, so the courtesy lock holds it; a later day in
 * the file is a renewal, and the next one to come. Whoever has another application of the person's before them has the
 * CV as well, and whoever keeps it for several jobs is asked once, for the one for which they keep it longest.
 */
export const renewCv: Rule = {
  kind: 'renewCv',
  plan(situation) {
    const { dossier, policy, today, zone } = situation;
    const { application } = dossier;
    const cv = cvOnFile(application, today, policy.renewCvDays);
    if (!cv || situation.hasCome(startOfDay(addDays(cv.until, policy.renewCvDays + 1), zone))) return NOTHING;
    const contact = addresseeOf(dossier, situation.standing);
    if (isKeptElsewhere(application, personOf(dossier, contact?.id), cv.until)) return NOTHING;
    const lock = lockOpening(situation, contact?.id);
    const notice = at(situation, cv.renewFrom, policy.morning);
    const earliest = Math.max(notice, lock.opens);
    const ideal = idealMorning(situation, cv.renewFrom, earliest);
    const until = longDayWords(cv.until, today);
    return [
      {
        key: followUpKey('renewCv', application.id, cv.until),
        kind: 'renewCv',
        applicationId: application.id,
        contactId: contact?.id,
        channel: 'email',
        earliest,
        ideal,
        overdue: Math.max(ideal, startOfDay(addDays(cv.until, 1), zone)),
        title: `Ask ${contact?.name ?? application.company} to keep your CV`,
        reason: `${today > cv.until ? `They kept it until ${until}` : `They keep it until ${until}`}.${routeWords(dossier, contact)}`,
        blocked: lock.opens === earliest ? blockedBy(lock, situation) : undefined,
      },
    ];
  },
};

/** Whether the same person has the CV for another job: one under way, or one that keeps it longer. */
function isKeptElsewhere({ id }: Application, person: Person | undefined, until: Day): boolean {
  return (person?.applications ?? []).some((other) => {
    if (other.id === id || other.stage === 'saved') return false;
    const { stage, cvOnFileUntil = '' } = other;
    return stage !== 'closed' || cvOnFileUntil > until || (cvOnFileUntil === until && other.id > id);
  });
}
