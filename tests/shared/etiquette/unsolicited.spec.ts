import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../shared/domain/contact';
import type { Outreach, Purpose } from '../../../shared/domain/outreach';
import { gatherDossiers, personOf } from '../../../shared/etiquette/dossier';
import {
  isAnswer,
  isConversation,
  isMissedCall,
  isReply,
  isUnsolicited,
} from '../../../shared/etiquette/unsolicited';
import { BRIGHTWATER, DANA, afterTheMeeting, agreed, heard, id, moment, sent } from '../../builders/facts';

const AT = moment('2025-11-20T10:00');
const out = (purpose: Purpose, fields: Partial<Outreach> = {}) => sent(1, AT, purpose, fields);

function isUnasked(outreach: Outreach, awaited = false, ...consents: readonly Consent[]): boolean {
  const dossier = gatherDossiers(afterTheMeeting({ consents })).get(BRIGHTWATER.id);
  return isUnsolicited(outreach, dossier && personOf(dossier, DANA.id), awaited);
}

describe('what the courtesy lock counts', () => {
  it.each<[Purpose, boolean]>([
    ['checkIn', true],
    ['closing', true],
    ['stayInTouch', true],
    ['connect', true],
    ['other', true],
    ['apply', false],
    ['thankYou', false],
    ['rejectionReply', false],
    ['answer', false],
    ['withdrawal', false],
    ['invitation', false],
    ['rejection', false],
    ['offer', false],
  ])('%s: %s', (purpose, counts) => {
    expect(isUnasked(out(purpose))).toBe(counts);
  });

  it('is nothing that they sent, and no call that reached nobody', () => {
    expect(isUnasked(out('checkIn', { direction: 'in' }))).toBe(false);
    const call = { channel: 'call' as const };
    expect(isUnasked(out('checkIn', { ...call, delivery: 'noAnswer' }))).toBe(false);
    expect(isUnasked(out('checkIn', { ...call, delivery: 'voicemail' }))).toBe(true);
  });

  it('is told by the follow-up that something names, whatever its purpose', () => {
    const named = (kind: string) => out('other', { followUpKey: `${kind}.${BRIGHTWATER.id}` });
    for (const kind of ['checkIn', 'call', 'closingNote', 'stayInTouch', 'renewCv']) {
      expect(isUnasked(named(kind), true)).toBe(true);
    }
    for (const kind of ['thankYouEmail', 'linkedInRequest', 'answerThem', 'rebook']) {
      expect(isUnasked(named(kind))).toBe(false);
    }
  });

  it('is no reply that they waited for, and no request on LinkedIn that they agreed to last', () => {
    expect(isUnasked(out('other'), true)).toBe(false);
    expect(isUnasked(out('checkIn'), true)).toBe(true);
    const yes = agreed(DANA, AT - 2);
    const no = agreed(DANA, AT - 1, { id: id('f', 2), given: false });
    expect(isUnasked(out('connect'), false, yes)).toBe(false);
    expect(isUnasked(out('connect'), false, yes, no)).toBe(true);
    expect(isUnasked(out('connect'), false, { ...yes, kind: 'call' })).toBe(true);
    expect(isUnsolicited(out('connect'), undefined, false)).toBe(true);
  });
});

describe('what passes between the two', () => {
  it('is a reply where it says so, by its purpose or by the follow-up that it names', () => {
    const key = `answerThem.${id('d', 9)}`;
    for (const purpose of ['answer', 'rejectionReply', 'withdrawal'] as const) {
      expect(isReply(out(purpose))).toBe(true);
      expect(isReply(out(purpose, { direction: 'in' }))).toBe(false);
    }
    expect(isReply(out('other', { followUpKey: key }))).toBe(true);
    expect(isReply(out('other', { followUpKey: key, direction: 'in' }))).toBe(false);
    expect(isReply(out('other', { followUpKey: `checkIn.${BRIGHTWATER.id}` }))).toBe(false);
    expect(isReply(out('checkIn'))).toBe(false);
  });

  it('is an answer where a person wrote it, and a conversation where two spoke', () => {
    expect(isAnswer(heard(1, AT))).toBe(true);
    expect(isAnswer(heard(1, AT, { delivery: 'automatic' }))).toBe(false);
    expect(isAnswer(out('answer'))).toBe(false);
    expect(isConversation(out('checkIn', { channel: 'call', delivery: 'spoke' }))).toBe(true);
    expect(isConversation(out('checkIn', { channel: 'call', delivery: 'voicemail' }))).toBe(false);
    expect(isConversation(out('checkIn', { delivery: 'spoke' }))).toBe(false);
    expect(isMissedCall(out('checkIn', { delivery: 'noAnswer' }))).toBe(true);
    expect(isMissedCall(heard(1, AT, { delivery: 'noAnswer' }))).toBe(false);
  });
});
