import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ROWS, type Facts } from '../../../shared/domain/facts';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { DAY, HOUR, MINUTE } from '../../../shared/domain/time';
import { gather, gatherDossiers } from '../../../shared/etiquette/dossier';
import { planFollowUps } from '../../../shared/etiquette/plan';
import { regather } from '../../../shared/etiquette/regather';
import { replan } from '../../../shared/etiquette/replan';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  agreed,
  attends,
  debriefOf,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../builders/facts';
import { histories } from '../../builders/histories';

const RUNS = { numRuns: Number(process.env['AFTERWORD_RUNS'] ?? 400) };
const NOW = moment('2025-11-18T16:00');

const TABLES = Object.keys(NO_ROWS) as readonly (keyof typeof NO_ROWS)[];
type Table = (typeof TABLES)[number];

interface Step {
  readonly edits: readonly {
    readonly table: Table;
    readonly row: number;
    readonly what: 'take' | 'drop' | 'again';
  }[];
  readonly minutes: number;
  readonly lockDays?: number | undefined;
  readonly country?: string | undefined;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    edits: fc.array(
      fc.record({
        table: fc.constantFrom(...TABLES),
        row: fc.nat({ max: 12 }),
        what: fc.constantFrom('take', 'take', 'drop', 'again'),
      }),
      { maxLength: 3 },
    ),
    minutes: fc.oneof(fc.nat({ max: 90 }), fc.nat({ max: 3_000 }), fc.integer({ min: -200, max: 60_000 })),
    lockDays: fc.option(fc.constantFrom(7, 9), { nil: undefined, freq: 6 }),
    country: fc.option(fc.constantFrom('GB', 'US'), { nil: undefined, freq: 8 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The facts after a row came from another life, went, or was written anew with the same content. */
function edited(facts: Facts, other: Facts, { table, row, what }: Step['edits'][number]): Facts {
  const rows: readonly { readonly id: string }[] = facts[table];
  const spare: readonly { readonly id: string }[] = other[table];
  const chosen =
    what === 'take' ? spare[row % Math.max(1, spare.length)] : rows[row % Math.max(1, rows.length)];
  if (!chosen) return facts;
  const rest = rows.filter(({ id: one }) => one !== chosen.id);
  const next = what === 'drop' ? rest : [...rest, { ...chosen }];
  return { ...facts, [table]: next.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('a plan made anew in part', { timeout: 120_000 }, () => {
  it('is the whole plan, after any edits and however much time', () => {
    fc.assert(
      fc.property(histories, histories, steps, ({ facts, now }, other, all) => {
        let [known, later, policy] = [facts, now, DEFAULT_POLICY];
        let made = replan(undefined, known, policy, later);
        for (const { edits, minutes, lockDays, country } of all) {
          known = edits.reduce((before, edit) => edited(before, other.facts, edit), known);
          if (country) known = { ...known, home: { ...known.home, country } };
          if (lockDays) policy = { ...policy, lockDays };
          later += minutes * MINUTE;
          made = replan(made, known, policy, later);
          expect(made.followUps).toEqual(planFollowUps({ ...known }, policy, later));
          const whole = gather(known);
          expect(gatherDossiers(known)).toEqual(whole);
        }
      }),
      RUNS,
    );
  });

  it('holds at every moment until which it says that it holds', () => {
    fc.assert(
      fc.property(histories, fc.double({ min: 0, max: 1, noNaN: true }), ({ facts, now }, part) => {
        const made = replan(undefined, facts, DEFAULT_POLICY, now);
        const until = Math.min(made.midnight, ...made.holds.values());
        const later = Math.floor(now + (until - 1 - now) * part);
        expect(planFollowUps(facts, DEFAULT_POLICY, later)).toEqual(made.followUps);
      }),
      RUNS,
    );
  });
});

describe('what is looked at again', () => {
  const quiet = Array.from({ length: 40 }, (_, index) => ({
    ...BRIGHTWATER,
    id: id('a', 100 + index),
    company: `Quiet ${index}`,
  }));
  const base = afterTheMeeting({ applications: [BRIGHTWATER, ...quiet] });
  const before = replan(undefined, base, DEFAULT_POLICY, NOW);
  const looked = (facts: Facts, now = NOW, policy = DEFAULT_POLICY) =>
    replan(before, facts, policy, now).looked?.size ?? 'all';

  it('is nothing where nothing changed', () => {
    expect(looked(base)).toBe(0);
    expect(looked({ ...base }, NOW + MINUTE)).toBe(0);
    const minuteLater = replan(before, base, DEFAULT_POLICY, NOW + MINUTE);
    expect(minuteLater.now).toBe(NOW + MINUTE);
    expect(minuteLater.followUps).toBe(before.followUps);
  });

  it.each<[string, Partial<Facts>]>([
    ['the application', { applications: [{ ...BRIGHTWATER, stage: 'waiting' }, ...quiet] }],
    ['its history', { stageEvents: [moved(BRIGHTWATER, 1, NOW, 'waiting')] }],
    ['a contact', { contacts: [{ ...DANA, phone: '1' }] }],
    ['who has a part in it', { participations: [] }],
    ['an interview', { interviews: [{ ...MEETING, status: 'cancelled' }] }],
    ['who was there', { attendances: [] }],
    ['a debrief', { debriefs: [debriefOf(MEETING)] }],
    ['what they agreed to', { consents: [agreed(DANA, NOW)] }],
    ['a message', { outreaches: [sent(1, NOW, 'thankYou')] }],
    ['a decision', { marks: [mark(`debrief.${MEETING.id}`, { settledAt: NOW })] }],
  ])('is one application where %s changed', (_, change) => {
    const facts = { ...base, ...change };
    expect(looked(facts)).toBe(1);
    expect(replan(before, facts, DEFAULT_POLICY, NOW).followUps).toEqual(
      planFollowUps({ ...facts }, DEFAULT_POLICY, NOW),
    );
  });

  it('takes in where the same person has a part', () => {
    const [other = BRIGHTWATER] = quiet;
    const shared = { ...base, participations: [...base.participations, partOf(other, DANA)] };
    expect(looked(shared)).toBe(2);
    const made = replan(before, shared, DEFAULT_POLICY, NOW);
    const written = { ...shared, outreaches: [sent(1, NOW, 'checkIn', { applicationId: other.id })] };
    expect(replan(made, written, DEFAULT_POLICY, NOW).looked?.size).toBe(2);
  });

  it('takes in an interview with somebody whom another application knows', () => {
    const [other = BRIGHTWATER] = quiet;
    const elsewhere = { ...MEETING, id: id('b', 9), applicationId: other.id };
    const facts = {
      ...base,
      contacts: [DANA, SAM],
      interviews: [MEETING, elsewhere],
      attendances: [attends(MEETING, DANA), attends(elsewhere, DANA)],
    };
    expect(looked(facts)).toBe(2);
  });

  it('is what time has brought something for', () => {
    const [started] = before.holds.values();
    expect(started).toBeGreaterThan(NOW);
    expect(looked(base, moment('2025-11-18T17:30'))).toBe(1);
  });

  it('is everything once time has brought something for most', () => {
    const met = (count: number) => {
      const interviews = quiet
        .slice(0, count)
        .map((one, index) => ({ ...MEETING, id: id('b', 100 + index), applicationId: one.id }));
      const facts = { ...base, applications: quiet, interviews };
      const made = replan(undefined, facts, DEFAULT_POLICY, moment('2025-11-18T14:30'));
      return replan(made, facts, DEFAULT_POLICY, moment('2025-11-18T15:00')).looked?.size ?? 'all';
    };
    expect(met(10)).toBe(10);
    expect(met(11)).toBe('all');
  });

  it('forgets an application that is gone', () => {
    const facts = { ...base, applications: quiet, interviews: [] };
    const made = replan(before, facts, DEFAULT_POLICY, NOW);
    expect(made.looked?.size).toBe(1);
    expect([before, made].map(({ holds }) => holds.has(BRIGHTWATER.id))).toEqual([true, false]);
  });

  it('is everything after another policy, another calendar, another day, or a clock set back', () => {
    const all = 'all';
    expect(looked(base, NOW, { ...DEFAULT_POLICY, lockDays: 10 })).toBe(all);
    expect(looked({ ...base, holidays: new Map() })).toBe(all);
    expect(looked({ ...base, home: { ...base.home, region: 'SCT' } })).toBe(all);
    expect(looked({ ...base, home: { ...base.home, country: 'US' } })).toBe(all);
    expect(looked({ ...base, home: { ...base.home, zone: 'UTC' } })).toBe(all);
    expect(looked(base, moment('2025-11-19T00:00'))).toBe(all);
    expect(looked(base, moment('2025-11-18T23:59'))).not.toBe(all);
    expect(looked(base, NOW - 1)).toBe(all);
    expect(looked(base, NOW + 30 * DAY + HOUR)).toBe(all);
  });

  it('is everything where most of it changed', () => {
    const facts = { ...base, applications: base.applications.map((one) => ({ ...one })) };
    expect(looked(facts)).toBe('all');
  });
});

describe('the order of a plan made in part', () => {
  const offer = {
    ...BRIGHTWATER,
    id: id('a', 2),
    stage: 'offer' as const,
    appliedAt: undefined,
    offerDeadline: '2026-01-20',
  };
  const inSteps = (facts: Facts, from: string, to: string) => {
    const before = replan(undefined, facts, DEFAULT_POLICY, moment(from));
    const made = replan(before, facts, DEFAULT_POLICY, moment(to));
    expect(made.looked).toBeDefined();
    expect(made.followUps).toEqual(planFollowUps({ ...facts }, DEFAULT_POLICY, moment(to)));
    return [before, made].map(({ followUps }) => followUps.map(({ kind }) => kind));
  };

  it('follows what becomes due', () => {
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, offer],
      outreaches: [sent(1, NOW, 'thankYou')],
    });
    const [before, after] = inSteps(facts, '2025-12-02T08:59', '2025-12-02T09:00');
    expect(before?.slice(0, 3)).toEqual(['debrief', 'decideOffer', 'checkIn']);
    expect(after?.slice(0, 3)).toEqual(['debrief', 'checkIn', 'decideOffer']);
  });

  it('follows what becomes late', () => {
    const lost = { ...offer, stage: 'closed' as const, outcome: 'rejected' as const };
    const facts = afterTheMeeting({
      applications: [BRIGHTWATER, lost],
      stageEvents: [moved(lost, 1, moment('2025-11-16T10:00'), 'closed', 'rejected')],
      interviews: [{ ...MEETING, kind: 'video' }],
      debriefs: [debriefOf(MEETING)],
    });
    const [before, after] = inSteps(facts, '2025-11-19T15:59', '2025-11-19T16:00');
    expect(before?.slice(0, 2)).toEqual(['thankYouEmail', 'rejectionReply']);
    expect(after?.slice(0, 2)).toEqual(['rejectionReply', 'thankYouEmail']);
  });

  it('leaves the dossiers to whoever asks for them', () => {
    const facts = afterTheMeeting();
    const more = { ...facts, outreaches: [sent(1, NOW, 'thankYou')] };
    expect(regather(facts, more)?.dossiers).toBe(gatherDossiers(more));
    const same = { ...more };
    expect(regather(more, same)?.dossiers).toBe(gatherDossiers(same));
    expect(gatherDossiers(same)).toBe(gatherDossiers(more));
  });
});
