import type { Id, Outcome, Stage } from '../../shared/domain/application';
import { dateWords } from '../../shared/domain/date-words';
import type { Facts } from '../../shared/domain/facts';
import type { FollowUp } from '../../shared/domain/follow-up';
import { dayOf, type Instant, type Zone } from '../../shared/domain/time';
import { planFollowUps } from '../../shared/etiquette/plan';
import type { Snapshot } from './facts-store';

/**
 * What would follow a move, before it is made: "A check-in opens on 24 March." `undefined` where nothing would.
 * Days are of the person's own zone.
 */
export function previewMove(
  { facts, settings }: Snapshot,
  id: Id,
  place: { readonly stage: Stage; readonly outcome?: Outcome },
  now: Instant,
): string | undefined {
  const followUps = planFollowUps(afterMove(facts, id, place, now), settings.policy, now);
  const next = followUps.find((one) => one.applicationId === id);
  return next && followsWords(next, now, facts.home.zone);
}

function followsWords(next: FollowUp, now: Instant, zone: Zone): string {
  const opens = next.blocked ? next.blocked.opens : next.ideal;
  if (opens === undefined) return `${next.title}, once they have answered.`;
  return opens <= now
    ? `${next.title}, now.`
    : `${next.title}, from ${dateWords(dayOf(opens, zone), dayOf(now, zone))}.`;
}

/** The facts as they would be, with nothing that this application does not touch. */
function afterMove(
  facts: Facts,
  id: Id,
  place: { readonly stage: Stage; readonly outcome?: Outcome },
  now: Instant,
): Facts {
  const mine = <T extends { readonly applicationId?: Id }>(rows: readonly T[]) =>
    rows.filter((row) => row.applicationId === id);
  const event = { id: 'preview', applicationId: id, stage: place.stage, at: now };
  return {
    ...facts,
    applications: facts.applications
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, stage: place.stage, outcome: place.outcome, updatedAt: now })),
    stageEvents: [...mine(facts.stageEvents), { ...event, ...(place.outcome && { outcome: place.outcome }) }],
    participations: mine(facts.participations),
    interviews: mine(facts.interviews),
    debriefs: mine(facts.debriefs),
    marks: mine(facts.marks),
  };
}
