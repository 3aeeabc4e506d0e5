import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideLinkKind } from '../../../shared/domain/outside-link';
import { WEBMAILS, webmailLink } from '../../../shared/messages/webmail';

describe.each(WEBMAILS)('webmailLink to %s', (webmail) => {
  it('carries any text, adds no field, and is a link that may be opened', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { url } = webmailLink(webmail, { to: ['dana@brightwater.example'], subject, body });
        expect(outsideLinkKind(url)).toBe('https');
        const given = new URL(url).searchParams;
        expect(given.get('to')).toBe('dana@brightwater.example');
        const words = body
          .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\r\n')
          .replace(/[^\P{Cc}\t\r\n]/gu, '');
        expect(given.get('body') ?? '').toBe(words);
        const known = ['view', 'fs', 'to', 'su', 'subject', 'body'];
        expect([...given.keys()].every((name) => known.includes(name))).toBe(true);
      }),
    );
  });

  it('says when it is too long', () => {
    expect(webmailLink(webmail, { to: ['a@b.example'], subject: 'S', body: 'ж'.repeat(400) }).fits).toBe(
      false,
    );
  });
});
