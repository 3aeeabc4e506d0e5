import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { emlText, type EmlMessage } from '../../../shared/messages/eml';

const AT = Date.parse('2026-11-24T16:05:00Z');
const message: EmlMessage = {
  from: { name: 'Maya Lindqvist', address: 'maya@home.example' },
  to: [{ name: 'Dana Okafor', address: 'dana@brightwater.example' }],
  subject: 'Thank you for this afternoon',
  body: 'Dear Ms Okafor,\n\nThank you.\n',
  at: AT,
};

const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const asSent = (text: string) =>
  text
    .replace(lone, '\uFFFD')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
const asHeader = (text: string) => asSent(text).replace(/\s+/g, ' ').trim();
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.lorem({ maxCount: 80 }),
  fc
    .array(fc.constantFrom('\r', '\n', '=', '.', ' ', '\t', 'é', '👋', 'a', '"', '\\', '=?', '?='), {
      maxLength: 200,
    })
    .map((all) => all.join('')),
);

describe('emlText', () => {
  it('is read by an independent parser as it was written, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (subject, body, name) => {
        const text = emlText({
          ...message,
          to: [{ name, address: 'dana@brightwater.example' }],
          subject,
          body,
        });
        const mail = await PostalMime.parse(text);
        expect(mail.subject ?? '').toBe(asHeader(subject));
        expect((mail.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '')).toBe(asSent(body));
        expect(mail.to?.[0]?.address).toBe('dana@brightwater.example');
        expect(mail.to).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every line within 78 characters, in ASCII, ended by CRLF', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, body, name) => {
        const text = emlText({
          ...message,
          to: [{ name, address: 'dana@brightwater.example' }],
          subject,
          body,
        });
        // oxlint-disable-next-line no-control-regex
        expect(text).toMatch(/^[\u0000-\u007f]*$/);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(78);
          // A server may strip blanks at a line's end, so none may stand there.
          expect(line).not.toMatch(/[ \t]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('opens as a message that is still to be sent', async () => {
    const mail = await PostalMime.parse(emlText(message));
    expect(mail.headers.find((header) => header.key === 'x-unsent')?.value).toBe('1');
    expect(mail.from).toEqual({ address: 'maya@home.example', name: 'Maya Lindqvist' });
    expect(Date.parse(mail.date ?? '')).toBe(AT);
  });

  it.each([
    ['Okafor, Dana "D." \\ (HR)', 'quoted'],
    ['Jörg Müller', 'encoded'],
    ['דנה אוקאפור', 'right to left'],
    ['Dana '.repeat(100).trim(), '500 characters'],
    ['D'.repeat(500), '500 characters in one word'],
    ['=?utf-8?B?SGVsbG8=?=', 'looking encoded'],
  ])('keeps the name %s', async (name) => {
    const mail = await PostalMime.parse(
      emlText({ ...message, to: [{ name, address: 'dana@brightwater.example' }] }),
    );
    expect(mail.to).toEqual([{ name, address: 'dana@brightwater.example' }]);
  });

  it('lets nobody add a header', async () => {
    const mail = await PostalMime.parse(
      emlText({
        ...message,
        to: [
          {
            name: 'Dana\r\nBcc: all@everywhere.example',
            address: 'dana@brightwater.example\r\nBcc: all@everywhere.example',
          },
        ],
        subject: 'Hello\r\nBcc: all@everywhere.example\r\n\r\nA body of my own',
      }),
    );
    expect(mail.to?.[0]?.name).toBe('Dana Bcc: all@everywhere.example');
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map((header) => header.key)).not.toContain('bcc');
    expect(mail.text?.trim()).toBe('Dear Ms Okafor,\n\nThank you.');
  });

  it('addresses several people, and an internationalised one', async () => {
    const to = [
      { name: 'Dana Okafor', address: 'dana@brightwater.example' },
      { name: 'Jörg', address: 'jörg@müller.example' },
      { address: 'plain@brightwater.example' },
    ];
    const bytes = new TextEncoder().encode(emlText({ ...message, to, cc: [{ address: 'c@d.example' }] }));
    const mail = await PostalMime.parse(bytes);
    expect(mail.to?.map((one) => one.address)).toEqual(to.map((one) => one.address));
    expect(mail.cc?.map((one) => one.address)).toEqual(['c@d.example']);
  });
});
