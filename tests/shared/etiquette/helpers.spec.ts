import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application';
import type { Facts } from '../../../shared/domain/facts';
import { FOLLOW_UP_KINDS, type FollowUp } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { DAY, HOUR } from '../../../shared/domain/time';
import { adviceOn } from '../../../shared/etiquette/advice';
import { cautionsFor } from '../../../shared/etiquette/cautions';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { policyChanges } from '../../../shared/etiquette/policy-preview';
import {
  BRIGHTWATER,
  DANA,
  SAM,
  afterTheMeeting,
  id,
  moment,
  moved,
  partOf,
  sent,
} from '../../builders/facts';
import { planned } from '../../builders/plans';

const END = moment('2025-11-18T15:00');
const NOW = END + 20 * DAY;

function theOne(followUps: readonly FollowUp[]): FollowUp {
  const [first] = followUps.filter(({ applicationId }) => applicationId === BRIGHTWATER.id);
  if (!first) throw new Error('nothing planned');
  return first;
}

describe('cautions', () => {
  const other: Application = { ...BRIGHTWATER, id: id('a', 2), company: ' brightwater' };
  const elsewhere = (at: number, fields = {}) =>
    afterTheMeeting({
      applications: [BRIGHTWATER, other],
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(other, SAM)],
      outreaches: [sent(1, at, 'checkIn', { applicationId: other.id, contactId: SAM.id, ...fields })],
    });
  const cautions = (facts: Facts, kind: FollowUp['kind'], now = NOW) =>
    cautionsFor(gatherDossiers(facts), theOne(planned(facts, now, kind)), DEFAULT_POLICY, now);

  it('warn gently when somebody else at the company heard from the person this week, and lock nothing', () => {
    const facts = elsewhere(NOW - 2 * DAY);
    expect(theOne(planned(facts, NOW, 'checkIn')).blocked).toBeUndefined();
    expect(cautions(facts, 'checkIn')).toEqual([
      'Sam Whitlock at Brightwater heard from you last Saturday about another job.',
    ]);
    expect(cautions(elsewhere(NOW - 2 * DAY, { contactId: undefined }), 'checkIn')).toEqual([
      'Somebody at Brightwater heard from you last Saturday about another job.',
    ]);
    expect(cautions(elsewhere(NOW - 7 * DAY), 'checkIn')).toEqual([]);
    expect(cautions(elsewhere(NOW + 1), 'checkIn')).toEqual([]);
    expect(cautions(elsewhere(NOW - DAY, { purpose: 'thankYou' }), 'checkIn')).toEqual([]);
    const away = { ...other, company: 'Larkfield' };
    expect(cautions({ ...facts, applications: [BRIGHTWATER, away] }, 'checkIn')).toEqual([]);
  });

  it('name the latest of several, the one of this very moment too', () => {
    const facts = elsewhere(NOW);
    expect(cautions(facts, 'checkIn')).toEqual([
      'Sam Whitlock at Brightwater heard from you today about another job.',
    ]);
    const earlier = sent(2, NOW - 3 * DAY, 'checkIn', { applicationId: other.id, contactId: SAM.id });
    expect(cautions({ ...facts, outreaches: [earlier, ...facts.outreaches] }, 'checkIn')).toEqual([
      'Sam Whitlock at Brightwater heard from you today about another job.',
    ]);
    // What "something else" was is not known: it counts.
    expect(cautions(elsewhere(NOW - DAY, { purpose: 'other' }), 'checkIn')).toHaveLength(1);
  });

  it.each([
    'checkIn',
    'call',
    'closingNote',
    'stayInTouch',
    'renewCv',
    'thankYouEmail',
    'rejectionReply',
  ] as const)('mind the agency for a %s, and not for what is theirs to get', (kind) => {
    const facts = afterTheMeeting({
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM, 'agency')],
    });
    const one: FollowUp = {
      ...theOne(planned(afterTheMeeting(), NOW, 'checkIn')),
      kind,
      contactId: DANA.id,
    };
    const said = (followUp: FollowUp) => cautionsFor(gatherDossiers(facts), followUp, DEFAULT_POLICY, NOW);
    expect(said(one)).toHaveLength(1);
    expect(said({ ...one, contactId: SAM.id })).toEqual([]);
    expect(said({ ...one, contactId: undefined })).toEqual([]);
    expect(said({ ...one, via: SAM.id })).toEqual([]);
    expect(said({ ...one, kind: 'answerThem' })).toEqual([]);
    expect(said({ ...one, kind: 'thankYouCard' })).toEqual([]);
  });

  it('mean other applications alone, and every one of them', () => {
    const own = afterTheMeeting({ outreaches: [sent(1, NOW - 2 * DAY, 'checkIn')] });
    expect(cautions(own, 'checkIn')).toEqual([]);
    const facts = elsewhere(NOW - 2 * DAY);
    const third = { ...other, id: id('a', 3) };
    for (const applications of [
      [BRIGHTWATER, other, third],
      [third, other, BRIGHTWATER],
    ]) {
      expect(cautions({ ...facts, applications }, 'checkIn')).toHaveLength(1);
    }
  });

  it('remind whoever has accepted an offer to withdraw from the others', () => {
    const taken: Application = { ...other, company: 'Larkfield', stage: 'closed', outcome: 'accepted' };
    const facts = (application: Application, at = NOW - DAY) =>
      afterTheMeeting({
        applications: [BRIGHTWATER, application],
        stageEvents: [moved(application, 1, at, 'closed', application.outcome)],
      });
    const words = 'You accepted Larkfield’s offer: tell them that you withdraw.';
    expect(cautions(facts(taken), 'checkIn')).toEqual([words]);
    expect(cautions(facts(taken, BRIGHTWATER.createdAt - 1), 'checkIn')).toEqual([]);
    expect(cautions(facts({ ...taken, outcome: 'withdrawn' }), 'checkIn')).toEqual([]);
    expect(cautions(facts({ ...taken, stage: 'offer' }), 'checkIn')).toEqual([]);
    expect(cautions(facts(taken, END), 'thankYouEmail', END + HOUR)).toEqual([]);
    // Somebody is kept in touch with all the same; of two offers, the later one is named.
    const closed: Application = { ...BRIGHTWATER, stage: 'closed', outcome: 'rejected' };
    const kept = {
      ...facts(taken),
      applications: [closed, taken],
      contacts: [{ ...DANA, keepInTouch: true }],
    };
    expect(cautions(kept, 'stayInTouch')).toEqual([]);
    const filed = { ...kept, applications: [{ ...closed, cvOnFileUntil: '2025-12-20' }, taken] };
    expect(cautions(filed, 'renewCv')).toEqual([`You accepted Larkfield’s offer: this may rest.`]);
    const second = { ...taken, id: id('a', 3), company: 'Quillon' };
    const twice = {
      ...facts(taken),
      applications: [second, BRIGHTWATER, taken],
      stageEvents: [moved(second, 2, NOW - HOUR, 'closed', 'accepted'), ...facts(taken).stageEvents],
    };
    expect(cautions(twice, 'checkIn')).toEqual([words.replace('Larkfield', 'Quillon')]);
    const early = BRIGHTWATER.createdAt - DAY;
    const detour = [moved(taken, 2, early, 'closed', 'noReply'), moved(taken, 3, early + HOUR, 'offer')];
    const late = { ...facts(taken), stageEvents: [...detour, ...facts(taken).stageEvents] };
    expect(cautions(late, 'checkIn')).toEqual([words]);
    const untold = { ...facts(taken), stageEvents: [] };
    expect(cautions(untold, 'checkIn')).toEqual([words]);
  });

  it('do not speak of what nobody minds', () => {
    expect(cautions(elsewhere(END + HOUR), 'thankYouEmail', END + 2 * HOUR)).toEqual([]);
  });

  it('remember whoever put the person forward', () => {
    const facts = afterTheMeeting({
      contacts: [DANA, SAM],
      participations: [partOf(BRIGHTWATER, DANA), partOf(BRIGHTWATER, SAM, 'agency')],
    });
    // What is routed through them needs no caution; what is done past them does.
    expect(cautions(facts, 'thankYouEmail', END + HOUR)).toEqual([]);
    expect(cautions(facts, 'checkIn')).toEqual([]);
    const [routed] = planned(facts, NOW, 'checkIn');
    const past = routed && { ...routed, contactId: DANA.id };
    expect(past && cautionsFor(gatherDossiers(facts), past, DEFAULT_POLICY, NOW)).toEqual([
      'Sam Whitlock put you forward: send it through them, or tell them first.',
    ]);
    expect(cautions(facts, 'debrief', END + HOUR)).toEqual([]);
  });

  it('are none for what belongs to no application', () => {
    const followUp = theOne(planned(afterTheMeeting(), NOW, 'checkIn'));
    expect(cautionsFor(new Map(), followUp, DEFAULT_POLICY, NOW)).toEqual([]);
  });
});

describe('another policy', () => {
  it('is shown by what it would change', () => {
    const facts = afterTheMeeting();
    const patient = { ...DEFAULT_POLICY, lockIdealDays: 21 };
    const changes = policyChanges(facts, DEFAULT_POLICY, patient, END + HOUR);
    expect(changes.map(({ after }) => after?.kind)).toEqual(['checkIn']);
    expect((changes[0]?.after?.ideal ?? 0) - (changes[0]?.before?.ideal ?? 0)).toBe(7 * DAY);
    expect(policyChanges(facts, DEFAULT_POLICY, DEFAULT_POLICY, END + HOUR)).toEqual([]);
  });

  it('tells what would come and go', () => {
    const facts = afterTheMeeting({ outreaches: [sent(1, END + 14 * DAY, 'checkIn')] });
    const strict = { ...DEFAULT_POLICY, unansweredCap: 1 };
    const changes = policyChanges(facts, DEFAULT_POLICY, strict, END + 15 * DAY);
    expect(changes.map(({ before, after }) => [before?.kind, after?.kind])).toEqual([
      [undefined, 'closingNote'],
      ['checkIn', undefined],
    ]);
  });
});

describe('advice', () => {
  it('is there for every kind', () => {
    for (const kind of FOLLOW_UP_KINDS) expect(adviceOn(kind)).toMatch(/^[A-Z].+\.$/);
  });
});
