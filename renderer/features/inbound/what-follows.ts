import type { Id, Outcome, Stage } from '../../../shared/domain/application';
import type { ChangeLine } from '../../../shared/calendar/invitation-change';
import { dueWords, sealedWords } from '../../../shared/domain/date-words';
import { followUpState, type FollowUp } from '../../../shared/domain/follow-up';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Instant, Zone } from '../../../shared/domain/time';
import { planDossier } from '../../../shared/etiquette/plan';
import { planAfterMove } from '../../../shared/etiquette/preview';
import type { Snapshot } from '../../data/facts-store';
import { dossierOf } from '../../data/move-preview';

/** A message that exists in a preview only; its name is not that of any row. */
const PREVIEW_ID = 'ffffffff-preview';

/**
 * What logging a message from them would change in an application's plan: what its answer opens, takes away and asks
 * for. Changes nothing itself.
 */
export function whatFollows(
  { facts, settings }: Snapshot,
  applicationId: Id,
  message: Pick<Outreach, 'at' | 'purpose'> & Partial<Outreach>,
  move: { readonly stage: Stage; readonly outcome?: Outcome } | undefined,
  now: Instant,
): readonly ChangeLine[] {
  const before = dossierOf(facts, applicationId);
  const inbound: Outreach = {
    id: PREVIEW_ID,
    applicationId,
    channel: 'email',
    direction: 'in',
    createdAt: now,
    updatedAt: now,
    ...message,
  };
  const after = dossierOf({ ...facts, outreaches: [...facts.outreaches, inbound] }, applicationId);
  if (!before || !after) return [];
  const { policy } = settings;
  return changesBetween(
    planDossier(before, policy, now),
    move ? planAfterMove(after, move.stage, move.outcome, policy, now) : planDossier(after, policy, now),
    now,
    facts.home.zone,
  );
}

/** The plan before and after, by what is to be done and for whom: a check-in under a new key is the same check-in. */
function changesBetween(
  before: readonly FollowUp[],
  after: readonly FollowUp[],
  now: Instant,
  zone: Zone,
): readonly ChangeLine[] {
  const gone = new Map(before.map((one) => [nameOf(one), one]));
  const changes: ChangeLine[] = [];
  for (const one of after) {
    const former = gone.get(nameOf(one));
    gone.delete(nameOf(one));
    const was = former && whenWords(former, now, zone);
    const is = whenWords(one, now, zone);
    if (was !== is) changes.push({ what: one.title, before: was, after: is });
  }
  for (const one of gone.values())
    changes.push({ what: one.title, before: whenWords(one, now, zone), after: undefined });
  return changes.slice(0, 6);
}

function nameOf({ kind, contactId, interviewId, title }: FollowUp): string {
  // Check-ins and their kin change their key and may change their addressee with the clock.
  return kind === 'checkIn' || kind === 'call' || kind === 'closingNote'
    ? kind
    : [kind, contactId, interviewId, title].join(' ');
}

function whenWords(followUp: FollowUp, now: Instant, zone: Zone): string {
  return followUpState(followUp, now) === 'sealed'
    ? sealedWords(followUp.blocked?.opens, now, zone)
    : dueWords(followUp, now, zone);
}
