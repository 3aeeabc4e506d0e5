import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debriefPoints, isUsed } from '../../../shared/messages/debrief-points';

const texts = (notes: string) => debriefPoints(notes).map((point) => point.text);
const one = (notes: string) => debriefPoints(notes, 'Dana Okafor')[0];

describe('debriefPoints', () => {
  it('takes a semicolon, a line, a bullet and a sentence each for a point of its own', () => {
    expect(texts('The returns dashboard; which metric to delete first')).toEqual([
      'The returns dashboard',
      'which metric to delete first',
    ]);
    expect(texts('- the roadmap\n* pricing\n• churn\n1. onboarding\n2) exports\n[x] search\n\n')).toEqual([
      'the roadmap',
      'pricing',
      'churn',
      'onboarding',
      'exports',
      'search',
    ]);
    expect(texts('The roadmap. Pricing in Q3! What next?')).toEqual([
      'The roadmap',
      'Pricing in Q3',
      'What next?',
    ]);
    expect(texts('tools, e.g. Kafka and Dr. Who vs. Spark')).toEqual([
      'tools, e.g. Kafka and Dr. Who vs. Spark',
    ]);
    expect(texts('Pricing\npricing.\r\nPRICING')).toEqual(['Pricing']);
    expect(texts(' \n - \n…')).toEqual([]);
  });

  it.each([
    ['The returns dashboard.', 'the returns dashboard'],
    ['We talked about the new warehouse in Leeds', 'the new warehouse in Leeds'],
    ['Also discussed pricing', 'pricing'],
    ['How they cut coastline tiles', 'how you cut coastline tiles'],
    ['which metric to delete first', 'which metric to delete first'],
    ['which metric I would delete first', 'which metric I would delete first'],
    ["Dana's team of six", 'your team of six'],
    [
      'the returns dashboard, and which metric I would delete first',
      'the returns dashboard and which metric I would delete first',
    ],
    ['How they cut tiles and which ones I would redraw', 'how you cut tiles and which ones I would redraw'],
    [
      'how ward reports reach the people who act on them',
      'how ward reports reach the people who act on them',
    ],
    ['Their plans for 2027', 'your plans for 2027'],
    ['Kafka migration', 'Kafka migration'],
    ['SQL', 'SQL'],
    ['לוח ההחזרות', 'לוח ההחזרות'],
  ])('reads %j as a topic', (notes, phrase) => {
    expect(one(notes)).toMatchObject({ kind: 'topic', phrase });
  });

  it.each([
    ['“Which would you redraw first?”', 'Which would you redraw first?'],
    ['Dana asked: "why us?"', 'Why us?'],
    ['she asked “why us?”', 'Why us?'],
    ['What would you do on day one?', 'What would you do on day one?'],
  ])('reads %j as a question they asked', (notes, phrase) => {
    expect(one(notes)).toMatchObject({ kind: 'question', phrase });
  });

  it.each([
    'They call on Monday 24 March',
    'An exercise, by Tuesday 18 March',
    'how she runs stand-ups',
    'my weak answer on SQL',
    'the salary',
    'the roadmap and why I was nervous',
    'I was nervous',
    'the team is six people',
    'send her the deck',
    'Why do they not just delete it?',
    'https://brightwater.example/returns',
    '👋',
    '12345',
    'x'.repeat(81),
  ])('leaves %j to the margin', (notes) => {
    expect(one(notes)).toMatchObject({ kind: 'remark', phrase: '' });
  });

  it('reads 20,000 characters and any rubbish in good time', { timeout: 30_000 }, () => {
    for (const piece of [
      'the roadmap ',
      'a',
      '. A',
      '- ',
      '["“',
      'they which how ',
      '; ',
      'Dana asked "',
      '\n',
      '\ud83d',
    ]) {
      expect(debriefPoints(piece.repeat(20_000 / piece.length), 'Dana Okafor').length).toBeLessThanOrEqual(
        200,
      );
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (notes, name) => {
          for (const point of debriefPoints(notes, name)) {
            expect(point.text).not.toMatch(/[\n\r]/);
            expect(point.phrase.length).toBeLessThanOrEqual(120);
            expect(point.phrase === '').toBe(point.kind === 'remark');
          }
        },
      ),
    );
  });
});

describe('isUsed', () => {
  const point = one('The returns dashboard') ?? { text: '', phrase: '' };

  it('ticks a point whose phrase or telling words are in the letter', () => {
    expect(isUsed(point, 'I enjoyed talking about the returns dashboard.')).toBe(true);
    expect(isUsed(point, 'Your dashboard for returns is a good one.')).toBe(true);
  });

  it('does not tick what the letter leaves out', () => {
    expect(isUsed(point, 'I enjoyed our conversation.')).toBe(false);
    expect(isUsed(point, '')).toBe(false);
    expect(isUsed({ text: 'Her team of six, two in Bergen', phrase: '' }, 'I like your team.')).toBe(false);
  });
});
