import type { Id, Outcome, Stage } from '../../shared/domain/application';
import type { Facts } from '../../shared/domain/facts';
import type { Instant } from '../../shared/domain/time';
import { gatherDossiers, type Dossier } from '../../shared/etiquette/dossier';
import { silenceWords } from '../../shared/etiquette/silence-words';
import { whatFollows } from '../../shared/etiquette/preview';
import type { Snapshot } from './facts-store';

/** What the etiquette knows of one application. */
export function dossierOf(facts: Facts, id: Id): Dossier | undefined {
  return gatherDossiers(facts).get(id);
}

/** How long one application has been silent: "Silent for eleven working days." */
export function silenceOf({ facts, settings }: Snapshot, id: Id, now: Instant): string | undefined {
  const dossier = dossierOf(facts, id);
  return dossier && silenceWords(dossier, settings.policy, now);
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
