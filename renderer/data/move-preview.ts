import type { Id, Outcome, Stage } from '../../shared/domain/application';
import type { Facts } from '../../shared/domain/facts';
import type { Instant } from '../../shared/domain/time';
import { gatherDossiers, type Dossier } from '../../shared/etiquette/dossier';
import { whatFollows } from '../../shared/etiquette/preview';
import type { Snapshot } from './facts-store';

/** What the etiquette knows of one application. */
export function dossierOf(facts: Facts, id: Id): Dossier | undefined {
  return gatherDossiers(facts).get(id);
}

/** What would follow a move, before it is made: "A check-in opens on 24 March." */
export function previewMove(
  { facts, settings }: Snapshot,
  id: Id,
  place: { readonly stage: Stage; readonly outcome?: Outcome },
  now: Instant,
): string | undefined {
  const dossier = dossierOf(facts, id);
  return dossier && whatFollows(dossier, place.stage, place.outcome, settings.policy, now);
}
