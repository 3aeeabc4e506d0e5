import { followUpState, type FollowUp, type FollowUpKey } from '../../shared/domain/follow-up';
import type { Id } from '../../shared/domain/application';
import { MINUTE, type Instant } from '../../shared/domain/time';
import { replan, type MadePlan } from '../../shared/etiquette/replan';
import type { Clock } from '../../shared/ports/clock';
import type { FactsStore, Snapshot, Store } from './facts-store';

/** The plan for one moment, with the ways in which screens look things up in it. */
export interface Plan {
  readonly now: Instant;
  readonly snapshot: Snapshot;
  /** In the order in which things spoil. */
  readonly followUps: readonly FollowUp[];
  /** Those that are due or late, in the same order. */
  readonly due: readonly FollowUp[];
  readonly byKey: ReadonlyMap<FollowUpKey, FollowUp>;
  /** Of each application, in the same order. */
  readonly byApplication: ReadonlyMap<Id, readonly FollowUp[]>;
  /** What the next plan is made from. */
  readonly made: MadePlan;
}

export interface PlanStore extends Store<Plan | undefined> {
  readonly start: () => void;
  readonly stop: () => void;
}

const TICK = 30_000;

/** Plans anew when the facts change and when a minute has passed; hidden windows catch up when shown. */
export function createPlanStore(facts: FactsStore, clock: Clock): PlanStore {
  const listeners = new Set<() => void>();
  let plan: Plan | undefined;
  let stopFacts: (() => void) | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  function planAgain(): void {
    const snapshot = facts.get();
    if (!snapshot) return;
    plan = makePlan(snapshot, clock.now(), plan);
    for (const listener of listeners) listener();
  }

  function tick(): void {
    if (plan && Math.floor(clock.now() / MINUTE) !== Math.floor(plan.now / MINUTE)) planAgain();
  }

  return {
    get: () => plan,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (stopFacts) return;
      stopFacts = facts.subscribe(planAgain);
      timer = setInterval(tick, TICK);
      globalThis.document?.addEventListener('visibilitychange', tick);
      planAgain();
    },
    stop() {
      stopFacts?.();
      stopFacts = undefined;
      clearInterval(timer);
      globalThis.document?.removeEventListener('visibilitychange', tick);
    },
  };
}

/** Plans a snapshot at `now` and indexes the result; of what `before` had, only what differs is made anew. */
export function makePlan(snapshot: Snapshot, now: Instant, before?: Plan): Plan {
  const made = replan(before?.made, snapshot.facts, snapshot.settings.policy, now);
  const { followUps } = made;
  let byKey: ReadonlyMap<FollowUpKey, FollowUp> | undefined;
  return {
    now,
    snapshot,
    made,
    followUps,
    due: dueOf(followUps, now),
    // Asked for by a screen or two only.
    get byKey() {
      return (byKey ??= new Map(followUps.map((one) => [one.key, one])));
    },
    byApplication: before && made.looked ? regrouped(before, made, made.looked) : groupedOf(followUps),
  };
}

/** Those that are due or late; the order of a plan has them before all others. */
function dueOf(followUps: readonly FollowUp[], now: Instant): readonly FollowUp[] {
  const first = followUps.findIndex((one) => {
    const state = followUpState(one, now);
    return state !== 'due' && state !== 'late';
  });
  return first < 0 ? followUps : followUps.slice(0, first);
}

function groupedOf(followUps: readonly FollowUp[]): Map<Id, FollowUp[]> {
  const groups = new Map<Id, FollowUp[]>();
  for (const followUp of followUps) {
    if (followUp.applicationId === undefined) continue;
    const known = groups.get(followUp.applicationId);
    if (known) known.push(followUp);
    else groups.set(followUp.applicationId, [followUp]);
  }
  return groups;
}

function regrouped(
  { byApplication }: Plan,
  { followUps }: MadePlan,
  looked: ReadonlySet<Id>,
): ReadonlyMap<Id, readonly FollowUp[]> {
  if (looked.size === 0) return byApplication;
  const groups = new Map(byApplication);
  for (const id of looked) groups.delete(id);
  for (const [id, group] of groupedOf(followUps.filter((one) => looked.has(one.applicationId ?? '')))) {
    groups.set(id, group);
  }
  return groups;
}
