import { bareAddress } from './email-address';
import { LONGEST_MAILTO, percentEncoded, type Mail, type MailtoLink } from './mailto';
import { oneLine, withCrlf } from './well-formed';

/** Mail in a browser tab, for those who have no mail program. */
export const WEBMAILS = ['gmail', 'outlookHome', 'outlookWork'] as const;
export type Webmail = (typeof WEBMAILS)[number];

interface ComposePage {
  readonly label: string;
  readonly page: string;
  readonly subject: string;
}

const PAGES: Readonly<Record<Webmail, ComposePage>> = {
  gmail: { label: 'Gmail', page: 'https://mail.google.com/mail/?view=cm&fs=1&', subject: 'su' },
  outlookHome: {
    label: 'Outlook.com',
    page: 'https://outlook.live.com/mail/0/deeplink/compose?',
    subject: 'subject',
  },
  outlookWork: {
    label: 'Outlook at work',
    page: 'https://outlook.office.com/mail/deeplink/compose?',
    subject: 'subject',
  },
};

export function webmailName(webmail: Webmail): string {
  return PAGES[webmail].label;
}

/** The address of a webmail's own compose page with the message filled in, under the same limit as a `mailto:`. */
export function webmailLink(webmail: Webmail, mail: Mail): MailtoLink {
  const { page, subject } = PAGES[webmail];
  const fields = [
    ['to', mail.to.map(bareAddress).join(',')],
    ['cc', (mail.cc ?? []).map(bareAddress).join(',')],
    [subject, oneLine(mail.subject)],
    ['body', withCrlf(mail.body)],
  ].filter(([, value]) => value !== '');
  const url = page + fields.map(([name = '', value = '']) => `${name}=${percentEncoded(value)}`).join('&');
  return { url, length: url.length, fits: url.length <= LONGEST_MAILTO };
}
