import { wellFormed } from '../../../shared/messages/well-formed';
import type { Contact } from '../../../shared/domain/contact';

/** Their LinkedIn profile where it is known, else a search for their name. */
export function profileLink(contact: Pick<Contact, 'name' | 'linkedIn' | 'company'> | undefined): string {
  const known = /^(?:https?:\/\/)?((?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s?#"<>]+)/i.exec(
    contact?.linkedIn?.trim() ?? '',
  );
  if (known?.[1]) return new URL(`https://${known[1]}`).href;
  const words = [contact?.name, contact?.company].filter(Boolean).join(' ').slice(0, 200);
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(wellFormed(words)).replace(/'/g, '%27')}`;
}
