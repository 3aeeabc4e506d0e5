import type { Facts } from '../domain/facts';
import { dueFrom, type FollowUp, type FollowUpKey } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import type { Instant } from '../domain/time';
import { gatherDossiers, type Dossier } from './dossier';
import { withMark } from './marks';
import { inOrderOfSpoiling } from './order';
import { RULES } from './rules/table';
import { situationOf } from './situation';

/**
 * What the etiquette asks of the person, for all applications, in the order in which things spoil.
 * Pure, total and deterministic: the order of rows does not matter, and an unrelated application changes nothing.
 * Day rules use the person's own zone (`facts.home`), working days the application's country.
 */
export function planFollowUps(facts: Facts, policy: Policy, now: Instant): readonly FollowUp[] {
  const bounded = boundedPolicy(policy);
  const followUps: FollowUp[] = [];
  for (const dossier of gatherDossiers(facts).values()) planInto(followUps, dossier, bounded, now);
  return inOrderOfSpoiling(followUps, now);
}

/** The same for one application alone. */
export function planDossier(dossier: Dossier, policy: Policy, now: Instant): readonly FollowUp[] {
  const followUps: FollowUp[] = [];
  planInto(followUps, dossier, boundedPolicy(policy), now);
  return inOrderOfSpoiling(followUps, now);
}

/**
 * Adds what one application asks for, in no order, and answers until when that holds: at that moment something of it
 * may read otherwise, or stand elsewhere in the order. It holds within a calendar day of the person's at most.
 */
export function planInto(followUps: FollowUp[], dossier: Dossier, policy: Policy, now: Instant): Instant {
  const situation = situationOf(dossier, policy, now);
  const done = fulfilledKeys(dossier);
  for (const rule of RULES) {
    for (const followUp of rule.plan(situation)) {
      if (done?.has(followUp.key)) continue;
      const marked = withMark(followUp, dossier.marks);
      if (!marked) continue;
      followUps.push(marked);
      // Where it stands in the order; what seals it the rule has asked for itself.
      situation.hasCome(dueFrom(marked));
      situation.hasCome(marked.overdue);
    }
  }
  return situation.holdsUntil;
}

/** The follow-ups that an outreach names as its own; a call that reached nobody fulfils none. */
function fulfilledKeys({ outreaches }: Dossier): ReadonlySet<FollowUpKey> | undefined {
  let keys: Set<FollowUpKey> | undefined;
  for (const { direction, delivery, followUpKey } of outreaches) {
    if (followUpKey === undefined || direction !== 'out' || delivery === 'noAnswer') continue;
    (keys ??= new Set()).add(followUpKey);
  }
  return keys;
}
