import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardText, draftLetter, wordCount } from '../../../shared/messages/letter';
import type { LetterFacts } from '../../../shared/messages/letter-facts';
import { LANGUAGES } from '../../../shared/messages/language/language';
import { isAsked, isPlaceholder } from '../../../shared/messages/placeholders';
import { LETTER_KINDS, LETTER_PURPOSES, TONES, VARIANTS } from '../../../shared/messages/templates/template';
import { TEXTS } from '../../../shared/messages/templates/texts';

const NOW = Date.parse('2026-11-24T16:00Z');
const DAY = 86_400_000;
const bare: LetterFacts = { now: NOW, zone: 'Europe/London' };
const full: LetterFacts = {
  ...bare,
  myName: 'Maya Lindqvist',
  contact: { name: 'Dana Okafor', salutation: 'Ms Okafor' },
  application: { company: 'Brightwater', role: 'Product Analyst', appliedAt: NOW - 20 * DAY },
  interview: { kind: 'inPerson', startsAt: '2026-11-24T14:00', zone: 'Europe/London' },
  debrief: { discussed: 'The returns dashboard; which metric to delete first', promisedDay: '2026-11-27' },
  lastContactAt: NOW - 100 * DAY,
};
const discussed = (notes: string): LetterFacts => ({
  ...full,
  debrief: { ...full.debrief, discussed: notes },
});
const ALL = LANGUAGES.flatMap((language) =>
  LETTER_PURPOSES.flatMap((purpose) =>
    VARIANTS[purpose].flatMap((variant) =>
      TONES.map((tone) => ({ language, purpose, variant, tone }) as const),
    ),
  ),
);
/** Words that would make somebody a man or a woman, the writer included. */
const GENDERED = {
  en: /\b(he|she|his|hers?|him|sir|madam|mr|mrs|gentlemen|guys)\b/i,
  de: /\b(?:geehrter?|Lieber? \{|Herrn?|Frau|Kollegin|Kollege|Kandidat|Bewerber|Ansprechpartner)\b/,
  fr: /\b(?:madame|monsieur|cher|chère|ravi|heureux|heureuse|intéressé|intéressée|sûre?|prête?|touchée?|reconnaissante?|certaine?)\b/i,
  es: /\b(?:señora?|estimad[oa]|querid[oa]|encantad[oa]|interesad[oa]|segur[oa]|agradecid[oa]|content[oa]|list[oa]|ilusionad[oa])\b/i,
} as const;
const WHOLE = {
  theirProblem: 'reports nobody reads',
  whatIWouldBring: 'delete half of them',
  myAnswer: 'Tuesday suits me',
  otherTimes: 'on Thursday morning',
  otherDeadline: 'Thursday',
};

describe('the thank-you e-mail', () => {
  it('is filled from the debrief', () => {
    const letter = draftLetter('thankYou', { tone: 'warm' }, full);
    expect(letter.subject).toBe('Thank you for this afternoon');
    expect(letter.text).toBe(
      [
        'Dear Ms Okafor,',
        'Thank you for meeting me this afternoon. I enjoyed talking about the returns dashboard and which metric to delete first, and the conversation has stayed with me.',
        'I came away keener on the Product Analyst role than I went in, and I would be glad to do that work at Brightwater.',
        'I look forward to hearing from you by Friday. If anything from me would help before then, please ask.',
        'Kind regards,\nMaya Lindqvist',
      ].join('\n\n'),
    );
    expect(letter.missing).toEqual([]);
  });

  it('reads well without a debrief, and wishes for one thing they talked about', () => {
    const letter = draftLetter('thankYou', { tone: 'warm' }, { ...full, debrief: undefined });
    expect(letter.text).toContain('I enjoyed our conversation.');
    expect(letter.wished).toEqual(['topics']);
    expect(
      draftLetter(
        'thankYou',
        { tone: 'warm' },
        { ...full, debrief: undefined },
        { topics: 'The returns dashboard.' },
      ).text,
    ).toContain('I enjoyed talking about the returns dashboard, and');
  });

  it.each([
    ['2026-11-24T09:00', 'this morning'],
    ['2026-11-24T14:00', 'this afternoon'],
    ['2026-11-23T18:00', 'yesterday'],
    ['2026-11-19T10:00', 'on Thursday'],
    ['2026-11-03T10:00', 'on 3 November'],
    ['2025-11-03T10:00', 'on 3 November 2025'],
  ])('says when a meeting at %s was: %s', (startsAt, words) => {
    const interview = { kind: 'video' as const, startsAt, zone: 'Europe/London' };
    expect(draftLetter('thankYou', { tone: 'warm' }, { ...full, interview }).text).toContain(
      `Thank you for speaking with me ${words}.`,
    );
  });

  it('says the day in the zone of the meeting, not of the writer', () => {
    const interview = { kind: 'phone' as const, startsAt: '2026-11-25T00:30', zone: 'Asia/Tokyo' };
    expect(draftLetter('thankYou', { tone: 'warm' }, { ...full, interview }).text).toContain('this morning');
  });

  it('promises nothing for a day that has passed', () => {
    const debrief = { ...full.debrief, promisedDay: '2026-11-20' };
    expect(draftLetter('thankYou', { tone: 'warm' }, { ...full, debrief }).text).not.toContain(
      'hearing from you',
    );
  });
});

describe('awkward notes', () => {
  it.each([
    ['- the roadmap\n- pricing\n- churn', 'about the roadmap and pricing, and'],
    ['The roadmap.', 'about the roadmap, and'],
    ['we talked about pricing...', 'about pricing, and'],
    ['   \n\n', 'I enjoyed our conversation.'],
    ['I was nervous and they noticed', 'I enjoyed our conversation.'],
    ['a'.repeat(20_000), 'I enjoyed our conversation.'],
    [`the roadmap\n${'they told me a great many things. '.repeat(600)}`, 'about the roadmap, and'],
    ['{myName} {nonsense}', 'I enjoyed our conversation.'],
    ['“Which would you redraw first?”', 'turning over your question since: “Which would you redraw first?”'],
  ])('weaves %j in', (notes, words) => {
    expect(draftLetter('thankYou', { tone: 'warm' }, discussed(notes)).text).toContain(words);
  });

  it('does not end a sentence twice', () => {
    const application = { company: 'Acme Inc.', role: 'Analyst' };
    expect(draftLetter('thankYou', { tone: 'warm' }, { ...full, application }).text).toContain(
      'at Acme Inc.\n\n',
    );
    expect(draftLetter('thankYou', { tone: 'warm' }, { ...full, application }).text).not.toContain('..');
  });
});

describe.each(ALL)('$language, $purpose, $variant, $tone', ({ language, purpose, variant, tone }) => {
  const choice = { language, variant, tone };

  it('leaves no trace of what is missing and asks only for what a person can give', () => {
    for (const facts of [bare, full, discussed(''), { ...bare, myName: 'Maya' }]) {
      const letter = draftLetter(purpose, choice, facts);
      expect(letter.text).not.toMatch(/[{}[\]<>|]|undefined| {2}| [.,;:?!]|\n{3}|^\s|\s$/);
      expect(letter.subject).not.toMatch(/[{}[\]<>|]|undefined| {2}/);
      for (const name of [...letter.missing, ...letter.wished]) expect(isAsked(name)).toBe(true);
    }
  });

  it('is whole once its questions are answered', () => {
    const letter = draftLetter(purpose, choice, full, WHOLE);
    expect(letter.missing).toEqual([]);
    expect(letter.body.every((segment) => segment.kind !== 'missing')).toBe(true);
    expect(letter.body.map((segment) => (segment.kind === 'missing' ? '' : segment.text)).join('')).toBe(
      letter.text,
    );
  });

  it('guesses nobody’s gender and uses no worn-out phrase', () => {
    const words = TEXTS[language].variants[variant][tone].flat(2).join(' ');
    expect(words).not.toMatch(GENDERED[language]);
    expect(words).not.toMatch(
      /passionate|perfect fit|touch base|circle back|leverage|synerg|reach out|at your earliest|hesitate|excited|honou?red|humbl|dream job|just (?:checking|following)/i,
    );
    for (const [, name = ''] of words.matchAll(/\{(\w+)\}/g)) expect(isPlaceholder(name)).toBe(true);
  });

  it('stands up to any facts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 500 });
    fc.assert(
      fc.property(text, text, text, text, (name, company, role, notes) => {
        const letter = draftLetter(purpose, choice, {
          ...discussed(notes),
          contact: { name },
          application: { company, role },
        });
        expect(letter.text).not.toMatch(/\{\w+\}(?![^]*\})|undefined/);
        const { longest } = LETTER_KINDS[purpose];
        if (longest !== undefined) expect(letter.text.length).toBeLessThanOrEqual(longest);
      }),
      { numRuns: 6 },
    );
  });
});

describe('the card', () => {
  it('has 40 to 90 words, whatever is known', () => {
    const notes = [
      '',
      'The returns dashboard',
      'how they plan the work of the two teams in Leeds; which of the old reports nobody reads',
      'Retouren-Dashboard',
      'die Planung der beiden Teams in Leeds; die alten Berichte',
    ];
    for (const language of LANGUAGES) {
      for (const tone of TONES) {
        for (const facts of [bare, full, ...notes.map(discussed)]) {
          const words = wordCount(cardText(facts, tone, language));
          expect(words, `${language}, ${tone}`).toBeGreaterThanOrEqual(40);
          expect(words).toBeLessThanOrEqual(90);
        }
      }
    }
  });
});

describe('the LinkedIn request', () => {
  it('gives up its details one by one to stay within 200 characters', () => {
    const name = 'Wilhelmina Featherstonehaugh-Cholmondeley of the Northern Office';
    const long = draftLetter(
      'connect',
      { tone: 'warm' },
      {
        ...discussed('the returns dashboard and everything that hangs on it'),
        contact: { name },
      },
    );
    expect(long.text).not.toContain('dashboard');
    expect(long.text).toContain(name);
    expect(long.text.length).toBeLessThanOrEqual(200);
    const longest = draftLetter(
      'connect',
      { tone: 'warm' },
      {
        ...full,
        contact: { name: 'D'.repeat(500) },
        myName: 'M'.repeat(500),
      },
    );
    expect(longest.text).toBe(
      'Hello, thank you for our conversation, and for agreeing to connect here. I would be glad to stay in touch.',
    );
    expect(longest.wished).toEqual([]);
  });
});

const subject = (threadSubject: string) =>
  draftLetter('rejectionReply', { variant: 'keepOnFile', tone: 'warm' }, { ...full, threadSubject }).subject;

describe('a text at its limit', () => {
  it('keeps everything at 200 characters and gives something up at 201', () => {
    const note = (length: number) =>
      draftLetter(
        'connect',
        { tone: 'warm' },
        { ...bare, contact: { name: 'D'.repeat(length) }, myName: 'Maya' },
      ).text;
    const rest = note(10).length - 10;
    expect(note(200 - rest)).toHaveLength(200);
    expect(note(200 - rest)).toContain('Maya');
    expect(note(201 - rest)).not.toContain('Maya');
  });
});

describe('replies', () => {
  it('keep the subject of their thread, with one Re:', () => {
    expect(subject('Your application')).toBe('Re: Your application');
    expect(subject('AW: Re: RE[2]: Your application')).toBe('Re: Your application');
    expect(subject('RV: TR\u00a0: Antw: WG: Re(3)： Your application')).toBe('Re: Your application');
    expect(subject('Reference: 12')).toBe('Re: Reference: 12');
    expect(subject('Re:\r\nBcc: x')).not.toMatch(/[\r\n]/);
    expect(subject(' ')).toBe('Product Analyst: thank you');
  });

  it('asks for what only the person knows, in its place', () => {
    const letter = draftLetter('rejectionReply', { variant: 'reopenDoor', tone: 'warm' }, full);
    expect(letter.missing).toEqual(['theirProblem', 'whatIWouldBring']);
    const at = letter.body.findIndex((segment) => segment.kind === 'missing');
    expect(letter.body[at - 1]).toEqual({ kind: 'text', text: 'The hard part, as you described it, is ' });
    expect(letter.text).not.toContain('The hard part');
    expect(
      draftLetter('rejectionReply', { variant: 'reopenDoor', tone: 'warm' }, full, WHOLE).text,
    ).toContain('is reports nobody reads. Here');
  });
});

describe('check-ins', () => {
  it('are two sentences', () => {
    for (const { language, purpose, variant, tone } of ALL) {
      if (purpose !== 'checkIn') continue;
      const choice = { language, variant, tone };
      const body =
        draftLetter('checkIn', choice, full, WHOLE)
          .text.split('\n\n')[1]
          ?.replace(/(?<=\d)[.] /g, ' ') ?? '';
      expect(body.split(/[.?!](?:\s|$)/).filter(Boolean)).toHaveLength(2);
    }
  });
});

describe('wordCount', () => {
  it('counts as people do', () => {
    expect(wordCount('I don’t know; it’s Ms Okafor’s well-kept report.')).toBe(8);
    expect(wordCount('')).toBe(0);
  });
});
