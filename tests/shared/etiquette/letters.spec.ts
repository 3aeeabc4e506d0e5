import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import { isFollowUpKey } from '../../../shared/domain/follow-up';
import { DAY, HOUR } from '../../../shared/domain/time';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { momentId, readLetters, type Letters } from '../../../shared/etiquette/letters';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  agreed,
  heard,
  id,
  mark,
  moment,
  partOf,
  sent,
} from '../../builders/facts';

const END = moment('2025-11-18T15:00');

function letters(facts: Partial<Facts>, met = false): Letters {
  const dossier = gatherDossiers(afterTheMeeting(facts)).get(BRIGHTWATER.id);
  if (!dossier) throw new Error('no dossier');
  return readLetters(dossier, met ? dossier.meetings[0] : undefined);
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((one) => one.id);

describe('what went out unasked', () => {
  it('is told from what was owed', () => {
    const { sent: out } = letters({
      outreaches: [
        sent(1, END, 'apply'),
        sent(2, END + 1, 'thankYou'),
        sent(3, END + 2, 'checkIn'),
        sent(4, END + 3, 'closing', { channel: 'linkedIn' }),
        sent(5, END + 4, 'stayInTouch'),
        sent(6, END + 5, 'connect'),
        sent(7, END + 6, 'other'),
        sent(8, END + 7, 'withdrawal'),
      ],
    });
    expect(ids(out)).toEqual([3, 4, 5, 6, 7].map((number) => id('d', number)));
    expect(out.map(({ purpose }) => purpose)).toEqual([
      'checkIn',
      'closing',
      'stayInTouch',
      'connect',
      'other',
    ]);
    const agreedTo = letters({ consents: [agreed(DANA, END)], outreaches: [sent(6, END + 5, 'connect')] });
    expect(agreedTo.sent).toEqual([]);
  });

  it('takes in what was done elsewhere, in its place in time', () => {
    const elsewhere = (kind: string, at: number) =>
      mark(`${kind}.${BRIGHTWATER.id}.${MEETING.id}`, { settledAt: at, settledAs: 'doneElsewhere' });
    const { sent: out } = letters({
      outreaches: [sent(1, END + 2 * DAY, 'checkIn'), sent(2, END + 4 * DAY, 'checkIn')],
      marks: [
        elsewhere('closingNote', END + 5 * DAY),
        elsewhere('call', END + 3 * DAY),
        elsewhere('checkIn', END + DAY),
        mark(`checkIn.${BRIGHTWATER.id}.${id('d', 9)}`, { settledAt: END, settledAs: 'skipped' }),
        mark(`checkIn.${BRIGHTWATER.id}.${id('d', 8)}`, { snoozedUntil: END }),
        mark(`suggestClosing.${BRIGHTWATER.id}.${id('d', 8)}`, {
          settledAt: END,
          settledAs: 'doneElsewhere',
        }),
        mark(`stayInTouch.${DANA.id}.${id('d', 8)}`, {
          settledAt: END + 6 * DAY,
          settledAs: 'doneElsewhere',
        }),
        elsewhere('renewCv', END + 7 * DAY),
        elsewhere('thankYouEmail', END + 8 * DAY),
      ],
    });
    const hex = (at: number) => at.toString(16);
    const told = out.map((one) => ({ id: one.id, at: one.at, channel: one.channel, purpose: one.purpose }));
    expect(told).toEqual([
      { id: hex(END + DAY), at: END + DAY, channel: 'email', purpose: 'checkIn' },
      { id: id('d', 1), at: END + 2 * DAY, channel: 'email', purpose: 'checkIn' },
      { id: hex(END + 3 * DAY), at: END + 3 * DAY, channel: 'call', purpose: 'checkIn' },
      { id: id('d', 2), at: END + 4 * DAY, channel: 'email', purpose: 'checkIn' },
      { id: hex(END + 5 * DAY), at: END + 5 * DAY, channel: 'email', purpose: 'closing' },
      { id: hex(END + 6 * DAY), at: END + 6 * DAY, channel: 'email', purpose: 'stayInTouch' },
      { id: hex(END + 7 * DAY), at: END + 7 * DAY, channel: 'email', purpose: 'stayInTouch' },
    ]);
  });

  it('is named in a key whatever the clock said when it was done', () => {
    for (const at of [END, 5]) {
      expect(isFollowUpKey(`closingNote.${BRIGHTWATER.id}.${momentId(at)}`)).toBe(true);
    }
  });

  it('keeps the order of ids at one moment', () => {
    const at = END + DAY;
    const { sent: out } = letters({
      outreaches: [sent(2, at, 'checkIn'), sent(1, at, 'checkIn')],
      marks: [mark(`call.${BRIGHTWATER.id}.x`, { settledAt: at, settledAs: 'doneElsewhere' })],
    });
    expect(ids(out)).toEqual([at.toString(16), id('d', 1), id('d', 2)]);
  });

  it('is no call that reached nobody', () => {
    const call = (number: number, delivery: 'noAnswer' | 'voicemail' | 'spoke') =>
      sent(number, END + number, 'checkIn', { channel: 'call', delivery });
    const read = letters({ outreaches: [call(1, 'noAnswer'), call(2, 'voicemail'), call(3, 'spoke')] });
    expect(ids(read.missedCalls)).toEqual([id('d', 1)]);
    expect(ids(read.sent)).toEqual([id('d', 2), id('d', 3)]);
    expect(read.answeredAt).toBe(END + 3);
  });
});

describe('what waits for a reply', () => {
  const people = {
    contacts: [DANA, SAM],
    participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
  };
  const fromSam = (number: number, at: number) => heard(number, at, { contactId: SAM.id });
  const fromSomebody = (number: number, at: number) => heard(number, at, { contactId: undefined });

  it('is the latest of each person, and no automatic reply', () => {
    const read = letters({
      ...people,
      outreaches: [
        heard(1, END + 1),
        fromSam(2, END + 2),
        heard(3, END + 3),
        heard(4, END + 4, { delivery: 'automatic' }),
      ],
    });
    expect(ids(read.awaiting)).toEqual([id('d', 2), id('d', 3)]);
    expect(read.lastHeard?.id).toBe(id('d', 3));
    expect(read.answeredAt).toBe(END + 3);
  });

  it('is settled by a reply to all, or by any word to that person; a card is none', () => {
    const both = [heard(1, END + 1), fromSam(2, END + 2), fromSomebody(3, END + 3)];
    const after = (...more: Facts['outreaches']) =>
      ids(letters({ ...people, outreaches: [...both, ...more] }).awaiting);
    expect(after()).toEqual([id('d', 1), id('d', 2), id('d', 3)]);
    expect(after(sent(4, END + 4, 'answer'))).toEqual([]);
    expect(after(sent(4, END + 4, 'other', { contactId: undefined }))).toEqual([]);
    expect(after(sent(4, END + 4, 'other'))).toEqual([id('d', 2)]);
    expect(after(sent(4, END + 4, 'other', { channel: 'card' }))).toEqual([
      id('d', 1),
      id('d', 2),
      id('d', 3),
    ]);
    expect(letters({ ...people, outreaches: [...both, sent(4, END + 4, 'other')] }).lastReply?.id).toBe(
      id('d', 4),
    );
    expect(letters({ ...people, outreaches: [sent(4, END + 4, 'answer')] }).lastReply).toBeUndefined();
  });

  it('is settled by an interview since, held or booked, and by letting it be', () => {
    const letter = heard(1, END - 2 * HOUR);
    expect(letters({ outreaches: [letter] }).awaiting).toHaveLength(1);
    expect(letters({ outreaches: [letter] }, true).awaiting).toEqual([]);
    const start = moment('2025-11-18T14:00');
    expect(letters({ outreaches: [heard(1, start)] }, true).awaiting).toHaveLength(1);
    const booked = { ...MEETING, createdAt: letter.at + 1 };
    expect(letters({ outreaches: [letter], interviews: [booked] }).awaiting).toEqual([]);
    expect(
      letters({ outreaches: [letter], interviews: [{ ...booked, createdAt: letter.at }] }).awaiting,
    ).toHaveLength(1);
    expect(
      letters({ outreaches: [letter], interviews: [{ ...booked, status: 'cancelled' }] }).awaiting,
    ).toHaveLength(1);
    const settled = mark(`answerThem.${letter.id}`, { settledAt: END });
    expect(letters({ outreaches: [letter], marks: [settled] }).awaiting).toEqual([]);
    const put = mark(`answerThem.${letter.id}`, { snoozedUntil: END });
    expect(letters({ outreaches: [letter], marks: [put] }).awaiting).toHaveLength(1);
  });
});

it('nothing was said where nothing was', () => {
  expect(letters({})).toEqual({
    applied: undefined,
    sent: [],
    missedCalls: [],
    awaiting: [],
    lastHeard: undefined,
    lastReply: undefined,
    answeredAt: Number.NEGATIVE_INFINITY,
  });
});
