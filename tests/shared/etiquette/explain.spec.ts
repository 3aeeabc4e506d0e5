import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS, type FollowUpKind } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY, type Policy } from '../../../shared/domain/policy';
import { explain } from '../../../shared/etiquette/explain';

const rule = (kind: FollowUpKind, policy: Partial<Policy> = {}, country?: string) =>
  explain(kind, { ...DEFAULT_POLICY, ...policy }, country).rule;

describe('what a rule says of itself', () => {
  it.each(FOLLOW_UP_KINDS)('%s: in plain sentences, with what would change it', (kind) => {
    const { rule: words, change } = explain(kind, DEFAULT_POLICY);
    for (const text of [words, change]) {
      expect(text).toMatch(/^[A-Z].+\.$/);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it.each<[FollowUpKind, Partial<Policy>, string]>([
    ['briefing', { briefingHour: 8 }, 'From 08:00'],
    ['briefing', { briefingIdealHours: 3 }, 'best three hours before'],
    ['debrief', { debriefOverdueHours: 24 }, 'late after a day'],
    ['debrief', { debriefOverdueHours: 1 }, 'late after an hour'],
    ['debrief', { debriefExpiresDays: 14 }, 'after two weeks'],
    ['thankYouEmail', { thankYouIdealHours: 2 }, 'best within two hours'],
    ['thankYouEmail', { thankYouOverdueHours: 48 }, 'late 48 hours after'],
    ['thankYouEmail', { thankYouExpiresDays: 10 }, 'After ten days'],
    ['thankYouCard', { cardDropWorkingDays: 1 }, 'After one working day'],
    ['thankYouCard', { receptionCloses: '16:45' }, '16:45'],
    ['linkedInRequest', { linkedInOverdueDays: 14 }, 'late two weeks after'],
    ['checkIn', { lockDays: 10 }, 'once in ten days'],
    ['checkIn', { lockIdealDays: 21 }, 'ideally three weeks'],
    ['checkIn', { firstCheckInDays: 12 }, 'not before twelve days'],
    ['checkIn', { promiseGraceWorkingDays: 4 }, 'four working days after'],
    ['checkIn', { checkInOverdueDays: 3 }, 'Late three days later'],
    ['checkIn', { unansweredCap: 3 }, 'three messages'],
    ['call', { callMissedWorkingDays: 8 }, 'eight working days past'],
    ['call', { lockDays: 9 }, 'at least nine days'],
    ['call', { callFirstWeekday: 1, callLastWeekday: 5 }, 'Best Monday to Friday'],
    ['call', { callFrom: '09:30', callUntil: '15:00' }, '09:30 to 15:00'],
    ['call', { callTries: 3 }, 'Three calls'],
    ['call', { callRetryWorkingDays: 2 }, 'two working days apart'],
    ['closingNote', { unansweredCap: 4 }, 'After four messages'],
    ['closingNote', { closingNoteDays: 21 }, 'three weeks after the last'],
    ['closingNote', { closingNoteOfferedDays: 35 }, 'offered for five weeks'],
    ['rejectionReply', { rejectionOverdueDays: 5 }, 'late after five days'],
    ['stayInTouch', { stayInTouchDays: 60 }, '60 days after'],
    ['stayInTouch', { stayInTouchOverdueDays: 20 }, 'late twenty days later'],
    ['answerThem', { answerOverdueWorkingDays: 2 }, 'late after two working days'],
    ['decideOffer', { morning: '08:15' }, 'best by 08:15'],
    ['apply', { applyNoticeDays: 5 }, 'Five days before'],
    ['rebook', { rebookOverdueWorkingDays: 3 }, 'late after three working days'],
    ['suggestClosing', { suggestClosingDays: 28 }, 'Four weeks after a closing note'],
    ['suggestClosing', { closingNoteOfferedDays: 42 }, 'its six weeks'],
  ])('%s follows the policy: %o', (kind, policy, words) => {
    expect(rule(kind)).not.toContain(words);
    expect(rule(kind, policy)).toContain(words);
  });

  it('never says that the lock is shorter than it is', () => {
    expect(rule('checkIn', { lockDays: 1 })).toContain('once in a week');
  });

  it('thanks as the country does, unless the person has set it', () => {
    expect(rule('thankYouEmail', {}, 'DE')).toContain('within four hours');
    expect(rule('thankYouEmail', { thankYouIdealHours: 2 }, 'DE')).toContain('within two hours');
  });
});
