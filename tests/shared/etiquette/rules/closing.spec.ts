import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../shared/domain/facts';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { DAY, HOUR, type Instant } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  afterTheMeeting,
  heard,
  id,
  mark,
  moment,
  sent,
} from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

const FIRST = sent(1, moment('2025-12-02T09:30'), 'checkIn');
const SECOND = sent(2, moment('2025-12-16T09:30'), 'checkIn');
const NOTE = sent(3, moment('2025-12-30T09:30'), 'closing');
const KEY = `closingNote.${BRIGHTWATER.id}.${SECOND.id}`;
const silent = (facts: Partial<Facts> = {}) => afterTheMeeting({ outreaches: [FIRST, SECOND], ...facts });
const note = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'closingNote');
const closing = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'suggestClosing');

describe('closing note', () => {
  it('comes a fortnight after two messages that nobody answered', () => {
    expect(note(afterTheMeeting({ outreaches: [FIRST] }), moment('2025-12-20T12:00'))).toBeUndefined();
    const facts = silent();
    const followUp = note(facts, moment('2025-12-20T12:00'));
    expect(followUp).toMatchObject({
      key: KEY,
      contactId: DANA.id,
      channel: 'email',
      title: 'Write Brightwater one last note',
      reason: 'Two messages went unanswered. One kind last note, then let it rest.',
      blocked: {
        rule: 'cap',
        opens: moment('2025-12-30T09:30'),
        why: 'Two messages went unanswered; give it two weeks before a last note.',
      },
    });
    expect(momentsOf(followUp, facts)).toEqual([
      'Tuesday 30 December 2025, 09:30',
      'Tuesday 30 December 2025, 09:30',
      'Tuesday 13 January 2026, 09:30',
    ]);
    expect(note(facts, moment('2025-12-30T09:30'))?.blocked).toBeUndefined();
  });

  it('is held back by the cap, not the lock, where both open at one moment', () => {
    const slow = { ...DEFAULT_POLICY, lockDays: 14 };
    expect(onlyPlanned(silent(), moment('2025-12-20T12:00'), 'closingNote', slow)?.blocked?.rule).toBe('cap');
  });

  it('moves to a working day', () => {
    const facts = silent({ holidays: new Map([['GB', new Set(['2025-12-30'])]]) });
    expect(momentsOf(note(facts, moment('2025-12-20T12:00')), facts)[1]).toBe(
      'Wednesday 31 December 2025, 09:00',
    );
  });

  it('is offered for 28 days', () => {
    const opens = moment('2025-12-30T09:30');
    expect(note(silent(), opens + 28 * DAY - 1)).toBeDefined();
    expect(note(silent(), opens + 28 * DAY)).toBeUndefined();
  });

  it('is taken away by their answer, by an interview ahead, and by having been sent', () => {
    const now = moment('2025-12-31T12:00');
    const answered = [
      FIRST,
      SECOND,
      heard(4, moment('2025-12-20T09:00')),
      sent(5, moment('2025-12-20T10:00'), 'answer'),
    ];
    expect(note(silent({ outreaches: answered }), now)).toBeUndefined();
    expect(
      note(silent({ outreaches: [FIRST, SECOND, heard(4, moment('2025-12-20T09:00'))] }), now),
    ).toBeUndefined();
    expect(note(silent({ outreaches: [FIRST, SECOND, NOTE] }), now)).toBeUndefined();
    const ahead = { ...MEETING, id: id('b', 2), startsAt: '2026-01-08T14:00', endsAt: '2026-01-08T15:00' };
    expect(note(silent({ interviews: [MEETING, ahead] }), now)).toBeUndefined();
    const automatic = heard(4, moment('2025-12-20T09:00'), { delivery: 'automatic' });
    expect(note(silent({ outreaches: [FIRST, SECOND, automatic] }), now)).toBeDefined();
  });

  it('keeps a week from what the same person got on another application', () => {
    const other = { ...BRIGHTWATER, id: id('a', 2), stage: 'offer' as const };
    const elsewhere = sent(4, moment('2025-12-28T09:30'), 'checkIn', { applicationId: other.id });
    const facts = silent({ applications: [BRIGHTWATER, other], outreaches: [FIRST, SECOND, elsewhere] });
    expect(note(facts, moment('2025-12-30T12:00'))).toMatchObject({
      earliest: elsewhere.at + 168 * HOUR,
      ideal: moment('2026-01-12T09:00'),
      blocked: {
        rule: 'courtesyLock',
        why: 'You wrote to Dana Okafor last Sunday about another job; give it a week.',
      },
    });
  });
});

describe('the suggestion to close', () => {
  it('comes a fortnight after a closing note without an answer', () => {
    const facts = silent({ outreaches: [FIRST, SECOND, NOTE] });
    expect(closing(facts, NOTE.at + 14 * DAY - 1)).toBeUndefined();
    expect(closing(facts, NOTE.at + 14 * DAY)).toMatchObject({
      key: `suggestClosing.${BRIGHTWATER.id}.${NOTE.id}`,
      title: 'Close Brightwater as “no reply”?',
      reason:
        'Your last note of Tuesday 30 December 2025 went unanswered. You can open it again at any time.',
      overdue: NOTE.at + 28 * DAY,
    });
    const answered = { ...facts, outreaches: [...facts.outreaches, heard(4, NOTE.at + DAY)] };
    expect(closing(answered, NOTE.at + 20 * DAY)).toBeUndefined();
    const closed = {
      ...facts,
      applications: [{ ...BRIGHTWATER, stage: 'closed' as const, outcome: 'noReply' as const }],
    };
    expect(closing(closed, NOTE.at + 20 * DAY)).toBeUndefined();
  });

  it('comes a fortnight after the note was skipped, or at once when its time has run out', () => {
    const skippedAt = moment('2025-12-31T09:00');
    const skipped = silent({ marks: [mark(KEY, { settledAt: skippedAt, settledAs: 'skipped' })] });
    expect(closing(skipped, skippedAt + 14 * DAY - 1)).toBeUndefined();
    expect(closing(skipped, skippedAt + 14 * DAY)).toMatchObject({
      key: `suggestClosing.${BRIGHTWATER.id}.${SECOND.id}`,
      reason:
        'You last wrote on Tuesday 16 December 2025, and nobody answered. You can open it again at any time.',
    });
    expect(closing(silent(), SECOND.at + 42 * DAY - 1)).toBeUndefined();
    expect(closing(silent(), SECOND.at + 42 * DAY)).toBeDefined();
    const late = silent({ marks: [mark(KEY, { settledAt: SECOND.at + 41 * DAY, settledAs: 'skipped' })] });
    expect(closing(late, SECOND.at + 42 * DAY)).toBeDefined();
  });

  it('counts from the last of several letters, and of several notes', () => {
    const third = sent(4, SECOND.at + 10 * DAY, 'checkIn');
    const three = silent({ outreaches: [FIRST, SECOND, third] });
    expect(closing(three, third.at + 42 * DAY - 1)).toBeUndefined();
    expect(closing(three, third.at + 42 * DAY)?.key).toBe(`suggestClosing.${BRIGHTWATER.id}.${third.id}`);
    const again = sent(4, NOTE.at + 10 * DAY, 'closing');
    const notes = silent({ outreaches: [FIRST, SECOND, NOTE, again] });
    expect(closing(notes, again.at + 14 * DAY - 1)).toBeUndefined();
    expect(closing(notes, again.at + 14 * DAY)?.key).toBe(`suggestClosing.${BRIGHTWATER.id}.${again.id}`);
  });

  it('comes after a note that was sent elsewhere', () => {
    const at = moment('2025-12-31T09:00');
    const done = silent({ marks: [mark(KEY, { settledAt: at, settledAs: 'doneElsewhere' })] });
    expect(closing(done, at + 14 * DAY - 1)).toBeUndefined();
    expect(closing(done, at + 14 * DAY)).toBeDefined();
  });

  it('comes four weeks after a check-in that the person let be', () => {
    const key = `checkIn.${BRIGHTWATER.id}.${FIRST.id}`;
    const skippedAt = FIRST.at + 14 * DAY;
    const skipped = afterTheMeeting({
      outreaches: [FIRST],
      marks: [mark(key, { settledAt: skippedAt, settledAs: 'skipped' })],
    });
    expect(closing(skipped, skippedAt + 28 * DAY - 1)).toBeUndefined();
    expect(closing(skipped, skippedAt + 28 * DAY)).toMatchObject({
      key: `suggestClosing.${BRIGHTWATER.id}.${FIRST.id}`,
      reason: 'Nothing has come since you let the check-in be, four weeks ago.',
    });
    const snoozed = { ...skipped, marks: [mark(key, { snoozedUntil: skippedAt })] };
    expect(closing(snoozed, skippedAt + 60 * DAY)).toBeUndefined();
  });

  it('does not come before the cap', () => {
    expect(closing(afterTheMeeting({ outreaches: [FIRST] }), FIRST.at + 365 * DAY)).toBeUndefined();
  });
});
