import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application';
import type { Facts } from '../../../shared/domain/facts';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { DAY, HOUR, type Instant } from '../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  afterTheMeeting,
  heard,
  id,
  mark,
  moment,
  moved,
  sent,
  someFacts,
} from '../../builders/facts';
import { onlyPlanned } from '../../builders/plans';

const END = moment('2025-11-18T15:00');
const SILENT: Application = { ...BRIGHTWATER, appliedAt: undefined };
const checkIn = (facts: Facts, now: Instant) => onlyPlanned(facts, now, 'checkIn');
const staged = (...stageEvents: Facts['stageEvents']) => someFacts({ applications: [SILENT], stageEvents });

describe('what the clock runs from', () => {
  it('is the last time of applying that the stages tell of, and never a time of saving', () => {
    const at = moment('2025-11-05T10:00');
    const twice = staged(
      moved(SILENT, 1, at, 'applied'),
      moved(SILENT, 2, at + DAY, 'saved'),
      moved(SILENT, 3, at + 2 * DAY, 'applied'),
    );
    expect(checkIn(twice, at + 2 * DAY)).toMatchObject({
      earliest: at + 9 * DAY,
      reason: 'You applied today.',
    });
    const later = staged(moved(SILENT, 1, at, 'saved'), moved(SILENT, 2, at + DAY, 'waiting'));
    expect(checkIn(later, at + DAY)).toMatchObject({ earliest: at + 8 * DAY, reason: 'You applied today.' });
    const reopened = staged(
      moved(SILENT, 1, at, 'applied'),
      moved(SILENT, 2, at + DAY, 'closed', 'noReply'),
      moved(SILENT, 3, at + 2 * DAY, 'applied'),
    );
    expect(checkIn(reopened, at + 2 * DAY)?.reason).toBe('You reopened this today.');
    const straight = staged(moved(SILENT, 1, at, 'closed', 'noReply'), moved(SILENT, 2, at + DAY, 'waiting'));
    expect(checkIn(straight, at + DAY)?.earliest).toBe(at + 8 * DAY);
  });

  it('is an application that went out as a message', () => {
    const letter = sent(1, END, 'apply', { contactId: undefined });
    expect(checkIn(someFacts({ applications: [SILENT], outreaches: [letter] }), END)).toMatchObject({
      key: `checkIn.${BRIGHTWATER.id}.${letter.id}`,
      reason: 'You applied today.',
    });
  });

  it('is their message and not the thanks that went out after it', () => {
    const letter = heard(1, END + DAY);
    const facts = afterTheMeeting({ outreaches: [letter, sent(2, END + 2 * DAY, 'thankYou')] });
    expect(checkIn(facts, END + 3 * DAY)?.key).toBe(`checkIn.${BRIGHTWATER.id}.${letter.id}`);
  });

  it('is not a line to stay in touch, which shuts the lock all the same and asks for no answer', () => {
    const line = sent(1, END + 5 * DAY, 'stayInTouch');
    expect(checkIn(afterTheMeeting({ outreaches: [line] }), END + 6 * DAY)).toMatchObject({
      key: `checkIn.${BRIGHTWATER.id}.${MEETING.id}`,
      blocked: { rule: 'courtesyLock', opens: line.at + 7 * DAY },
    });
    const lines = [line, sent(2, END + 15 * DAY, 'stayInTouch')];
    expect(checkIn(afterTheMeeting({ outreaches: lines }), END + 30 * DAY)).toBeDefined();
  });
});

describe('the last of what went out', () => {
  it('starts the clock anew, and counts as unanswered since their answer alone', () => {
    const outreaches = [
      sent(1, END + 14 * DAY, 'checkIn'),
      heard(2, END + 15 * DAY),
      sent(3, END + 16 * DAY, 'answer'),
      sent(4, END + 30 * DAY, 'checkIn'),
      sent(5, END + 40 * DAY, 'checkIn'),
    ];
    const twice = afterTheMeeting({ outreaches });
    expect(onlyPlanned(twice, END + 41 * DAY, 'closingNote')?.reason).toMatch(/^Two messages/);
    const patient = { ...DEFAULT_POLICY, unansweredCap: 3 };
    expect(onlyPlanned(twice, END + 41 * DAY, 'checkIn', patient)?.key).toBe(
      `checkIn.${BRIGHTWATER.id}.${id('d', 5)}`,
    );
  });

  it('counts where nobody was met as well', () => {
    const outreaches = [sent(1, END + 14 * DAY, 'checkIn'), sent(2, END + 28 * DAY, 'checkIn')];
    const facts = someFacts({ applications: [BRIGHTWATER], outreaches });
    expect(onlyPlanned(facts, END + 29 * DAY, 'closingNote')).toBeDefined();
    expect(checkIn(facts, END + 29 * DAY)).toBeUndefined();
  });

  it('shuts the lock, after an answer with a promise too', () => {
    const outreaches = [
      sent(1, END + 14 * DAY, 'checkIn'),
      sent(2, END + 28 * DAY, 'checkIn'),
      heard(3, END + 29 * DAY, { promisedDay: '2025-12-18' }),
      sent(4, END + 29 * DAY + HOUR, 'answer'),
    ];
    expect(checkIn(afterTheMeeting({ outreaches }), END + 30 * DAY)?.earliest).toBe(END + 35 * DAY);
  });
});

describe('calls that reached nobody', () => {
  it('count since the clock was started only', () => {
    const missed = { channel: 'call' as const, delivery: 'noAnswer' as const };
    const outreaches = [
      sent(1, END + 2 * DAY, 'checkIn', missed),
      sent(2, END + 3 * DAY, 'checkIn', missed),
      sent(3, END + 14 * DAY, 'checkIn'),
    ];
    const contacts = [{ ...DANA, phone: '+44 20 7946 0018' }];
    expect(onlyPlanned(afterTheMeeting({ outreaches, contacts }), END + 22 * DAY, 'call')).toBeDefined();
  });
});

describe('what was done elsewhere', () => {
  const done = (key: string) => mark(key, { settledAt: END + 5 * DAY, settledAs: 'doneElsewhere' });
  const opens = (key: string) => checkIn(afterTheMeeting({ marks: [done(key)] }), END + 6 * DAY)?.blocked;

  it('shuts the lock where it was unsolicited, of this application', () => {
    expect(opens(`call.${BRIGHTWATER.id}.${MEETING.id}`)).toMatchObject({
      opens: END + 12 * DAY,
      why: 'You called yesterday; give it a week.',
    });
    expect(opens(`thankYouEmail.${MEETING.id}.${DANA.id}`)?.opens).toBe(END + 7 * DAY);
    expect(opens(`checkIn.${id('a', 9)}.${MEETING.id}`)?.opens).toBe(END + 7 * DAY);
    expect(
      checkIn(
        afterTheMeeting({ marks: [done(`closingNote.${BRIGHTWATER.id}.${MEETING.id}`)] }),
        END + 30 * DAY,
      ),
    ).toBeUndefined();
  });
});
