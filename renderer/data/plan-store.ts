import { followUpState, type FollowUp, type FollowUpKey } from '../../shared/domain/follow-up';
import type { Id } from '../../shared/domain/application';
import { MINUTE, type Instant } from '../../shared/domain/time';
import { planFollowUps } from '../../shared/etiquette/plan';
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

  function replan(): void {
    const snapshot = facts.get();
    if (!snapshot) return;
    plan = makePlan(snapshot, clock.now());
    for (const listener of listeners) listener();
  }

  function tick(): void {
    if (plan && Math.floor(clock.now() / MINUTE) !== Math.floor(plan.now / MINUTE)) replan();
  }

  return {
    get: () => plan,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (stopFacts) return;
      stopFacts = facts.subscribe(replan);
      timer = setInterval(tick, TICK);
      globalThis.document?.addEventListener('visibilitychange', tick);
      replan();
    },
    stop() {
      stopFacts?.();
      stopFacts = undefined;
      clearInterval(timer);
      globalThis.document?.removeEventListener('visibilitychange', tick);
    },
  };
}

/** Plans a snapshot at `now` and indexes the result. */
export function makePlan(snapshot: Snapshot, now: Instant): Plan {
  const followUps = planFollowUps(snapshot.facts, snapshot.settings.policy, now);
  const byKey = new Map<FollowUpKey, FollowUp>();
  const byApplication = new Map<Id, FollowUp[]>();
  const due: FollowUp[] = [];
  for (const followUp of followUps) {
    byKey.set(followUp.key, followUp);
    const state = followUpState(followUp, now);
    if (state === 'due' || state === 'late') due.push(followUp);
    if (followUp.applicationId === undefined) continue;
    const known = byApplication.get(followUp.applicationId);
    if (known) known.push(followUp);
    else byApplication.set(followUp.applicationId, [followUp]);
  }
  return { now, snapshot, followUps, due, byKey, byApplication };
}
