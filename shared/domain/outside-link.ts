/** Hosts that a link may open, each with all its subdomains. */
export const LISTED_HOSTS = [
  'linkedin.com',
  'www.openstreetmap.org',
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
] as const;

/** `ShellExecute` on Windows fails past this many characters. */
export const LONGEST_WINDOWS_LINK = 2_081;

export type OutsideLink = 'mailto' | 'tel' | 'https';

/** What a mail link may fill in. `attach` is the one that must never get through. */
const MAIL_FIELDS: readonly string[] = ['to', 'cc', 'bcc', 'subject', 'body', 'in-reply-to'];

/**
 * What kind of outside address `url` is, `undefined` for one that must not be opened. It is a grammar, not a parser:
 * ASCII without spaces, quotes, backslashes or control characters (so no line end reaches a mail program raw), and
 * for https a bare listed host, without user, password or port.
 */
export function outsideLinkKind(url: string): OutsideLink | undefined {
  if (!/^[!#-;=?-[\]^_a-z{|}~]+$/i.test(url)) return undefined;
  if (/^mailto:/i.test(url)) return isSafeMail(url.slice('mailto:'.length)) ? 'mailto' : undefined;
  if (/^tel:\+?[0-9().;=a-z-]+$/i.test(url)) return 'tel';
  const host = /^https:\/\/([a-z0-9.-]+)(?:[/?#]|$)/.exec(url)?.[1];
  if (host === undefined) return undefined;
  return LISTED_HOSTS.some((listed) => host === listed || host.endsWith(`.${listed}`)) ? 'https' : undefined;
}

/** The link that dials `phone`, as people write numbers; whoever picks up is told an extension. Empty: no number. */
export function telLink(phone: string): string {
  const number = phone.replace(/(?:x|ext).*$/i, '').replace(/[^\d+]/g, '');
  return number === '' ? '' : `tel:${number}`;
}

/** Only known fields, and an encoded line end in the body alone: in any other it would begin a new header. */
function isSafeMail(mail: string): boolean {
  const [to = '', query = ''] = mail.split('?', 2);
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 2));
  return (
    !hasLineEnd(to) &&
    mail.split('?').length <= 2 &&
    pairs.every(([name = '', value = '']) => {
      const field = name.toLowerCase();
      return MAIL_FIELDS.includes(field) && (field === 'body' || !hasLineEnd(value));
    })
  );
}

function hasLineEnd(encoded: string): boolean {
  return /%0[ad]/i.test(encoded);
}
