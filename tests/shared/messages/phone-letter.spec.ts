import * as fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../shared/messages/letter';
import type { LetterFacts } from '../../../shared/messages/letter-facts';
import { LONGEST_QR, phoneLetter } from '../../../shared/messages/phone-letter';

const TO = 'dana.okafor@brightwater.example';
const facts: LetterFacts = {
  now: Date.parse('2026-11-24T16:00Z'),
  zone: 'Europe/London',
  myName: 'Maya Lindqvist',
  contact: { name: 'Dana Okafor', salutation: 'Ms Okafor' },
  interview: { kind: 'inPerson', startsAt: '2026-11-24T14:00', zone: 'Europe/London' },
  debrief: { discussed: 'The returns dashboard' },
};

describe('phoneLetter', () => {
  it('says the same in a line', () => {
    const letter = phoneLetter('thankYou', TO, {}, facts);
    expect(letter?.body).toBe(
      'Dear Ms Okafor, thank you for meeting me this afternoon. I enjoyed talking about the returns dashboard. Kind regards, Maya Lindqvist',
    );
    expect(wordCount(letter?.body ?? '')).toBeLessThan(30);
    expect(decodeURIComponent(letter?.url ?? '')).toContain(letter?.body);
  });

  it('gives up its details to stay under 300 bytes, and itself when even that is too much', () => {
    const long = phoneLetter('thankYou', TO, {}, { ...facts, contact: { name: 'ж'.repeat(60) } });
    expect(long?.body).toMatch(/^Hello, thank you for your time/);
    expect(
      phoneLetter('thankYou', `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example`, {}, facts)
        ?.body,
    ).toBeUndefined();
    expect(phoneLetter('checkIn', TO, {}, facts)).toBeUndefined();
  });

  it('always fits a code that phones read', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.emailAddress(), (name, myName, discussed, to) => {
        const letter = phoneLetter(
          'thankYou',
          to,
          {},
          {
            ...facts,
            contact: { name },
            myName,
            debrief: { discussed },
          },
        );
        if (!letter) return;
        expect(letter.url).toMatch(/^[\x21-\x7e]*$/);
        expect(letter.url.length).toBeLessThanOrEqual(LONGEST_QR);
        expect(encode(letter.url, { ecc: 'L' }).version).toBeLessThanOrEqual(11);
      }),
      { numRuns: 60 },
    );
  });
});
