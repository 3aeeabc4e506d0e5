import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debriefPoints } from '../../../../shared/messages/debrief-points';
import { applyFix, preflight, RULES } from '../../../../shared/messages/preflight/preflight';
import {
  RULE_NAMES,
  type PreflightContext,
  type RuleName,
} from '../../../../shared/messages/preflight/remark';
import { sentencesOf, slips } from '../../../../shared/messages/preflight/text-spans';
import { GOOD_LETTERS } from './good-letters';

const NOON = Date.parse('2026-11-24T12:00Z');
const NOTES = 'The returns dashboard; which metric to delete first';
const context: PreflightContext = {
  purpose: 'checkIn',
  channel: 'email',
  now: NOON,
  theirZone: 'Europe/London',
  contact: { name: 'Dana Okafor', salutation: 'Ms Okafor' },
  colleagues: ['Ravi Nair', 'Tom Ashworth'],
  company: 'Brightwater Ltd',
  otherCompanies: ['Northlight Maps', 'Apple', 'Target', 'Signal', 'Harbour & Vale plc'],
  points: debriefPoints(NOTES),
  panelLetters: [],
};
const LONG = 'We kept the reports that people read and stopped the others. ';

/** One line a case: the rule, the letter that trips it, the words it points at, and what is different about the context. */
const TRIPS: readonly (readonly [RuleName, string, string | undefined, Partial<PreflightContext>?])[] = [
  ['placeholder', 'Dear [name],', '[name]'],
  ['placeholder', 'I liked {topic} best.', '{topic}'],
  ['placeholder', 'I liked <insert detail> best.', '<insert detail>'],
  ['placeholder', 'See you on XXX, then.', 'XXX'],
  ['placeholder', 'Dear ____,', '____'],
  ['theirName', 'Dear Ms Okafar,', 'Okafar'],
  ['theirName', 'Dear Dena,', 'Dena'],
  ['theirName', 'Hi Danna,', 'Danna'],
  ['theirName', 'Dear Ravi,', 'Ravi'],
  ['theirName', 'Dear Steve,', 'Steve'],
  ['theirName', 'Hello Mr Nair,', 'Nair'],
  ['theirName', 'Hello,\n\nI told Ms Okafro so.', 'Okafro'],
  ['company', 'I would be glad to work at Brigthwater.', 'Brigthwater'],
  ['company', 'I would be glad to work at Brightwaters.', 'Brightwaters'],
  ['company', 'I would be glad to work at BrightWater.', 'BrightWater'],
  [
    'company',
    'I like Northlight Map’s tides.',
    'Northlight Map',
    { company: 'Northlight Maps', otherCompanies: [] },
  ],
  ['otherCompany', 'I would be glad to work at Northlight Maps.', 'Northlight Maps'],
  ['otherCompany', 'I like how Target plans.', 'Target'],
  ['otherCompany', 'I like how Harbour & Vale plans.', 'Harbour & Vale'],
  ['lock', 'Any news?', undefined, { sealedUntil: NOON + 1 }],
  ['attachment', 'I have attached my references.', 'I have attached'],
  ['attachment', 'Please find attached the exercise.', 'Please find attached'],
  ['attachment', 'The exercise is attached.', 'is attached'],
  ['attachment', 'I attach it here.', 'I attach', { channel: 'card' }],
  ['salary', 'What is the salary?', 'salary'],
  ['salary', 'May I ask about the pay range?', 'pay range'],
  ['salary', 'How much annual leave is there?', 'annual leave'],
  ['agency', 'Any news?', undefined, { agency: 'Lena Brandt' }],
  ['cliche', 'I am 100% confident I am the perfect fit for you.', 'I am 100% confident I am the perfect fit'],
  ['cliche', 'I hope this email finds you well.', 'I hope this email finds you well'],
  ['cliche', 'I can hit the ground running.', 'hit the ground running'],
  ['cliche', 'I am passionate about data.', 'I am passionate about'],
  ['cliche', 'I’m just checking in.', 'I’m just checking in'],
  ['cliche', 'Please do not hesitate to contact me.', 'Please do not hesitate to contact'],
  ['cliche', 'It is my dream job.', 'dream job'],
  ['cliche', 'Sorry to bother you.', 'Sorry to bother'],
  ['cliche', 'I really need this job.', 'I really need this job'],
  [
    'reused',
    `${LONG}Thanks.`,
    LONG.trim(),
    { panelLetters: [{ name: 'Ravi Nair', body: `Hi.\n\n${LONG}` }] },
  ],
  ['detail', 'Thank you for your time.', undefined, { purpose: 'thankYou' }],
  ['tooLong', LONG.repeat(30), undefined],
  ['tooManyI', 'I came. I saw. I wrote. I read. I left.', 'I left.'],
  ['lateHour', 'Any news?', undefined, { now: Date.parse('2026-11-24T22:40Z') }],
];

const check = (body: string, more: Partial<PreflightContext> = {}) =>
  preflight({ subject: 'How things stand', body }, { ...context, ...more });

describe('preflight', () => {
  it.each(TRIPS.map((trip) => ({ rule: trip[0], body: trip[1], words: trip[2], more: trip[3] })))(
    '$rule: $body',
    ({ rule, body, words, more }) => {
      const remarks = check(body, more).filter((remark) => remark.rule === rule);
      expect(remarks).toHaveLength(1);
      const [{ span, text, level } = { span: undefined, text: '', level: 'good' }] = remarks;
      expect(span && body.slice(span.from, span.to)).toBe(words);
      expect(level).not.toBe('good');
      expect(text).toMatch(/^[\p{Lu}\d“].*[.?”]$/u);
    },
  );

  it('has letters that trip every rule', () => {
    expect(new Set(TRIPS.map(([rule]) => rule))).toEqual(new Set(RULE_NAMES));
    expect(Object.keys(RULES).toSorted()).toEqual([...RULE_NAMES].toSorted());
  });

  it.each(GOOD_LETTERS.map((letter) => [letter.replaceAll('\n', ' ').slice(0, 60), letter]))(
    'raises no false alarm: %s',
    (_, letter) => {
      for (const purpose of ['checkIn', 'stayInTouch', 'answer'] as const)
        expect(check(letter, { purpose })).toEqual([]);
      expect(check(letter, { purpose: 'thankYou', points: [] })).toEqual([]);
    },
  );

  it('praises the sentence that takes up what they talked about', () => {
    const body = 'Dear Dana,\n\nThank you. I still think about the returns dashboard, e.g. on trains. Maya';
    const [remark] = check(body, { purpose: 'thankYou' });
    expect(remark).toMatchObject({ rule: 'detail', level: 'good' });
    expect(body.slice(remark?.span?.from, remark?.span?.to)).toContain('the returns dashboard');
  });

  it('offers a change that settles the remark', () => {
    for (const [body, settled] of [
      ['Dear Ms Okafar,\n\nThank you.', 'Dear Ms Okafor,\n\nThank you.'],
      ['I would like Brigthwater’s work.', 'I would like Brightwater’s work.'],
      ['Hello. I am 100% confident I am the perfect fit.', 'Hello. This is work I would love to do.'],
    ] as const) {
      const fix = check(body).find((remark) => remark.fix)?.fix;
      const after = fix ? applyFix(body, fix) : '';
      expect(after).toBe(settled);
      expect(check(after)).toEqual([]);
    }
  });

  it('keeps an answer’s money, a thank-you’s hour and an opened lock to themselves', () => {
    expect(check('The salary suits me.', { purpose: 'answer' })).toEqual([]);
    expect(
      check('Thanks.', { purpose: 'thankYou', points: [], now: Date.parse('2026-11-24T23:00Z') }),
    ).toEqual([]);
    expect(check('Any news?', { sealedUntil: NOON })).toEqual([]);
  });

  it('takes no longer word and no sentence’s first word for a name', () => {
    expect(check('Dear Dana,\n\nI like Applewood, and how Targeting works.')).toEqual([]);
    const contact = { name: 'Paul Stone' };
    expect(check('Dear Paul,\n\nThank you. Store managers told me so.', { contact })).toEqual([]);
    expect(check('Dear Paul,\n\nThank you, Mr Stome.', { contact })).toHaveLength(1);
  });

  // A pattern that backtracks without end would take minutes; a busy machine takes seconds.
  it('answers anything in good time, with spans that lie inside', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (body, name) => {
          const more = {
            contact: { name },
            company: name,
            otherCompanies: [name, 'x'],
            colleagues: [name],
            panelLetters: [{ name, body }],
          };
          for (const { span } of check(body, { ...more, purpose: 'thankYou' })) {
            if (!span) continue;
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(body.length);
          }
        },
      ),
      { numRuns: 300 },
    );
    for (const piece of ['I am ', 'Brightwatr ', '[', 'a.', 'Okafar ', '. I', '["“', '…'])
      check(piece.repeat(20_000 / piece.length));
  });
});

describe('slips', () => {
  it.each([
    ['Okafor', 'Okafor', 0],
    ['Okafor', 'Okafar', 1],
    ['Okafor', 'Okafro', 1],
    ['Okafor', 'Okafoor', 1],
    ['Okafor', 'Oafr', 2],
    ['Okafor', 'Brandt', 4],
  ])('%s and %s: %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
  });
});

describe('sentencesOf', () => {
  it('finds sentences and their places, and parts lines', () => {
    const text = 'Dear Dana,\n\nThank you. Which one, e.g. now? “Yes.” At 3.15 p.m.\nKind regards';
    const found = sentencesOf(text);
    expect(found.map((one) => one.text)).toEqual([
      'Dear Dana,',
      'Thank you.',
      'Which one, e.g. now?',
      '“Yes.”',
      'At 3.15 p.m.',
      'Kind regards',
    ]);
    for (const { from, to, text: words } of found) expect(text.slice(from, to)).toBe(words);
  });
});
