import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import type { Facts } from '../../../../shared/domain/facts';
import { DAY, HOUR } from '../../../../shared/domain/time';
import {
  BRIGHTWATER,
  DANA,
  SAM,
  afterTheMeeting,
  heard,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../../builders/facts';
import { onlyPlanned } from '../../../builders/plans';

const AT = moment('2025-11-24T10:00');
const REJECTED: Application = { ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' };
const EVENT = moved(BRIGHTWATER, 1, AT, 'closed', 'rejected');
const rejected = (facts: Partial<Facts> = {}) =>
  afterTheMeeting({ applications: [REJECTED], stageEvents: [EVENT], ...facts });
const reply = (facts: Facts, now = AT + HOUR) => onlyPlanned(facts, now, 'rejectionReply');

describe('rejection reply', () => {
  it('is due at once and late after two days', () => {
    expect(reply(rejected())).toMatchObject({
      key: `rejectionReply.${BRIGHTWATER.id}.${EVENT.id}`,
      earliest: AT,
      ideal: AT,
      overdue: AT + 2 * DAY,
      contactId: DANA.id,
      channel: 'email',
      title: 'Reply to Dana Okafor',
      reason: 'Brightwater chose someone else. A short reply keeps the door open.',
    });
  });

  it('waits for as long as it takes', () => {
    expect(reply(rejected(), AT + 300 * DAY)).toBeDefined();
  });

  it('is for rejections only', () => {
    for (const outcome of ['accepted', 'withdrawn', 'noReply'] as const) {
      expect(reply(rejected({ applications: [{ ...REJECTED, outcome }] }))).toBeUndefined();
    }
    expect(reply(rejected({ applications: [{ ...REJECTED, stage: 'waiting' }] }))).toBeUndefined();
  });

  it('goes to whoever wrote the rejection, and is asked about where that is unknown', () => {
    const two = {
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM)],
    };
    expect(reply(rejected(two))).toMatchObject({ contactId: undefined, title: 'Reply to Brightwater' });
    const letter = heard(1, AT - HOUR, { purpose: 'rejection', contactId: SAM.id });
    expect(reply(rejected({ ...two, outreaches: [letter] }))?.contactId).toBe(SAM.id);
    const elder = heard(2, AT - DAY, { purpose: 'rejection', contactId: DANA.id });
    expect(reply(rejected({ ...two, outreaches: [letter, elder] }))?.contactId).toBe(SAM.id);
    const chat = heard(3, AT, { contactId: DANA.id });
    expect(reply(rejected({ ...two, outreaches: [letter, chat] }))?.contactId).toBe(SAM.id);
  });

  it('is fulfilled by a reply, even one logged before the card was moved', () => {
    expect(reply(rejected({ outreaches: [sent(1, AT + HOUR, 'rejectionReply')] }))).toBeUndefined();
    expect(reply(rejected({ outreaches: [sent(1, AT - HOUR, 'rejectionReply')] }))).toBeUndefined();
    const onTheWay = [moved(BRIGHTWATER, 2, AT - HOUR, 'interviewing'), EVENT];
    const early = [sent(1, AT - DAY, 'rejectionReply')];
    expect(reply(rejected({ stageEvents: onTheWay, outreaches: early }))).toBeUndefined();
    expect(
      reply(rejected({ outreaches: [heard(1, AT - HOUR, { purpose: 'rejectionReply' })] })),
    ).toBeDefined();
  });

  it('can be skipped', () => {
    const key = `rejectionReply.${BRIGHTWATER.id}.${EVENT.id}`;
    expect(reply(rejected({ marks: [mark(key, { settledAt: AT, settledAs: 'skipped' })] }))).toBeUndefined();
  });

  it('is a new one after a reopening, and one where "rejected" was chosen twice', () => {
    const reopened = moved(BRIGHTWATER, 2, AT + 10 * DAY, 'waiting');
    const again = moved(BRIGHTWATER, 3, AT + 20 * DAY, 'closed', 'rejected');
    const first = sent(1, AT + HOUR, 'rejectionReply');
    const facts = rejected({ stageEvents: [EVENT, reopened, again], outreaches: [first] });
    expect(reply(facts, AT + 20 * DAY)).toMatchObject({
      key: `rejectionReply.${BRIGHTWATER.id}.${again.id}`,
      earliest: again.at,
    });
    const twice = moved(BRIGHTWATER, 2, AT + DAY, 'closed', 'rejected');
    expect(reply(rejected({ stageEvents: [EVENT, twice] }), AT + 2 * DAY)?.earliest).toBe(AT);
    expect(
      reply(rejected({ stageEvents: [EVENT, twice], outreaches: [first] }), AT + 2 * DAY),
    ).toBeUndefined();
    const corrected = [moved(BRIGHTWATER, 4, AT - DAY, 'closed', 'noReply'), EVENT];
    expect(reply(rejected({ stageEvents: corrected }))?.earliest).toBe(AT);
  });

  it('is planned even where the history is missing', () => {
    expect(reply(rejected({ stageEvents: [] }))?.earliest).toBe(BRIGHTWATER.updatedAt);
    const otherwise = moved(BRIGHTWATER, 1, AT, 'closed', 'noReply');
    expect(reply(rejected({ stageEvents: [otherwise] }))).toMatchObject({
      key: `rejectionReply.${BRIGHTWATER.id}.${BRIGHTWATER.id}`,
      earliest: AT,
    });
  });

  it('needs no lock to open', () => {
    const justWritten = sent(1, AT - HOUR, 'checkIn');
    expect(reply(rejected({ outreaches: [justWritten] }))?.blocked).toBeUndefined();
  });
});
