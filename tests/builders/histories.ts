import * as fc from 'fast-check';
import { OUTCOMES, STAGES, type Application, type StageEvent } from '../../shared/domain/application';
import { CONSENT_KINDS, PARTICIPATION_ROLES, type Contact } from '../../shared/domain/contact';
import type { Facts } from '../../shared/domain/facts';
import type { FollowUpMark } from '../../shared/domain/follow-up';
import { INTERVIEW_KINDS, INTERVIEW_STATUSES, type Interview } from '../../shared/domain/interview';
import { CHANNELS, DELIVERIES, PURPOSES, type Outreach, type Purpose } from '../../shared/domain/outreach';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import {
  DAY,
  HOUR,
  MINUTE,
  addDays,
  dayOf,
  instantOf,
  localDateTime,
  type Instant,
} from '../../shared/domain/time';
import { planFollowUps } from '../../shared/etiquette/plan';
import { attends, id, partOf } from './facts';

/** Histories begin here and last up to two years, over every change of the clocks. */
export const BEGINNING = Date.UTC(2025, 0, 6, 8);
const LONGEST = 2 * 365 * DAY;

export interface History {
  readonly facts: Facts;
  readonly now: Instant;
}

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const COUNTRIES = ['GB', 'US', 'DE', 'EG', 'NP', undefined];
const HOLIDAYS = new Map([
  ['GB', new Set(['2025-04-18', '2025-12-25', '2025-12-26', '2026-01-01'])],
  ['US', new Set(['2025-07-04', '2025-11-27', '2025-12-25'])],
]);

const zone = fc.constantFrom(...ZONES);
const minutes = fc.integer({ min: 0, max: LONGEST / MINUTE });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const place = fc.nat({ max: 2 });

const application = fc.record({
  stage: fc.constantFrom(...STAGES),
  outcome: fc.constantFrom(...OUTCOMES),
  country: fc.constantFrom(...COUNTRIES),
  applied: maybe(minutes),
  created: minutes,
  closes: maybe(fc.nat({ max: 400 })),
  deadline: maybe(fc.nat({ max: 400 })),
  cv: maybe(fc.nat({ max: 700 })),
});
const contact = fc.record({
  email: fc.boolean(),
  phone: fc.boolean(),
  noCalls: fc.boolean(),
  keep: fc.boolean(),
  zone: maybe(zone),
});
const stageEvent = fc.record({
  application: place,
  at: minutes,
  stage: fc.constantFrom(...STAGES),
  outcome: fc.constantFrom(...OUTCOMES),
});
const participation = fc.record({
  application: place,
  contact: place,
  role: fc.constantFrom(...PARTICIPATION_ROLES),
});
const interview = fc.record({
  application: place,
  people: fc.uniqueArray(place, { maxLength: 3 }),
  at: minutes,
  length: fc.integer({ min: -30, max: 180 }),
  zone,
  kind: fc.constantFrom(...INTERVIEW_KINDS),
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constant('booked' as const) },
    fc.constantFrom(...INTERVIEW_STATUSES),
  ),
  closes: maybe(fc.constantFrom('12:00', '17:30', 'rubbish')),
  debrief: maybe(fc.record({ promised: maybe(fc.integer({ min: -3, max: 30 })) })),
});
const outreach = fc.record({
  application: maybe(place),
  contact: maybe(place),
  channel: fc.constantFrom(...CHANNELS),
  purpose: fc.oneof(fc.constantFrom(...PURPOSES), fc.constantFrom<Purpose>('checkIn', 'thankYou', 'answer')),
  direction: fc.constantFrom('out' as const, 'out' as const, 'in' as const),
  at: minutes,
  delivery: maybe(fc.constantFrom(...DELIVERIES)),
  promised: maybe(fc.integer({ min: -3, max: 30 })),
});
const consent = fc.record({
  contact: place,
  kind: fc.constantFrom(...CONSENT_KINDS),
  given: fc.boolean(),
  at: minutes,
});
const decision = fc.record({
  which: fc.nat({ max: 30 }),
  what: fc.constantFrom('skipped', 'doneElsewhere', 'snoozed', 'moved', 'overridden'),
  at: minutes,
});

/** Facts as years of use may leave them, tidy or not, and a moment to plan at. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    zone,
    country: fc.constantFrom(...COUNTRIES),
    applications: fc.array(application, { minLength: 1, maxLength: 3 }),
    contacts: fc.array(contact, { maxLength: 3 }),
    stageEvents: fc.array(stageEvent, { maxLength: 6 }),
    participations: fc.array(participation, { maxLength: 4 }),
    interviews: fc.array(interview, { maxLength: 4 }),
    outreaches: fc.array(outreach, { maxLength: 10 }),
    consents: fc.array(consent, { maxLength: 3 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    now: minutes,
    /** Most moments worth planning at come soon after something: which row, and how many hours later. */
    after: maybe(
      fc.record({ row: fc.nat({ max: 20 }), hours: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1_500 })) }),
    ),
    // Most of what matters happens within weeks of something else.
    pace: fc.constantFrom(1, 0.2, 0.05),
  })
  .map((seed) => {
    const at = (minute: number) => BEGINNING + Math.round(minute * seed.pace) * MINUTE;
    const applications = seed.applications.map((one, index): Application => ({
      id: id('a', index),
      company: `Company ${index}`,
      role: 'Analyst',
      stage: one.stage,
      outcome: one.stage === 'closed' ? one.outcome : undefined,
      rank: 'a0',
      country: one.country,
      appliedAt: one.applied === undefined ? undefined : at(one.applied),
      closesOn: one.closes === undefined ? undefined : addDays(dayOf(BEGINNING, 'UTC'), one.closes),
      offerDeadline: one.deadline === undefined ? undefined : addDays(dayOf(BEGINNING, 'UTC'), one.deadline),
      cvOnFileUntil: one.cv === undefined ? undefined : addDays(dayOf(BEGINNING, 'UTC'), one.cv),
      createdAt: at(one.created),
      updatedAt: at(one.created),
    }));
    const contacts = seed.contacts.map((one, index): Contact => ({
      id: id('c', index),
      name: `Person ${index}`,
      email: one.email ? `person${index}@company.example` : undefined,
      phone: one.phone ? '+44 20 7946 0000' : undefined,
      noCalls: one.noCalls,
      keepInTouch: one.keep,
      zone: one.zone,
      createdAt: BEGINNING,
      updatedAt: BEGINNING,
    }));
    const interviews = seed.interviews.flatMap((one, index): Interview[] => {
      const home = applications[one.application];
      if (!home) return [];
      return [
        {
          id: id('b', index),
          applicationId: home.id,
          kind: one.kind,
          status: one.status,
          startsAt: localDateTime(at(one.at), one.zone),
          endsAt: localDateTime(at(one.at) + one.length * MINUTE, one.zone),
          zone: one.zone,
          receptionCloses: one.closes,
          createdAt: at(one.at) - 5 * DAY,
          updatedAt: at(one.at) - 4 * DAY,
        },
      ];
    });
    const facts: Facts = {
      home: { zone: seed.zone, country: seed.country },
      holidays: HOLIDAYS,
      applications,
      contacts,
      interviews,
      stageEvents: seed.stageEvents.flatMap((one, index): StageEvent[] => {
        const home = applications[one.application];
        const outcome = one.stage === 'closed' ? one.outcome : undefined;
        return home
          ? [{ id: id('e', index), applicationId: home.id, stage: one.stage, outcome, at: at(one.at) }]
          : [];
      }),
      participations: uniqueById(
        seed.participations.flatMap((one) => {
          const home = applications[one.application];
          const person = contacts[one.contact];
          return home && person ? [partOf(home, person, one.role)] : [];
        }),
      ),
      attendances: interviews.flatMap((one) => {
        const people = seed.interviews[Number(one.id.slice(1))]?.people ?? [];
        return people.flatMap((index) => {
          const person = contacts[index];
          return person ? [attends(one, person)] : [];
        });
      }),
      debriefs: interviews.flatMap((one) => {
        const debrief = seed.interviews[Number(one.id.slice(1))]?.debrief;
        if (!debrief) return [];
        const { promised } = debrief;
        const savedAt = at(0);
        const promisedDay = promised === undefined ? undefined : addDays(one.endsAt.slice(0, 10), promised);
        return [
          {
            id: one.id,
            interviewId: one.id,
            applicationId: one.applicationId,
            promisedDay,
            savedAt,
            updatedAt: savedAt,
          },
        ];
      }),
      consents: seed.consents.flatMap((one, index) => {
        const person = contacts[one.contact];
        return person
          ? [{ id: id('f', index), contactId: person.id, kind: one.kind, given: one.given, at: at(one.at) }]
          : [];
      }),
      outreaches: seed.outreaches.map((one, index): Outreach => ({
        id: id('d', index),
        applicationId: one.application === undefined ? undefined : applications[one.application]?.id,
        contactId: one.contact === undefined ? undefined : contacts[one.contact]?.id,
        channel: one.channel,
        purpose: one.purpose,
        direction: one.direction,
        at: at(one.at),
        delivery: one.delivery,
        promisedDay:
          one.promised === undefined || one.direction === 'out'
            ? undefined
            : addDays(dayOf(at(one.at), 'UTC'), one.promised),
        createdAt: at(one.at),
        updatedAt: at(one.at),
      })),
      marks: [],
    };
    const rows = [...facts.outreaches, ...facts.stageEvents].map((one) => one.at);
    const moments = [...interviews.map((one) => instantOf(one.endsAt, one.zone)), ...rows];
    const last = seed.after && moments[seed.after.row % Math.max(1, moments.length)];
    const now = last === undefined ? at(seed.now) : last + (seed.after?.hours ?? 0) * HOUR;
    return { facts: seed.decisions.reduce((known, one) => decided(known, one, now, at(one.at)), facts), now };
  });

/** The facts after the person decided something about one of the follow-ups that stand at `now`. */
function decided(
  facts: Facts,
  { which, what }: { readonly which: number; readonly what: string },
  now: Instant,
  at: Instant,
): Facts {
  const plan = planFollowUps(facts, DEFAULT_POLICY, now);
  const followUp = plan[which % Math.max(1, plan.length)];
  if (!followUp || facts.marks.some((mark) => mark.id === followUp.key)) return facts;
  const mark: FollowUpMark = {
    id: followUp.key,
    applicationId: followUp.applicationId,
    updatedAt: Math.min(at, now),
    ...(what === 'skipped' && { settledAt: now - HOUR, settledAs: 'skipped' as const }),
    ...(what === 'doneElsewhere' && { settledAt: now - HOUR, settledAs: 'doneElsewhere' as const }),
    ...(what === 'moved' && { movedTo: at }),
    ...(what === 'overridden' && { override: 'theyAsked' }),
    // A snooze may lie on anything, settled things too.
    ...(at % 3 === 0 || what === 'snoozed' ? { snoozedUntil: at } : {}),
  };
  return { ...facts, marks: [...facts.marks, mark] };
}

function uniqueById<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The same facts with the rows of every table in another order. */
export function reordered(facts: Facts, turn: number): Facts {
  const turned = <T>(rows: readonly T[]): readonly T[] => {
    const back = rows.toReversed();
    const by = back.length === 0 ? 0 : turn % back.length;
    return [...back.slice(by), ...back.slice(0, by)];
  };
  return {
    ...facts,
    applications: turned(facts.applications),
    stageEvents: turned(facts.stageEvents),
    contacts: turned(facts.contacts),
    participations: turned(facts.participations),
    interviews: turned(facts.interviews),
    attendances: turned(facts.attendances),
    debriefs: turned(facts.debriefs),
    consents: turned(facts.consents),
    outreaches: turned(facts.outreaches),
    marks: turned(facts.marks),
  };
}
