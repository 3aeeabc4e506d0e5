import type { Facts } from '../domain/facts';
import type { FollowUp, FollowUpKey } from '../domain/follow-up';
import type { Policy } from '../domain/policy';
import type { Instant } from '../domain/time';
import { planFollowUps } from './plan';

/** How one follow-up would differ under another policy: it comes, goes, or moves. */
export interface PolicyChange {
  readonly key: FollowUpKey;
  readonly before?: FollowUp;
  readonly after?: FollowUp;
}

/** What another policy would change at `now`, in the order of the plan that it would make. */
export function policyChanges(
  facts: Facts,
  before: Policy,
  after: Policy,
  now: Instant,
): readonly PolicyChange[] {
  const old = new Map(planFollowUps(facts, before, now).map((one) => [one.key, one]));
  const fresh = planFollowUps(facts, after, now);
  const kept = new Set(fresh.map(({ key }) => key));
  return [
    ...fresh
      .filter((one) => !isAsBefore(one, old.get(one.key)))
      .map((one) => ({ key: one.key, before: old.get(one.key), after: one })),
    ...[...old.values()].filter(({ key }) => !kept.has(key)).map((one) => ({ key: one.key, before: one })),
  ];
}

function isAsBefore(after: FollowUp, before: FollowUp | undefined): boolean {
  return (
    before !== undefined &&
    before.earliest === after.earliest &&
    before.ideal === after.ideal &&
    before.overdue === after.overdue
  );
}
