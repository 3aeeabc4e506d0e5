import type { Facts } from '../domain/facts';
import type { FollowUp } from '../domain/follow-up';
import type { Policy } from '../domain/policy';
import type { Instant } from '../domain/time';

/** Placeholder until the rules land. */
export function planFollowUps(_facts: Facts, _policy: Policy, _now: Instant): readonly FollowUp[] {
  return [];
}
