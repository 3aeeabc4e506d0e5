import { capitalised } from '../../domain/in-words';

/** Hosts of everybody's mail, of scheduling and of applicant systems: they tell nothing about the company. */
const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|google|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|fastmail|zoho|mail|orange|wanadoo|free|laposte|sfr|telefonica|hey|tuta|posteo|calendly|cal|doodle|greenhouse|greenhouse-mail|lever|hire|workable|workablemail|ashbyhq|smartrecruiters|myworkday|workday|personio|teamtailor|teamtailor-mail|recruitee|bamboohr|icims|jobvite|successfactors|taleo|breezy|join|linkedin|indeed|stepstone|xing|microsoft|zoom|webex)\.[a-z]{2,6}(?:\.[a-z]{2})?$/i;

/** The part of an address after the @, where it is a company's own; `undefined` where anybody may have it. */
export function companyDomain(email: string | undefined): string | undefined {
  const domain = email?.split('@')[1]?.toLowerCase();
  return domain === undefined || domain === '' || ANYBODYS.test(domain) ? undefined : registered(domain);
}

/** "mail.brightwater.co.uk" without its subdomains, by the shape of the ending. */
export function registered(host: string): string {
  const parts = host.split('.');
  const double = parts.length > 2 && /^(?:co|com|org|net|ac|gov|edu|ltd|plc)$/.test(parts.at(-2) ?? '');
  return parts.slice(double ? -3 : -2).join('.');
}

/** A guess at the company's name: "nordlicht-karten.example" is perhaps "Nordlicht Karten". */
export function companyFrom(email: string | undefined): string {
  const [label = ''] = (companyDomain(email) ?? '').split('.');
  return label
    .split('-')
    .filter((part) => part !== '')
    .map(capitalised)
    .join(' ');
}
