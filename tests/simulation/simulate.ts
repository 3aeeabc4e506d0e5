import { clockWords, longDayWords } from '../../shared/domain/date-words';
import type { Facts } from '../../shared/domain/facts';
import { followUpState, type FollowUp, type FollowUpKind } from '../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { DAY, HOUR, dayOf, instantOf, type Instant, type Zone } from '../../shared/domain/time';
import { cautionsFor } from '../../shared/etiquette/cautions';
import { gatherDossiers } from '../../shared/etiquette/dossier';
import { planFollowUps } from '../../shared/etiquette/plan';
import { NO_FACTS } from '../builders/facts';
import { act, putOff } from './person';
import { seededRandom } from './random';
import { HOLIDAYS } from './made-up';
import { findPosting, withdrawFromTheRest, type World } from './world';

export interface Simulation {
  /** What happened and what Afterword asked for, day by day. */
  readonly diary: string;
  readonly facts: Facts;
  /** How often each kind was done. */
  readonly done: ReadonlyMap<FollowUpKind, number>;
}

export interface SimulationOptions {
  readonly seed: number;
  readonly weeks: number;
  readonly zone?: Zone;
  /** Does everything the moment the etiquette allows it, without waiting for the ideal day. */
  readonly eager?: boolean;
}

const BEGINNING = '2025-03-03T08:00';

/**
 * A job hunt of some weeks, made up from a seed: postings, invitations, promises, refusals and silence on one side,
 * and on the other a person who does what Afterword asks for, mostly at once. Time runs by the hour.
 */
export function simulate({
  seed,
  weeks,
  zone = 'Europe/London',
  eager = false,
}: SimulationOptions): Simulation {
  const random = seededRandom(seed);
  const start = instantOf(BEGINNING, zone);
  const lines: string[] = [];
  const done = new Map<FollowUpKind, number>();
  const events: { at: Instant; happen: () => void }[] = [];
  let ids = 0;
  let day = '';
  const tell = (line: string) => {
    const today = dayOf(world.now, zone);
    if (today !== day) lines.push('', `${longDayWords(today, today)} ${today.slice(0, 4)}`);
    day = today;
    lines.push(`  ${clockWords(world.now, zone)}  ${line}`);
  };
  const world: World = {
    random,
    facts: { ...NO_FACTS, home: { zone, country: 'GB' }, holidays: HOLIDAYS },
    now: start,
    tell,
    later: (at, happen) => events.push({ at, happen }),
    newId: (letter) => `${letter}${String((ids += 1)).padStart(7, '0')}`,
  };

  let quietUntil = Number.NEGATIVE_INFINITY;
  for (let hour = 0; hour < weeks * 7 * 24; hour += 1) {
    world.now = start + hour * HOUR;
    const { facts } = world;
    let stirred = false;
    for (const event of events.filter(({ at }) => at <= world.now).toSorted((a, b) => a.at - b.at)) {
      events.splice(events.indexOf(event), 1);
      event.happen();
      stirred = true;
    }
    if (hour % (5 * 24) === 0 && hour < (weeks - 3) * 7 * 24 && !isSettled(world)) findPosting(world);
    const clock = clockWords(world.now, zone);
    const awake = eager || (clock >= '08:00' && clock <= '20:00');
    if (awake && (stirred || world.facts !== facts || world.now >= quietUntil)) {
      look(world, done, eager);
      quietUntil = nextMoment(world);
    }
    if (hour % (7 * 24) === 7 * 24 - 12) tellWhatWaits(world);
  }
  return { diary: `${lines.join('\n').trim()}\n`, facts: world.facts, done };
}

/** The person looks at Today and works through it. */
function look(world: World, done: Map<FollowUpKind, number>, eager: boolean): void {
  const left = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    const plan = planFollowUps(world.facts, DEFAULT_POLICY, world.now);
    const next = plan.find((one) => !left.has(one.key) && isAsked(one, world.now, eager));
    if (!next) return;
    left.add(next.key);
    if (!eager && world.random.chance(0.12)) {
      world.tell(`${titleOf(world, next)} - ${next.reason} -> ${putOff(world, next)}`);
      continue;
    }
    const index = done.get(next.kind) ?? 0;
    done.set(next.kind, index + 1);
    const { reason } = next;
    const title = titleOf(world, next);
    const cautions = cautionsFor(gatherDossiers(world.facts), next, DEFAULT_POLICY, world.now);
    const mind = cautions.length === 0 ? '' : ` (Worth a thought: ${cautions.join(' ')})`;
    const said = act(world, next);
    world.tell(`${title} - ${reason}${mind} -> ${said}`);
    if (next.kind === 'decideOffer' && isSettled(world)) withdrawFromTheRest(world);
  }
}

function isSettled({ facts }: World): boolean {
  return facts.applications.some(({ outcome }) => outcome === 'accepted');
}

/** The title, with the role where several applications at one company are open, as the screens have it beside. */
function titleOf({ facts }: World, { title, applicationId }: FollowUp): string {
  const application = facts.applications.find(({ id }) => id === applicationId);
  const same = facts.applications.filter(
    ({ company, stage }) => company === application?.company && stage !== 'closed',
  );
  return application && same.length > 1 ? `${title} (${application.role})` : title;
}

/** When the plan may ask for something new, if nothing happens until then; a few hours at most. */
function nextMoment({ facts, now }: World): Instant {
  const moments = planFollowUps(facts, DEFAULT_POLICY, now).flatMap((one) => [
    one.earliest,
    one.ideal,
    one.overdue,
    one.snoozedUntil ?? now,
  ]);
  return Math.min(now + 6 * HOUR, ...moments.filter((at) => at > now));
}

function isAsked(followUp: FollowUp, now: Instant, eager: boolean): boolean {
  const state = followUpState(followUp, now);
  if (eager) return state !== 'sealed' && followUp.earliest <= now;
  return state === 'due' || state === 'late';
}

function tellWhatWaits(world: World): void {
  const { facts, now, tell } = world;
  for (const one of planFollowUps(facts, DEFAULT_POLICY, now)) {
    if (!one.blocked?.opens) continue;
    const opens = dayOf(one.blocked.opens, facts.home.zone);
    tell(
      `(sealed until ${longDayWords(opens, dayOf(now, facts.home.zone))}) ${titleOf(world, one)} - ${one.blocked.why}`,
    );
  }
}

/** The smallest gap in days of 24 hours between two unsolicited messages to one application or one person. */
export function smallestGap(facts: Facts): number {
  const unasked = facts.outreaches
    .filter(
      (one) =>
        one.direction === 'out' &&
        one.delivery !== 'noAnswer' &&
        (one.purpose === 'checkIn' || one.purpose === 'closing' || one.purpose === 'stayInTouch'),
    )
    .toSorted((a, b) => a.at - b.at);
  let smallest = Number.POSITIVE_INFINITY;
  unasked.forEach((one, index) => {
    for (const other of unasked.slice(index + 1)) {
      const related =
        one.applicationId === other.applicationId ||
        (one.contactId !== undefined && one.contactId === other.contactId);
      if (related) smallest = Math.min(smallest, other.at - one.at);
    }
  });
  return smallest / DAY;
}
