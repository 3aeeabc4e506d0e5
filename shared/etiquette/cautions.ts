import type { Id } from '../domain/application';
import { lastWeekdayWords } from '../domain/date-words';
import type { FollowUp } from '../domain/follow-up';
import { boundedPolicy, type Policy } from '../domain/policy';
import { DAY, type Instant } from '../domain/time';
import { intermediaryOf } from './addressee';
import { personOf, type Dossier } from './dossier';
import { UNSOLICITED_KINDS, isUnsolicited } from './unsolicited';

/**
 * What is worth a thought before a follow-up is done, and forbids nothing: somebody else at the same company heard
 * from the person this week, or an agency put the person forward and would be passed over.
 */
export function cautionsFor(
  dossiers: ReadonlyMap<Id, Dossier>,
  followUp: FollowUp,
  policy: Policy,
  now: Instant,
): readonly string[] {
  const dossier = dossiers.get(followUp.applicationId ?? '');
  if (!dossier) return [];
  return [companyCaution(dossiers, followUp, policy, now), passedOver(dossier, followUp)].filter(
    (one) => one !== undefined,
  );
}

/** The first of them alone: somebody else at the company heard from the person about another job, and when. */
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
  for (const other of companiesOf(dossiers).get(nameKey(application.company)) ?? []) {
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

type Companies = ReadonlyMap<string, readonly Dossier[]>;

// Every line of a long list asks: they are sorted by company once.
const companies = new WeakMap<ReadonlyMap<Id, Dossier>, Companies>();

function companiesOf(dossiers: ReadonlyMap<Id, Dossier>): Companies {
  let known = companies.get(dossiers);
  if (!known) companies.set(dossiers, (known = byCompany(dossiers)));
  return known;
}

function byCompany(dossiers: ReadonlyMap<Id, Dossier>): Companies {
  const sorted = new Map<string, Dossier[]>();
  for (const dossier of dossiers.values()) {
    const company = nameKey(dossier.application.company);
    const same = sorted.get(company);
    if (same) same.push(dossier);
    else sorted.set(company, [dossier]);
  }
  return sorted;
}

function nameKey(company: string): string {
  return company.trim().toLowerCase();
}

/** The candidate of an agency writes to the agency's consultant, or lets them hand it on. */
function passedOver(dossier: Dossier, { kind, contactId, via }: FollowUp): string | undefined {
  const writes = UNSOLICITED_KINDS.has(kind) || kind === 'thankYouEmail' || kind === 'rejectionReply';
  if (!writes || contactId === undefined || via !== undefined) return undefined;
  const name = intermediaryOf(dossier, contactId)?.contact.name;
  return name && `${name} put you forward: send it through them, or tell them first.`;
}
