import type { Facts } from '../../shared/domain/facts';
import type { FollowUp, FollowUpKind } from '../../shared/domain/follow-up';
import { DEFAULT_POLICY, type Policy } from '../../shared/domain/policy';
import { exactWords } from '../../shared/domain/date-words';
import type { Instant } from '../../shared/domain/time';
import { planFollowUps } from '../../shared/etiquette/plan';

/** Every follow-up of a kind that is planned at `now`. */
export function planned(
  facts: Facts,
  now: Instant,
  kind: FollowUpKind,
  policy: Policy = DEFAULT_POLICY,
): readonly FollowUp[] {
  return planFollowUps(facts, policy, now).filter((followUp) => followUp.kind === kind);
}

/** The single follow-up of a kind, or none; throws where there are more. */
export function onlyPlanned(
  facts: Facts,
  now: Instant,
  kind: FollowUpKind,
  policy: Policy = DEFAULT_POLICY,
): FollowUp | undefined {
  const all = planned(facts, now, kind, policy);
  if (all.length > 1) throw new Error(`${all.length} follow-ups of kind ${kind}`);
  return all[0];
}

/** The three moments of a follow-up in words, in the zone of the facts. */
export function momentsOf(followUp: FollowUp | undefined, facts: Facts): readonly string[] {
  if (!followUp) return [];
  const { zone } = facts.home;
  return [followUp.earliest, followUp.ideal, followUp.overdue].map((at) => exactWords(at, zone));
}
