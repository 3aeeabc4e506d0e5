import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideLinkKind } from '../../../shared/domain/outside-link';
import { LONGEST_MAILTO, mailtoLink } from '../../../shared/messages/mailto';

const TO = 'dana@brightwater.example';

/** Reads a `mailto:` address by the letter of RFC 6068, with nothing of ours. */
function read(url: string) {
  const parsed = new URL(url);
  const fields = new Map<string, string>();
  for (const pair of parsed.search.slice(1).split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    const name = decodeURIComponent(pair.slice(0, at));
    if (fields.has(name)) throw new Error(`${name} twice`);
    fields.set(name, decodeURIComponent(pair.slice(at + 1)));
  }
  return {
    to: parsed.pathname.split(',').filter(Boolean).map(decodeURIComponent),
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
    cc: (fields.get('cc') ?? '').split(',').filter(Boolean),
    names: [...fields.keys()],
    hash: parsed.hash,
  };
}

const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What must come out at the other end: CRLF for every line end, no control characters, U+FFFD for half a character. */
const asSent = (text: string) =>
  text
    .replace(lone, '\uFFFD')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\r\n')
    .replace(/[^\P{Cc}\t\r\n]/gu, '');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  // Halves of surrogate pairs, controls and line ends in any order.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\0', '\ud83d', 'a', ' ', '+', '&', '=', '%', '#', '?'),
      { maxLength: 40 },
    )
    .map((all) => all.join('')),
);

describe('mailtoLink', () => {
  it('carries any text to the other end', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const link = mailtoLink({ to: [TO], subject, body });
        expect(link.url).toMatch(/^[\x21-\x7e]*$/);
        expect(link.length).toBe(link.url.length);
        expect(outsideLinkKind(link.url)).toBe('mailto');
        const mail = read(link.url);
        expect(mail.to).toEqual([TO]);
        expect(mail.body).toBe(asSent(body));
        expect(mail.subject).toBe(asSent(subject).replace(/\s+/g, ' ').trim());
        expect(mail.names.every((name) => name === 'subject' || name === 'body')).toBe(true);
        expect(mail.hash).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('writes %20 for a space and %0D%0A for a line end, never a plus', () => {
    expect(mailtoLink({ to: [TO], subject: 'A b', body: 'c d\ne+f' }).url).toBe(
      `mailto:${TO}?subject=A%20b&body=c%20d%0D%0Ae%2Bf`,
    );
  });

  it('lets nobody add a header through an address or a subject', () => {
    const mail = read(
      mailtoLink({
        to: [
          'dana@brightwater.example\r\nBcc: all@everywhere.example',
          'x@y.example?bcc=all@everywhere.example&body=z',
        ],
        cc: ['c@d.example&bcc=all@everywhere.example'],
        subject: 'Hello\r\nBcc: all@everywhere.example',
        body: 'One\r\n\r\nTwo',
      }).url,
    );
    expect(mail.names).toEqual(['cc', 'subject', 'body']);
    expect(mail.subject).toBe('Hello Bcc: all@everywhere.example');
    expect(mail.to.join()).not.toMatch(/[\r\n]/);
  });

  it('names several people, and a copy', () => {
    const mail = read(
      mailtoLink({ to: [TO, 'jörg@müller.example'], cc: ['c@d.example'], subject: '', body: '' }).url,
    );
    expect(mail).toMatchObject({ to: [TO, 'jörg@müller.example'], cc: ['c@d.example'], names: ['cc'] });
  });

  it('measures the encoded length: 1,900 fits and 1,901 does not', () => {
    const frame = mailtoLink({ to: [TO], subject: 'S', body: 'b' }).length - 1;
    const at = (length: number) => mailtoLink({ to: [TO], subject: 'S', body: 'b'.repeat(length - frame) });
    expect(at(LONGEST_MAILTO)).toMatchObject({ length: 1_900, fits: true });
    expect(at(LONGEST_MAILTO + 1)).toMatchObject({ length: 1_901, fits: false });
    // 320 Cyrillic letters are six characters each once encoded.
    expect(mailtoLink({ to: [TO], subject: 'S', body: 'ж'.repeat(320) }).fits).toBe(false);
    expect(mailtoLink({ to: [TO], subject: 'S', body: 'ж'.repeat(300) }).fits).toBe(true);
  });
});
