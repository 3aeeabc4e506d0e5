import { companyKey, type Id } from '../domain/application';
import { lastWeekdayWords } from '../domain/date-words';
import type { FollowUp } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import { DAY, type Instant } from '../domain/time';
import { intermediaryOf } from './addressee';
import { personOf, type Dossier } from './dossier';
import { UNSOLICITED_KINDS, isUnsolicited } from './unsolicited';

/**
 * What is worth a thought before a follow-up is done, and forbids nothing: the person has accepted another offer,
 * somebody else at the same company heard from them this week, or an agency put them forward and would be passed over.
 */
export function cautionsFor(
  dossiers: ReadonlyMap<Id, Dossier>,
  followUp: FollowUp,
  policy: Policy,
  now: Instant,
): readonly string[] {
  const dossier = dossiers.get(followUp.applicationId ?? '');
  if (!dossier) return [];
  return [
    takenElsewhere(dossiers, dossier, followUp),
    companyCaution(dossiers, followUp, policy, now),
    passedOver(dossier, followUp),
  ].filter((one) => one !== undefined);
}

/** One of them alone: somebody else at the company heard from the person about another job, and when. */
export function companyCaution(
  dossiers: ReadonlyMap<Id, Dossier>,
  { kind, applicationId }: Pick<FollowUp, 'kind' | 'applicationId'>,
  policy: Policy,
  now: Instant,
): string | undefined {
  const dossier = dossiers.get(applicationId ?? '');
  if (!dossier || !UNSOLICITED_KINDS.has(kind)) return undefined;
  return sameCompany(dossiers, dossier, boundedPolicy(policy), now);
}

function sameCompany(
  dossiers: ReadonlyMap<Id, Dossier>,
  { application, home }: Dossier,
  policy: Policy,
  now: Instant,
): string | undefined {
  const since = now - policy.lockDays * DAY;
  for (const other of knownOf(dossiers).companies.get(companyKey(application.company)) ?? []) {
    if (other.application.id === application.id) continue;
    const recent = other.outreaches.findLast(
      (one) => one.at > since && one.at <= now && isUnsolicited(one, personOf(other, one.contactId), false),
    );
    if (!recent) continue;
    const who = personOf(other, recent.contactId)?.contact.name;
    const day = lastWeekdayWords(recent.at, now, home.zone);
    return `${who ?? 'Somebody'} at ${application.company} heard from you ${day} about another job.`;
  }
  return undefined;
}

/** Whoever has accepted an offer since does not ask the others how things stand, but tells them. */
function takenElsewhere(
  dossiers: ReadonlyMap<Id, Dossier>,
  { application }: Dossier,
  { kind }: FollowUp,
): string | undefined {
  if (kind === 'stayInTouch' || !UNSOLICITED_KINDS.has(kind)) return undefined;
  const taken = knownOf(dossiers).accepted.findLast(({ at }) => at >= application.createdAt);
  const instead = kind === 'renewCv' ? 'this may rest' : 'tell them that you withdraw';
  return taken && `You accepted ${taken.company}’s offer: ${instead}.`;
}

type Companies = ReadonlyMap<string, readonly Dossier[]>;

interface Known {
  readonly companies: Companies;
  /** The offers that were accepted, and when; the latest last. */
  readonly accepted: readonly { readonly company: string; readonly at: Instant }[];
}

// Every line of a long list asks: they are sorted once.
const known = new WeakMap<ReadonlyMap<Id, Dossier>, Known>();

function knownOf(dossiers: ReadonlyMap<Id, Dossier>): Known {
  let found = known.get(dossiers);
  if (!found) known.set(dossiers, (found = { companies: byCompany(dossiers), accepted: accepted(dossiers) }));
  return found;
}

function accepted(dossiers: ReadonlyMap<Id, Dossier>): Known['accepted'] {
  const found: { company: string; at: Instant }[] = [];
  for (const { application, stageEvents } of dossiers.values()) {
    if (application.stage !== 'closed' || application.outcome !== 'accepted') continue;
    const at = stageEvents.findLast(({ stage }) => stage === 'closed')?.at ?? application.updatedAt;
    found.push({ company: application.company, at });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

function byCompany(dossiers: ReadonlyMap<Id, Dossier>): Companies {
  const sorted = new Map<string, Dossier[]>();
  for (const dossier of dossiers.values()) {
    const company = companyKey(dossier.application.company);
    const same = sorted.get(company);
    if (same) same.push(dossier);
    else sorted.set(company, [dossier]);
  }
  return sorted;
}

/** The candidate of an agency writes to the agency's consultant, or lets them hand it on. */
function passedOver(dossier: Dossier, { kind, contactId, via }: FollowUp): string | undefined {
  const writes = UNSOLICITED_KINDS.has(kind) || kind === 'thankYouEmail' || kind === 'rejectionReply';
  if (!writes || contactId === undefined || via !== undefined) return undefined;
  const name = intermediaryOf(dossier, contactId)?.contact.name;
  return name && `${name} put you forward: send it through them, or tell them first.`;
}
