import { countWords } from '../../domain/date-words';
import { capitalised } from '../../domain/in-words';
import { followUpKey, type Blocked } from '../../domain/follow-up';
import { DAY, type Instant } from '../../domain/time';
import { addresseeOf, routeWords } from '../addressee';
import { lastAsked, lockOpening, spanWords, type Opening } from '../lock';
import { mayBeAsked } from '../silence';
import { NOTHING, daysAfter, idealMorning, type Rule } from '../situation';

/**
 * One last note, and then silence. The article's advice: do not come off too strongly. After two unsolicited messages
 * that nobody answered there is a closing note, 14 days after the last, offered for 28 days; their answer takes it away.
 */
export const closingNote: Rule = {
  kind: 'closingNote',
  plan(situation) {
    if (!mayBeAsked(situation)) return NOTHING;
    const { dossier, policy, standing } = situation;
    const { unanswered } = standing;
    const last = unanswered.at(-1);
    if (!last || standing.closingNote || unanswered.length < policy.unansweredCap) return NOTHING;
    const contact = addresseeOf(dossier, standing);
    const lock = lockOpening(situation, contact?.id);
    const rest = last.at + policy.closingNoteDays * DAY;
    const earliest = Math.max(rest, lock.opens);
    if (situation.hasCome(earliest + policy.closingNoteOfferedDays * DAY)) return NOTHING;
    const ideal = idealMorning(
      situation,
      daysAfter(situation, lastAsked(situation, contact?.id, last.at), policy.closingNoteDays),
      earliest,
    );
    const silence = `${countWords(unanswered.length, 'message')} went unanswered`;
    const blockedUntil = (opens: Instant, held: Opening | undefined): Blocked =>
      held
        ? { rule: 'courtesyLock', opens, why: held.why() }
        : {
            rule: 'cap',
            opens,
            why: `${capitalised(silence)}; give it ${spanWords(policy.closingNoteDays)} before a last note.`,
          };
    return [
      {
        key: followUpKey('closingNote', dossier.application.id, last.id),
        kind: 'closingNote',
        applicationId: dossier.application.id,
        contactId: contact?.id,
        channel: 'email',
        earliest,
        ideal,
        overdue: ideal + policy.closingNoteDays * DAY,
        title: `Write ${dossier.application.company} one last note`,
        reason: `${capitalised(silence)}. One kind last note, then let it rest.${routeWords(dossier, contact)}`,
        blocked: situation.hasCome(earliest)
          ? undefined
          : blockedUntil(earliest, lock.opens > rest ? lock : undefined),
      },
    ];
  },
};
