import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftedWords, draftLetter } from '../../../shared/messages/letter';
import type { LetterFacts } from '../../../shared/messages/letter-facts';
import { turnedBack, unknownPlaceholders } from '../../../shared/messages/own-words';

const facts: LetterFacts = {
  now: Date.parse('2026-11-24T16:00Z'),
  zone: 'Europe/London',
  myName: 'Maya Lindqvist',
  contact: { name: 'Dana Okafor', salutation: 'Ms Okafor' },
  application: { company: 'Brightwater', role: 'Product Analyst' },
  interview: { kind: 'inPerson', startsAt: '2026-11-24T14:00', zone: 'Europe/London' },
  debrief: { discussed: 'The returns dashboard', promisedDay: '2026-11-27' },
};
const wording = { language: 'en', tone: 'warm' } as const;
const words = draftedWords(facts, wording);

describe('a template of the person’s own', () => {
  it('is a letter with its facts turned back', () => {
    const letter = draftLetter('thankYou', wording, facts).text;
    const template = turnedBack(letter, words);
    expect(template).toMatch(/^\{greeting\}\n\n/);
    expect(template).toContain('Thank you for meeting me {whenWeSpoke}.');
    expect(template).toContain('keener on {theRole} than');
    expect(template).toContain('do that work at {company}.');
    expect(template).toMatch(/\{myName\}$/);
    expect(draftLetter('thankYou', { ...wording, own: { subject: '', body: template } }, facts).text).toBe(
      letter,
    );
  });

  it('is filled with somebody else’s facts', () => {
    const body = '{greeting}\n\nThank you for the talk at {company}.\n\n{myName}';
    const other = {
      ...facts,
      contact: { name: 'Ravi Nair' },
      application: { company: 'Acme Inc.', role: 'X' },
    };
    expect(draftLetter('thankYou', { own: { subject: 'To {company}', body } }, other)).toMatchObject({
      subject: 'To Acme Inc.',
      text: 'Dear Ravi Nair,\n\nThank you for the talk at Acme Inc.\n\nMaya Lindqvist',
    });
  });

  it('asks for what is missing where it stands, whatever it is', () => {
    const letter = draftLetter(
      'checkIn',
      { own: { subject: '', body: 'We met {whenWeSpoke} and {myNews}.' } },
      {
        now: facts.now,
        zone: facts.zone,
      },
    );
    expect(letter.missing).toEqual(['whenWeSpoke', 'myNews']);
    expect(letter.body.map((segment) => ('text' in segment ? segment.text : segment.label))).toEqual([
      'We met ',
      'When you spoke',
      ' and ',
      'One line of your own news',
      '.',
    ]);
    expect(letter.text).toBe('');
  });

  it('leaves alone what only looks like a fact', () => {
    expect(turnedBack('The Brightwaters of today call.', words)).toBe('The Brightwaters of today call.');
    expect(turnedBack('Brightwater, Brightwater’s', words)).toBe('{company}, {company}’s');
    expect(turnedBack('', words)).toBe('');
  });

  it('knows which placeholders it does not know', () => {
    expect(unknownPlaceholders('{company} {compny} { company} {} {compny} {a\nb}')).toEqual([
      'compny',
      ' company',
      '',
    ]);
  });

  it('says the same as the letter it was made from, whatever the facts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((one) => !/[{}\s]/.test(one));
    fc.assert(
      fc.property(text, text, text, (name, company, role) => {
        const odd = { ...facts, contact: { name }, application: { company, role } };
        const letter = draftLetter('thankYou', wording, odd).text;
        const body = turnedBack(letter, draftedWords(odd, wording));
        const again = draftLetter('thankYou', { ...wording, own: { subject: '', body } }, odd).text;
        // A name may bring its own full stop, which is written once.
        const plain = (one: string) => one.replace(/[.\s]+/g, ' ').trim();
        expect(plain(again)).toBe(plain(letter));
      }),
      { numRuns: 60 },
    );
  });
});
