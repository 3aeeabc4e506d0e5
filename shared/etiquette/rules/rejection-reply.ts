import { followUpKey } from '../../domain/follow-up';
import type { StageEvent } from '../../domain/application';
import { DAY } from '../../domain/time';
import type { Contact } from '../../domain/contact';
import { consultantsOf, routeWords } from '../addressee';
import { personOf, type Dossier } from '../dossier';
import { NOTHING, type Rule } from '../situation';

/**
 * Answer a no. The article's advice: another candidate was chosen, so always answer, and ask them to keep your CV on
 * file; a "no" can even be reopened. At once, the same day; exactly one, to whoever wrote the rejection. It can be
 * skipped. A rejection that follows a reopening is a new one.
 */
export const rejectionReply: Rule = {
  kind: 'rejectionReply',
  plan(situation) {
    const { dossier, policy } = situation;
    const { application } = dossier;
    if (application.stage !== 'closed' || application.outcome !== 'rejected') return NOTHING;
    const { event, since } = lastRejection(dossier);
    const at = event?.at ?? situation.standing.closedAt ?? application.updatedAt;
    const replied = dossier.outreaches.some(
      (one) => one.direction === 'out' && one.purpose === 'rejectionReply' && one.at >= since,
    );
    if (replied) return NOTHING;
    const contact = whoWroteIt(dossier);
    return [
      {
        key: followUpKey('rejectionReply', application.id, event?.id ?? application.id),
        kind: 'rejectionReply',
        applicationId: application.id,
        contactId: contact?.id,
        channel: 'email',
        earliest: at,
        ideal: at,
        overdue: at + policy.rejectionOverdueDays * DAY,
        title: `Reply to ${contact?.name ?? application.company}`,
        reason: `${application.company} chose someone else. A short reply keeps the door open.${routeWords(dossier, contact)}`,
      },
    ];
  },
};

/** The rejection that stands, and the moment since which a reply belongs to it. */
function lastRejection({ stageEvents }: Dossier): { event?: StageEvent; since: number } {
  let event: StageEvent | undefined;
  let since = Number.NEGATIVE_INFINITY;
  let closed = false;
  for (const one of stageEvents) {
    if (closed && one.stage !== 'closed') since = one.at;
    closed = one.stage === 'closed';
    // Choosing "rejected" twice in a row is one rejection.
    if (!closed) event = undefined;
    else if (one.outcome === 'rejected') event ??= one;
  }
  return { ...(event && { event }), since };
}

/** Whoever wrote the rejection; unknown, the agency's consultant, or the one person there is; else the screen asks. */
function whoWroteIt(dossier: Dossier): Contact | undefined {
  const { outreaches, people } = dossier;
  const letter = outreaches.findLast((one) => one.direction === 'in' && one.purpose === 'rejection');
  if (letter?.contactId !== undefined) return personOf(dossier, letter.contactId)?.contact;
  const [consultant] = consultantsOf(dossier);
  return consultant?.contact ?? (people.length === 1 ? people[0]?.contact : undefined);
}
