import type { Application, Id } from '../../domain/application';
import type { Contact } from '../../domain/contact';
import type { Facts } from '../../domain/facts';
import { bareSubject, type MailPerson } from './mail';
import { companyDomain, registered } from './mail-domain';

/** What a message or an invitation tells of where it belongs. */
export interface Evidence {
  /** Who wrote it or comes to it, without the person themself. */
  readonly people: readonly MailPerson[];
  /** The messages that it answers, by their ids. */
  readonly answers: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** An application to which it may belong, and the strongest reason to think so. */
export interface Candidate {
  readonly application: Application;
  readonly score: number;
  readonly why: string;
}

export interface Whose {
  /** The likeliest first; those without any sign are left out. */
  readonly candidates: readonly Candidate[];
  /** The one that stands out; where none does, the person is asked. */
  readonly chosen?: Id;
}

/** Below this, a sign may be chance. */
const ENOUGH = 20;
/** So far ahead the first has to be of the second. */
const CLEAR = 15;

/** To which application a message belongs, by its thread, its people, their company and its words. */
export function whoseIs(evidence: Evidence, facts: Facts): Whose {
  const candidates = facts.applications
    .flatMap((application): Candidate[] => {
      const signs = signsOf(application, evidence, facts).toSorted((a, b) => b.score - a.score);
      const [first] = signs;
      if (!first) return [];
      const sum = signs.reduce((total, { score }) => total + score, 0) + STAGE_WEIGHT[application.stage];
      return [{ application, score: sum, why: first.why }];
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = candidates;
  const clear =
    first && first.score >= ENOUGH && first.score - (second?.score ?? 0) >= CLEAR ? first : undefined;
  return { candidates, ...(clear && { chosen: clear.application.id }) };
}

/** Of two jobs at one company, the one where something is going on. */
const STAGE_WEIGHT: Readonly<Record<Application['stage'], number>> = {
  saved: 0,
  applied: 2,
  interviewing: 4,
  waiting: 4,
  offer: 4,
  closed: -15,
};

interface Sign {
  readonly score: number;
  readonly why: string;
}

function signsOf(application: Application, evidence: Evidence, facts: Facts): readonly Sign[] {
  const { id, company } = application;
  const outreaches = facts.outreaches.filter((one) => one.applicationId === id);
  const part = new Set(
    facts.participations.filter((one) => one.applicationId === id).map(({ contactId }) => contactId),
  );
  const contacts = facts.contacts.filter((one) => part.has(one.id));
  const signs: Sign[] = [];
  if (outreaches.some(({ messageId }) => messageId !== undefined && evidence.answers.includes(messageId)))
    signs.push({ score: 100, why: 'It belongs to a conversation that you logged here.' });
  const known = contacts.find((one) => evidence.people.some(({ email }) => sameAddress(one.email, email)));
  if (known) signs.push({ score: 60, why: `${known.name} is one of your people there.` });
  const named = contacts.find((one) => evidence.people.some(({ name }) => sameWords(one.name, name)));
  if (!known && named) signs.push({ score: 35, why: `${named.name} is one of your people there.` });
  const subject = plainWords(bareSubject(evidence.subject));
  if (subject.length > 5 && outreaches.some((one) => plainWords(bareSubject(one.subject ?? '')) === subject))
    signs.push({ score: 40, why: 'You wrote to them under the same subject.' });
  const domain = evidence.people.map(({ email }) => companyDomain(email)).find((one) => one !== undefined);
  if (domain !== undefined && domainsOf(application, contacts).has(domain))
    signs.push({ score: 35, why: `It comes from ${domain}.` });
  const words = plainWords(company);
  if (words.length < 3) return signs;
  if (domain !== undefined && domain.split('.')[0]?.replaceAll('-', '') === words.replaceAll(' ', ''))
    signs.push({ score: 30, why: `It comes from ${domain}.` });
  if (holds(plainWords([evidence.subject, ...evidence.people.map(({ name }) => name)].join(' ')), words))
    signs.push({ score: 25, why: `It names ${company}.` });
  else if (holds(plainWords(evidence.text.slice(0, 20_000)), words))
    signs.push({ score: 20, why: `It names ${company}.` });
  return signs;
}

function domainsOf({ url }: Application, contacts: readonly Contact[]): ReadonlySet<string> {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  const own = contacts.flatMap(({ email }) => companyDomain(email?.toLowerCase()) ?? []);
  const site = host === undefined ? undefined : companyDomain(`jobs@${registered(host)}`);
  return new Set(site === undefined ? own : [...own, site]);
}

function sameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
}

function sameWords(one: string, other: string): boolean {
  return plainWords(one) !== '' && plainWords(one) === plainWords(other);
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Letters and digits in lower case without accents, one space between words. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The contact who wrote: by address, else the only one of that name. `undefined` where it has to be asked. */
export function contactOf(person: MailPerson | undefined, contacts: readonly Contact[]): Contact | undefined {
  if (!person) return undefined;
  const byAddress = contacts.filter(({ email }) => sameAddress(email, person.email));
  if (byAddress.length > 0) return byAddress.length === 1 ? byAddress[0] : undefined;
  const byName = contacts.filter(({ name }) => sameWords(name, person.name));
  return byName.length === 1 ? byName[0] : undefined;
}

/** Whether someone is the person themself. */
export function isSelf(person: Pick<MailPerson, 'email'>, own: string): boolean {
  return own.trim() !== '' && sameAddress(person.email, own.trim());
}
