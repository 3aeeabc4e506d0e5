import { GOOGLE, invitation } from './invitations';

/** E-mails as the big programs save them. Names and places are made up. */

function mail(...lines: readonly string[]): string {
  return lines.join('\r\n');
}

/** A reply through Gmail: text and HTML, the history quoted, a thread. */
export const REPLY = mail(
  'Return-Path: <dana.okafor@brightwater.example>',
  'Received: from mail.brightwater.example by mx.home.example; Tue, 24 Nov 2026 16:05:10 +0000',
  'MIME-Version: 1.0',
  'References: <first@brightwater.example> <second@home.example>',
  'In-Reply-To: <second@home.example>',
  'From: =?UTF-8?Q?Dana_Ok=C3=A1for?= <Dana.Okafor@brightwater.example>',
  'Date: Tue, 24 Nov 2026 16:05:00 +0000',
  'Message-ID: <reply-1@brightwater.example>',
  'Subject: Re: Thank you for Tuesday',
  'To: Maya Lindqvist <maya@home.example>',
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset="UTF-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hi Maya,',
  '',
  'thank you for your kind note. We decide by Friday =E2=80=93 and I will ring you.',
  '',
  'Best regards,',
  'Dana',
  'Head of Product | Brightwater Ltd | +44 20 7946 0990',
  '',
  'On Tue, Nov 24, 2026 at 9:10 AM Maya Lindqvist <maya@home.example> wrote:',
  '',
  '> Dear Dana,',
  '> thank you for the conversation.',
  '',
  '--b1',
  'Content-Type: text/html; charset="UTF-8"',
  '',
  '<div>Hi Maya,</div>',
  '--b1--',
  '',
);

/** HTML alone, as applicant systems send it, with what an attacker might put in. */
export const HTML_ONLY = mail(
  'From: Brightwater Recruiting <no-reply@greenhouse-mail.io>',
  'To: maya@home.example',
  'Date: Tue, 24 Nov 2026 18:00:00 +0100',
  'Message-ID: <html-1@greenhouse-mail.io>',
  'Subject: Your application to Brightwater',
  'Auto-Submitted: auto-generated',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><style>p{color:red}</style><title>x</title></head><body>',
  '<p>Dear Maya,</p><p>Unfortunately, we have decided not to move forward<br>with your application.</p>',
  '<img src="https://tracker.example/open.gif" onerror="window.hurt = true">',
  '<script>window.hurt = true</script><ul><li>One</li><li>Two</li></ul>',
  '<blockquote>Dear team,<br>hello</blockquote></body></html>',
);

/** Out of the office, by Exchange. */
export const AUTOMATIC = mail(
  'From: Dana Okafor <dana.okafor@brightwater.example>',
  'To: Maya Lindqvist <maya@home.example>',
  'Subject: Automatic reply: Thank you for Tuesday',
  'Date: Tue, 24 Nov 2026 16:06:00 +0000',
  'Message-ID: <auto-1@brightwater.example>',
  'In-Reply-To: <second@home.example>',
  'X-Auto-Response-Suppress: All',
  'Auto-Submitted: auto-replied',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'I am out of the office until Monday.',
  '',
);

/** The post could not deliver (RFC 3464). */
export const BOUNCE = mail(
  'Return-Path: <>',
  'From: Mail Delivery Subsystem <mailer-daemon@mail.example>',
  'To: maya@home.example',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Tue, 24 Nov 2026 16:07:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
  '',
  '--r',
  'Content-Type: text/plain',
  '',
  'Your message to dana@brightwater.example could not be delivered.',
  '--r',
  'Content-Type: message/delivery-status',
  '',
  'Action: failed',
  'Status: 5.1.1',
  '--r--',
  '',
);

function carrying(calendar: string, method: string): string {
  return mail(
    'From: Dana Okafor <dana.okafor@brightwater.example>',
    'Sender: Calendar <calendar-notification@google.com>',
    'To: maya@home.example',
    'Subject: Invitation: Interview',
    'Date: Tue, 24 Nov 2026 15:10:05 +0000',
    'Message-ID: <calendar-1@google.com>',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="m"',
    '',
    '--m',
    'Content-Type: multipart/alternative; boundary="a"',
    '',
    '--a',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'You have been invited to an interview.',
    '--a',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    'Content-Transfer-Encoding: base64',
    '',
    btoa(calendar).replace(/.{76}/g, '$&\r\n'),
    '--a--',
    '--m',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    btoa(calendar).replace(/.{76}/g, '$&\r\n'),
    '--m--',
    '',
  );
}

/** An invitation as Google mails it: the calendar twice, once in the letter and once beside it. */
export const WITH_INVITATION = carrying(GOOGLE, 'REQUEST');
export const WITH_CANCELLATION = carrying(invitation({ SEQUENCE: 'SEQUENCE:3' }, 'CANCEL'), 'CANCEL');

/** Apple Mail's own file: the length above, its property list below. */
export const APPLE_EMLX = `${REPLY.length}\n${REPLY}<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n`;

export const MAILS: Readonly<Record<string, string>> = {
  reply: REPLY,
  htmlOnly: HTML_ONLY,
  automatic: AUTOMATIC,
  bounce: BOUNCE,
  withInvitation: WITH_INVITATION,
  withCancellation: WITH_CANCELLATION,
  appleEmlx: APPLE_EMLX,
};
