import { bareAddress } from './email-address';
import { oneLine, withCrlf } from './well-formed';

/** A message as a mail program will be given it. Nothing here is encoded yet. */
export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** A `mailto:` address and whether a mail program can be trusted to receive all of it. */
export interface MailtoLink {
  readonly url: string;
  /** Characters of the encoded address, all of them ASCII. */
  readonly length: number;
  readonly fits: boolean;
}

/** Windows hands on at most about 2,081 characters of a link; programs between take their share. */
export const LONGEST_MAILTO = 1_900;

/**
 * The message as a `mailto:` address by RFC 6068: UTF-8 percent-encoding throughout, `%20` for a space, CRLF for
 * line ends. Line ends in addresses and in the subject cannot survive, so nothing can add a header.
 */
export function mailtoLink(mail: Mail): MailtoLink {
  const fields = [
    ['cc', addressList(mail.cc ?? [])],
    ['subject', percentEncoded(oneLine(mail.subject))],
    ['body', percentEncoded(withCrlf(mail.body))],
  ].filter(([, value]) => value !== '');
  const query = fields.map(([name, value]) => `${name}=${value}`).join('&');
  const url = `mailto:${addressList(mail.to)}${query && `?${query}`}`;
  return { url, length: url.length, fits: url.length <= LONGEST_MAILTO };
}

function addressList(addresses: readonly string[]): string {
  return addresses
    .map((typed) => bareAddress(typed).split('@').map(percentEncoded).join('@'))
    .filter((address) => address !== '')
    .join(',');
}

/**
 * UTF-8 in percent signs (RFC 3986). The apostrophe and the star too, which `encodeURIComponent` leaves:
 * they end an address in text that is scanned for links.
 * @throws URIError for half a surrogate pair: see `wellFormed`.
 */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
