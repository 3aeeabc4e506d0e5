import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/time';
import { callScript } from '../../../../shared/messages/calls/call-script';
import { speakingSeconds, VOICEMAIL_SECONDS } from '../../../../shared/messages/calls/speaking-time';
import { LANGUAGES } from '../../../../shared/messages/language/language';
import type { LetterFacts } from '../../../../shared/messages/letter-facts';

const ZONE = 'Europe/London';
const FACTS: LetterFacts = {
  now: instantOf('2026-11-24T10:30', ZONE),
  zone: ZONE,
  home: { country: 'GB' },
  myName: 'Mara Lindqvist',
  contact: { name: 'Dana Okafor', salutation: 'Ms Okafor' },
  application: { company: 'Brightwater', role: 'Product Analyst', country: 'GB' },
  interview: { kind: 'inPerson', startsAt: '2026-11-09T14:00', zone: ZONE },
  debrief: { discussed: 'How the pricing team reads its funnel', promisedDay: '2026-11-16' },
};
const said = (facts: LetterFacts, isBack = false) =>
  callScript(facts, { isBack }).parts.map(({ text }) => text);

describe('what to say on the telephone', () => {
  it('is who, why, one question and thanks, from what is known', () => {
    expect(said(FACTS)).toEqual([
      'Hello Ms Okafor, this is Mara Lindqvist. We spoke on 9 November about the Product Analyst role. Is this a good moment?',
      'You hoped to decide by Monday 16 November, so I wanted to ask how things stand.',
      'When do you expect to decide?',
      expect.stringMatching(/^Thank you\..* I would still like to do this work\. Have a good day\.$/),
    ]);
  });

  it('says only what it knows, and leaves no gap', () => {
    const { debrief: _debrief, interview: _interview, contact: _contact, ...bare } = FACTS;
    expect(said(bare).slice(0, 3)).toEqual([
      'Hello, this is Mara Lindqvist. I applied for the Product Analyst role. Is this a good moment?',
      'I wanted to ask how things stand.',
      'When do you expect to decide?',
    ]);
    const { myName: _myName, ...nameless } = bare;
    expect(callScript(nameless).lacksName).toBe(true);
    expect(said(nameless).join(' ')).not.toMatch(/[{}[\]]|undefined/);
  });

  it('does not name a day that is still to come', () => {
    const waiting = { ...FACTS, debrief: { discussed: '', promisedDay: '2026-11-30' } };
    expect(said(waiting)[1]).toBe('I wanted to ask how things stand.');
  });

  it('says that it calls back, where they called', () => {
    expect(said(FACTS, true)[1]).toBe('I missed your call, so I am calling back.');
    expect(callScript(FACTS, { isBack: true }).voicemail).toContain('can be reached on this number');
  });

  it.each(LANGUAGES)('asks one question, and is said to a machine in twenty seconds: %s', (language) => {
    for (const isBack of [false, true]) {
      const { parts, voicemail } = callScript(FACTS, { language, isBack });
      const question = parts[2]?.text ?? '';
      expect(question.match(/[?]/g)).toHaveLength(1);
      expect(voicemail).toContain('Mara Lindqvist');
      expect(voicemail).not.toMatch(/[{}]/);
      expect(speakingSeconds(voicemail)).toBeLessThanOrEqual(VOICEMAIL_SECONDS);
      for (const { text } of parts) expect(text).not.toMatch(/[{}]| {2}|\.\.|undefined/);
    }
  });

  it('takes the language that letters to them are in', () => {
    const german = {
      ...FACTS,
      contact: { name: 'Jana Weiß', salutation: 'Frau Weiß' },
      application: { company: 'Salz', role: 'Analystin', country: 'DE' },
    };
    expect(callScript(german).language).toBe('de');
    expect(said(german)[0]).toBe(
      'Guten Tag, Frau Weiß, hier spricht Mara Lindqvist. Wir haben am 9. November über die Stelle „Analystin“ gesprochen. Passt es gerade?',
    );
  });

  it('survives any names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (myName, name, role) => {
        const { parts, voicemail } = callScript({
          ...FACTS,
          myName,
          contact: { name },
          application: { company: 'x', role },
        });
        expect(parts).toHaveLength(4);
        expect(voicemail.length).toBeGreaterThan(20);
      }),
      { numRuns: 200 },
    );
  });
});

describe('how long a text takes to say', () => {
  it('is some 150 words a minute', () => {
    expect(speakingSeconds('')).toBe(0);
    expect(speakingSeconds('hello '.repeat(150))).toBeGreaterThan(55);
    expect(speakingSeconds('hello '.repeat(150))).toBeLessThan(65);
  });
});
