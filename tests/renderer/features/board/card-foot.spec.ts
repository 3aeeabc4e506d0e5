import { describe, expect, test } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import { DAY, HOUR, instantOf } from '../../../../shared/domain/time';
import { cardFoot, nextOf } from '../../../../renderer/features/board/card-foot';

const ZONE = 'Europe/London';
const NOW = instantOf('2025-03-12T15:25', ZONE);

const application: Application = {
  id: 'a',
  company: 'Lantern Health',
  role: 'Reporting analyst',
  stage: 'waiting',
  rank: 'a0',
  createdAt: NOW - 9 * DAY,
  updatedAt: NOW,
};

function followUp(fields: Partial<FollowUp>): FollowUp {
  return {
    key: 'checkIn.a',
    kind: 'checkIn',
    applicationId: 'a',
    earliest: NOW - DAY,
    ideal: NOW - HOUR,
    overdue: NOW + DAY,
    title: 'Check in',
    reason: 'You spoke on Tuesday.',
    ...fields,
  };
}

const sealed = followUp({
  key: 'checkIn.b',
  ideal: NOW + 3 * DAY,
  blocked: { rule: 'courtesyLock', opens: NOW + 2 * DAY, why: 'You wrote last Friday; give it a week.' },
});

describe('which follow-up a card shows', () => {
  test('what needs the person goes before what spoils sooner but is sealed or to come', () => {
    const due = followUp({ key: 'thankYouCard.b', kind: 'thankYouCard' });
    expect(nextOf([sealed, due], NOW)).toBe(due);
  });

  test('of several to come, the first to open', () => {
    const later = followUp({ key: 'call.b', kind: 'call', earliest: NOW + DAY, ideal: NOW + 5 * DAY });
    expect(nextOf([later, sealed], NOW)).toBe(sealed);
  });
});

describe('the foot of a card', () => {
  test('says the day and the reason of what is sealed', () => {
    expect(cardFoot(application, [sealed], NOW, ZONE)).toMatchObject({
      tone: 'sealed',
      label: 'Sealed until 14 Mar',
      why: 'You wrote last Friday; give it a week.',
    });
  });

  test('is late with a word, and ochre where it is the person’s turn', () => {
    const late = followUp({ ideal: NOW - 2 * DAY, overdue: NOW - DAY });
    expect(cardFoot(application, [late], NOW, ZONE)).toMatchObject({
      tone: 'late',
      label: 'Check-in',
      when: '2 days late',
    });
    const answer = followUp({ kind: 'answerThem', ideal: NOW + HOUR });
    expect(cardFoot(application, [answer], NOW, ZONE).tone).toBe('answer');
  });

  test('without a follow-up it says since when, or how it ended', () => {
    const saved = { ...application, stage: 'saved' } as const;
    expect(cardFoot(saved, [], NOW, ZONE)).toMatchObject({ label: 'Saved', when: 'Mon 3 Mar' });
    const closed = { ...application, stage: 'closed', outcome: 'noReply' } as const;
    expect(cardFoot(closed, [], NOW, ZONE)).toEqual({ tone: 'resting', label: 'No reply' });
  });
});
