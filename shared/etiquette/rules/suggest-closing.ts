import { daysAgoWords, longDayWords } from '../../domain/date-words';
import { followUpKey } from '../../domain/follow-up';
import { DAY, dayOf, type Instant } from '../../domain/time';
import { mayBeAsked } from '../silence';
import { NOTHING, type Rule, type Situation } from '../situation';

/**
 * Know when to stop. After a closing note and 14 more days without an answer, or when the note was skipped or its
 * time has run out, the application is suggested for closing as "no reply"; so it is four weeks after a check-in that
 * the person chose not to send. It is only a suggestion.
 */
export const suggestClosing: Rule = {
  kind: 'suggestClosing',
  plan(situation) {
    if (!mayBeAsked(situation)) return NOTHING;
    const { dossier, policy } = situation;
    const silence = silenceOf(situation);
    if (!silence || !situation.hasCome(silence.since)) return NOTHING;
    return [
      {
        key: followUpKey('suggestClosing', dossier.application.id, silence.id),
        kind: 'suggestClosing',
        applicationId: dossier.application.id,
        earliest: silence.since,
        ideal: silence.since,
        overdue: silence.since + policy.suggestClosingDays * DAY,
        title: `Close ${dossier.application.company} as “no reply”?`,
        reason: silence.reason,
      },
    ];
  },
};

interface Silence {
  readonly id: string;
  readonly since: Instant;
  readonly reason: string;
}

function silenceOf(situation: Situation): Silence | undefined {
  const { dossier, policy, standing, today, zone } = situation;
  const { unanswered, closingNote: note } = standing;
  const day = (instant: Instant) => longDayWords(dayOf(instant, zone), today);
  if (note) {
    return {
      id: note.id,
      since: note.at + policy.suggestClosingDays * DAY,
      reason: `Your last note of ${day(note.at)} went unanswered. You can open it again at any time.`,
    };
  }
  const last = unanswered.at(-1);
  if (!last || unanswered.length < policy.unansweredCap) return afterSkippedCheckIn(situation);
  const skipped = dossier.marks.get(followUpKey('closingNote', dossier.application.id, last.id))?.settledAt;
  const runOut = last.at + (policy.closingNoteDays + policy.closingNoteOfferedDays) * DAY;
  return {
    id: last.id,
    since: skipped === undefined ? runOut : Math.min(runOut, skipped + policy.suggestClosingDays * DAY),
    reason: `You last wrote on ${day(last.at)}, and nobody answered. You can open it again at any time.`,
  };
}

function afterSkippedCheckIn({ dossier, policy, standing, today, zone }: Situation): Silence | undefined {
  const { clock } = standing;
  if (!clock || dossier.marks.size === 0) return undefined;
  const mark = dossier.marks.get(followUpKey('checkIn', dossier.application.id, clock.id));
  if (mark?.settledAs !== 'skipped' || mark.settledAt === undefined) return undefined;
  return {
    id: clock.id,
    since: mark.settledAt + (policy.closingNoteDays + policy.suggestClosingDays) * DAY,
    reason: `Nothing has come since you let the check-in be, ${daysAgoWords(dayOf(mark.settledAt, zone), today)}.`,
  };
}
