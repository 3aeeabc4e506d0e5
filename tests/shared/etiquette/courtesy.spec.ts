import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import type { Facts } from '../../../shared/domain/facts';
import { courtesy } from '../../../shared/etiquette/courtesy';
import { gatherDossiers, type Dossier } from '../../../shared/etiquette/dossier';
import { whatFollows, planAfterMove } from '../../../shared/etiquette/preview';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  afterTheMeeting,
  debriefOf,
  moment,
  partOf,
  sent,
  someFacts,
} from '../../builders/facts';

function dossierOf(facts: Facts): Dossier {
  const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
  if (!dossier) throw new Error('no Brightwater');
  return dossier;
}

const NOW = moment('2025-11-19T12:00');

describe('courtesy', () => {
  it('counts what went unanswered and says when the lock opens', () => {
    const facts = afterTheMeeting({ outreaches: [sent(1, moment('2025-12-02T09:30'), 'checkIn')] });
    expect(courtesy(dossierOf(facts), DEFAULT_POLICY, moment('2025-12-04T12:00'))).toEqual({
      used: 1,
      cap: 2,
      closed: false,
      open: false,
      opens: moment('2025-12-09T09:30'),
      rule: 'courtesyLock',
      why: 'You wrote on Tuesday; give it a week.',
      silentWorkingDays: 2,
    });
  });

  it('is open and silent where nothing has happened', () => {
    const saved = { ...BRIGHTWATER, stage: 'saved' as const, appliedAt: undefined };
    expect(courtesy(dossierOf(someFacts({ applications: [saved] })), DEFAULT_POLICY, NOW)).toEqual({
      used: 0,
      cap: 2,
      closed: false,
      open: true,
      silentWorkingDays: 0,
    });
  });

  it('guesses no day of applying for what is closed', () => {
    const closed = { ...BRIGHTWATER, stage: 'closed' as const, appliedAt: undefined };
    const dossier = dossierOf(someFacts({ applications: [closed] }));
    expect(courtesy(dossier, DEFAULT_POLICY, NOW)).toMatchObject({ open: true, silentWorkingDays: 0 });
    const open = dossierOf(someFacts({ applications: [{ ...closed, stage: 'waiting' }] }));
    expect(courtesy(open, DEFAULT_POLICY, NOW).silentWorkingDays).toBe(12);
  });

  it('counts the silence from the last thing that stirred, an edited interview too', () => {
    const silence = (facts: Facts, now = moment('2025-11-28T12:00')) =>
      courtesy(dossierOf(facts), DEFAULT_POLICY, now).silentWorkingDays;
    expect(silence(afterTheMeeting())).toBe(8);
    const edited = { ...MEETING, updatedAt: moment('2025-11-24T12:00') };
    expect(silence(afterTheMeeting({ interviews: [edited] }))).toBe(4);
    const edit = moment('2025-11-28T12:00');
    expect(silence(afterTheMeeting({ interviews: [{ ...MEETING, updatedAt: edit }] }), edit)).toBe(0);
    const later = { ...MEETING, updatedAt: moment('2025-12-24T12:00') };
    expect(silence(afterTheMeeting({ interviews: [later] }))).toBe(8);
  });

  it('is open from the very moment at which the lock opens', () => {
    const facts = afterTheMeeting({ outreaches: [sent(1, moment('2025-12-02T09:30'), 'checkIn')] });
    const opens = moment('2025-12-09T09:30');
    expect(courtesy(dossierOf(facts), DEFAULT_POLICY, opens - 1).open).toBe(false);
    expect(courtesy(dossierOf(facts), DEFAULT_POLICY, opens)).toMatchObject({ open: true, opens });
    expect(courtesy(dossierOf(facts), DEFAULT_POLICY, opens)).not.toHaveProperty('why');
  });

  it('names the promised day', () => {
    const facts = afterTheMeeting({ debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-21' })] });
    expect(courtesy(dossierOf(facts), DEFAULT_POLICY, NOW)).toMatchObject({
      promisedDay: '2025-11-21',
      rule: 'promisedDay',
      open: false,
    });
  });
});

describe('a move before it is made', () => {
  it('says what will follow', () => {
    const dossier = dossierOf(afterTheMeeting());
    expect(whatFollows(dossier, 'waiting', undefined, DEFAULT_POLICY, NOW)).toBe(
      'A check-in opens on 25 November.',
    );
    expect(whatFollows(dossier, 'closed', 'rejected', DEFAULT_POLICY, NOW)).toBe('A short reply is due now.');
  });

  it('says when that is best, and speaks of today and tomorrow as such', () => {
    const words = (
      stage: 'saved' | 'waiting' | 'offer',
      closesOn: string | undefined,
      offerDeadline?: string,
    ) => {
      const application = { ...BRIGHTWATER, appliedAt: undefined, closesOn, offerDeadline };
      return whatFollows(
        dossierOf(someFacts({ applications: [application] })),
        stage,
        undefined,
        DEFAULT_POLICY,
        NOW,
      );
    };
    expect(words('saved', '2025-11-28')).toBe('The application itself is best on 25 November.');
    expect(words('saved', '2025-11-23')).toBe('The application itself is best tomorrow.');
    expect(words('offer', undefined, '2025-11-28')).toBe('A decision on the offer is due now.');
    expect(words('offer', undefined, '2025-11-10')).toBe('A decision on the offer is due now.');
    expect(words('saved', undefined)).toBe('Nothing follows.');
  });

  it('tells of what is new first, else of the check-in, else of whatever there is', () => {
    // The thank-you is there either way; the check-in that the stage brings is new.
    const saved = { ...BRIGHTWATER, stage: 'saved' as const, appliedAt: undefined };
    const fresh = someFacts({
      applications: [saved],
      contacts: [DANA],
      participations: [partOf(saved, DANA)],
    });
    expect(whatFollows(dossierOf(fresh), 'applied', undefined, DEFAULT_POLICY, NOW)).toMatch(/^A check-in/);
    const thanks = afterTheMeeting({ debriefs: [debriefOf(MEETING)] });
    expect(whatFollows(dossierOf(thanks), 'offer', undefined, DEFAULT_POLICY, NOW)).toBe(
      'A thank-you is due now.',
    );
    const morning = moment('2025-12-02T08:00');
    const sentThanks = { ...thanks, outreaches: [sent(1, NOW, 'thankYou')] };
    expect(whatFollows(dossierOf(sentThanks), 'waiting', undefined, DEFAULT_POLICY, morning)).toBe(
      'A check-in is best today.',
    );
  });

  it('names the first thing that the move brings, before the check-in that it brings as well', () => {
    const closed = { ...BRIGHTWATER, stage: 'closed' as const, outcome: 'noReply' as const };
    const dossier = dossierOf(afterTheMeeting({ applications: [closed] }));
    expect(whatFollows(dossier, 'interviewing', undefined, DEFAULT_POLICY, NOW)).toBe(
      'A debrief is due now.',
    );
  });

  it('says so when nothing follows', () => {
    const dossier = dossierOf(someFacts({ applications: [BRIGHTWATER] }));
    expect(whatFollows(dossier, 'closed', 'withdrawn', DEFAULT_POLICY, NOW)).toBe('Nothing follows.');
  });

  it('changes nothing', () => {
    const dossier = dossierOf(afterTheMeeting());
    planAfterMove(dossier, 'closed', 'rejected', DEFAULT_POLICY, NOW);
    expect(dossier.application).toBe(BRIGHTWATER);
    expect(dossier.stageEvents).toEqual([]);
  });
});
