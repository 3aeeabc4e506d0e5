import type { Id } from '../domain/application';
import type { Facts } from '../domain/facts';
import type { FollowUp } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import { addDays, dayOf, startOfDay, type Instant } from '../domain/time';
import { gatherDossiers, type Dossier } from './dossier';
import { inOrderOfSpoiling, withSpoiling } from './order';
import { planInto } from './plan';
import { mostOf, regather } from './regather';

/** A plan that remembers enough to be made anew in part. */
export interface MadePlan {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly now: Instant;
  /** As {@link planFollowUps} has them. */
  readonly followUps: readonly FollowUp[];
  /** Until when what each application asks for holds as it is. */
  readonly holds: ReadonlyMap<Id, Instant>;
  /** Words that name days hold until here. */
  readonly midnight: Instant;
  /** The applications that were looked at again to make it; absent where it was made from nothing. */
  readonly looked?: ReadonlySet<Id>;
}

/**
 * The same follow-ups as `planFollowUps(facts, policy, now)`, looking only at the applications that a change since
 * `before` can be seen from, and at those for which time has brought something. All are looked at again when the
 * policy, the calendar or the day is another one, or the clock was set back.
 * Rows that did not change have to be the same objects as before; then two applications of one person, an interview
 * with somebody known elsewhere, or a letter about no application at all are minded as in the whole plan.
 */
export function replan(before: MadePlan | undefined, facts: Facts, policy: Policy, now: Instant): MadePlan {
  const bounded = boundedPolicy(policy);
  const again = before && mayStand(before, bounded, now) ? regather(before.facts, facts) : undefined;
  if (!before || !again) return planAnew(facts, bounded, now);
  const { dossiers, changed } = again;
  const due = new Set(changed);
  for (const [id, until] of before.holds) if (until <= now) due.add(id);
  if (due.size > mostOf(dossiers.size)) return planAnew(facts, bounded, now);
  if (due.size === 0) return { ...before, facts, now, looked: due };
  const holds = new Map(before.holds);
  const fresh: FollowUp[] = [];
  for (const id of due) {
    const dossier = dossiers.get(id);
    if (dossier) holds.set(id, planInto(fresh, dossier, bounded, now));
    else holds.delete(id);
  }
  const kept = before.followUps.filter(({ applicationId }) => !due.has(applicationId ?? ''));
  return {
    facts,
    policy: bounded,
    now,
    followUps: withSpoiling(kept, inOrderOfSpoiling(fresh, now), now),
    holds,
    midnight: before.midnight,
    looked: due,
  };
}

function mayStand(before: MadePlan, policy: Policy, now: Instant): boolean {
  return now >= before.now && now < before.midnight && isSamePolicy(before.policy, policy);
}

function planAnew(facts: Facts, policy: Policy, now: Instant): MadePlan {
  const followUps: FollowUp[] = [];
  const holds = new Map<Id, Instant>();
  const dossiers: ReadonlyMap<Id, Dossier> = gatherDossiers(facts);
  for (const [id, dossier] of dossiers) holds.set(id, planInto(followUps, dossier, policy, now));
  const { zone } = facts.home;
  return {
    facts,
    policy,
    now,
    followUps: inOrderOfSpoiling(followUps, now),
    holds,
    midnight: startOfDay(addDays(dayOf(now, zone), 1), zone),
  };
}

function isSamePolicy(one: Policy, other: Policy): boolean {
  return (Object.keys(one) as (keyof Policy)[]).every((name) => one[name] === other[name]);
}
