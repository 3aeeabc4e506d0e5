import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { HOUR, type Instant } from '../../../shared/domain/time';
import { planFollowUps } from '../../../shared/etiquette/plan';
import { replan, type MadePlan } from '../../../shared/etiquette/replan';
import { UNSOLICITED_KINDS } from '../../../shared/etiquette/unsolicited';
import { histories } from '../../builders/histories';

const RUNS = { numRuns: Number(process.env['AFTERWORD_RUNS'] ?? 400) };

/** What an import, an older version or a fault may leave where a day, a time or a zone belongs. */
const junkText = fc.constantFrom(
  '',
  'rubbish',
  'Mars/Olympus',
  '2025-02-30',
  '2025-13-01T25:61',
  '-271821-04-20',
  '9999-12-31',
  '9999-12-31T23:59',
  '0000-01-01',
);
/** The same for an instant; no file and no database brings one that is not finite. */
const junkNumber = fc.constantFrom(8.64e15, -8.64e15, 1e300, -1e300, 2 ** 53, 0.5, 0, -1);
const TIMES = /^(zone|startsAt|endsAt|receptionCloses|promisedDay|closesOn|offerDeadline|cvOnFileUntil)$/;
const INSTANTS = /^(at|createdAt|updatedAt|appliedAt|settledAt|snoozedUntil|movedTo|savedAt|withdrawnAt)$/;
const TABLES = [
  'applications',
  'stageEvents',
  'contacts',
  'interviews',
  'attendances',
  'debriefs',
  'consents',
  'outreaches',
  'marks',
] as const;
interface Damage {
  readonly table: (typeof TABLES)[number];
  readonly row: number;
  readonly field: number;
  readonly text: string;
  readonly number: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  table: fc.constantFrom(...TABLES),
  row: fc.nat(),
  field: fc.nat(),
  text: junkText,
  number: junkNumber,
});

/** The facts with one day, time, zone or instant of one row made senseless. */
function damaged(facts: Facts, { table, row, field, text, number }: Damage): Facts {
  const rows: readonly object[] = facts[table];
  const at = row % Math.max(1, rows.length);
  const fields = Object.keys(rows[at] ?? {}).filter((name) => TIMES.test(name) || INSTANTS.test(name));
  const name = fields[field % Math.max(1, fields.length)];
  if (name === undefined) return facts;
  const value = TIMES.test(name) ? text : number;
  return { ...facts, [table]: rows.map((one, index) => (index === at ? { ...one, [name]: value } : one)) };
}

function expectSound(followUps: readonly FollowUp[]): void {
  for (const one of followUps) {
    for (const words of [one.key, one.kind, one.title, one.reason]) expect(typeof words).toBe('string');
    expect(Number.isNaN(one.earliest) || Number.isNaN(one.ideal) || Number.isNaN(one.overdue)).toBe(false);
  }
}

describe('whatever stands in the rows', { timeout: 60_000 }, () => {
  it('there is a plan', () => {
    fc.assert(
      fc.property(histories, fc.array(damage, { minLength: 1, maxLength: 4 }), ({ facts, now }, damages) => {
        expectSound(planFollowUps(damages.reduce(damaged, facts), DEFAULT_POLICY, now));
      }),
      RUNS,
    );
  });

  it('there is a plan with a senseless home', () => {
    const fields = fc.constantFrom('zone', 'country', 'region');
    fc.assert(
      fc.property(histories, junkText, fields, ({ facts, now }, text, field) => {
        expectSound(planFollowUps({ ...facts, home: { ...facts.home, [field]: text } }, DEFAULT_POLICY, now));
      }),
      RUNS,
    );
  });
});

describe('whatever stands in the policy', { timeout: 60_000 }, () => {
  const policies = fc
    .dictionary(
      fc.constantFrom(...Object.keys(DEFAULT_POLICY)),
      fc.oneof(
        junkText,
        junkNumber,
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
        fc.integer({ min: -9, max: 9 }),
      ),
    )
    .map((fields) => ({ ...DEFAULT_POLICY, ...fields }));

  it('nothing unsolicited is let out within 168 hours of the last', () => {
    fc.assert(
      fc.property(histories, policies, ({ facts, now }, policy) => {
        const plan = planFollowUps(facts, policy, now);
        expectSound(plan);
        const overridden = new Set(
          facts.marks.filter((one) => one.override !== undefined).map(({ id }) => id),
        );
        for (const one of plan) {
          if (!UNSOLICITED_KINDS.has(one.kind) || overridden.has(one.key)) continue;
          for (const letter of facts.outreaches) {
            const isUnsolicited = letter.purpose === 'checkIn' || letter.purpose === 'closing';
            if (letter.direction === 'in' || letter.delivery === 'noAnswer' || !isUnsolicited) continue;
            if (letter.applicationId !== one.applicationId) continue;
            const opens = Math.max(one.earliest, one.blocked?.opens ?? one.earliest);
            expect(opens).toBeGreaterThanOrEqual(letter.at + 168 * HOUR);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('whenever it is asked', { timeout: 60_000 }, () => {
  it('answers the same twice, from the same rows or from equal ones', () => {
    fc.assert(
      fc.property(histories, ({ facts, now }) => {
        const first = planFollowUps(facts, DEFAULT_POLICY, now);
        expect(planFollowUps(facts, DEFAULT_POLICY, now)).toEqual(first);
        expect(planFollowUps(structuredClone(facts), DEFAULT_POLICY, now)).toEqual(first);
      }),
      RUNS,
    );
  });

  it('remembers nothing of another moment, however the clock jumps', () => {
    const jumps = fc.array(fc.integer({ min: -400 * 24, max: 400 * 24 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(histories, jumps, ({ facts, now }, hours) => {
        let made: MadePlan | undefined = replan(undefined, facts, DEFAULT_POLICY, now);
        let at: Instant = now;
        for (const jump of hours) {
          at += jump * HOUR;
          made = replan(made, facts, DEFAULT_POLICY, at);
          expect(made.followUps).toEqual(planFollowUps(structuredClone(facts), DEFAULT_POLICY, at));
        }
      }),
      { numRuns: RUNS.numRuns / 4 },
    );
  });
});
