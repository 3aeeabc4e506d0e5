import { oneLine } from './well-formed';

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
/** RFC 5322 `atext` and, by RFC 6531, letters, marks and digits of every script. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * The bare address in what a person typed or pasted: `Dana Okafor <dana@brightwater.example>` and
 * `mailto:dana@brightwater.example?subject=Hi` both give `dana@brightwater.example`. Judges nothing.
 */
export function bareAddress(typed: string): string {
  const line = oneLine(typed);
  const inBrackets = /<([^<>]*)>$/.exec(line)?.[1] ?? line;
  return inBrackets.replace(/^mailto:([^?]*).*$/i, '$1').trim();
}

/** What is wrong with an e-mail address, as a sentence to stand beside its field; `undefined` when it will do. */
export function addressProblem(typed: string): string | undefined {
  const address = bareAddress(typed);
  if (address === '') return 'There is no address yet.';
  if (/\s/.test(address)) return 'There is a space in this address.';
  const parts = address.split('@');
  if (parts.length === 1) return 'There is no @ in this address.';
  if (parts.length > 2) return 'There is more than one @ in this address.';
  const [local = '', domain = ''] = parts;
  if (local === '') return 'Nothing stands before the @.';
  if (domain === '') return 'This address stops after the @.';
  if (address.length > LONGEST_ADDRESS || local.length > LONGEST_LOCAL_PART)
    return 'This address is too long to be one.';
  const dots = dotProblem(local, domain);
  if (dots) return dots;
  if (!LOCAL_PART.test(local)) return `${strangerIn(local)} cannot stand in an address.`;
  return domainProblem(domain);
}

/** The addresses of a list with commas or semicolons between them. */
export function addressesIn(typed: string): readonly string[] {
  return typed
    .split(/[,;]/)
    .map(bareAddress)
    .filter((address) => address !== '');
}

/** Whether mail can be addressed to it. */
export function isAddress(typed: string): boolean {
  return addressProblem(typed) === undefined;
}

function dotProblem(local: string, domain: string): string | undefined {
  if (/,/.test(domain)) return 'There is a comma where a dot should be.';
  if (local.startsWith('.')) return 'This address begins with a dot.';
  if (local.endsWith('.')) return 'There is a dot just before the @.';
  if (domain.startsWith('.')) return 'There is a dot just after the @.';
  if (local.includes('..') || domain.includes('..')) return 'Two dots follow one another in this address.';
  return !domain.includes('.') || domain.endsWith('.') ? 'This address stops before its ending.' : undefined;
}

function domainProblem(domain: string): string | undefined {
  const labels = domain.split('.');
  const wrong = labels.find((label) => label.length > 63 || !LABEL.test(label));
  if (wrong !== undefined) return `“${wrong}” cannot stand after the @.`;
  const ending = labels.at(-1) ?? '';
  return ending.length < 2 || /^\d+$/.test(ending) ? 'This address stops before its ending.' : undefined;
}

function strangerIn(local: string): string {
  const stranger = Array.from(local).find((character) => !LOCAL_PART.test(character));
  return `“${stranger ?? ''}”`;
}
