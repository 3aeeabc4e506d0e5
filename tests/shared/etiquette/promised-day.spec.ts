import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../shared/domain/time';
import { parsePromisedDay, promisedDayWords } from '../../../shared/etiquette/promised-day';

/** A Tuesday. */
const TUESDAY = '2025-11-18';

describe('a promised day in words', () => {
  it.each([
    ['they decide by Friday', '2025-11-21'],
    ['by tuesday', '2025-11-25'],
    ['on Tues.', '2025-11-25'],
    ['before Friday', '2025-11-20'],
    ['this Friday', '2025-11-21'],
    ['this Tuesday', '2025-11-18'],
    ['next Friday', '2025-11-28'],
    ['Friday next week', '2025-11-28'],
    ['Monday next week', '2025-11-24'],
    ['on Wednesday of next week', '2025-11-26'],
    ['Wednesday this week', '2025-11-19'],
    ['next Sunday', '2025-11-30'],
    ['this Sunday', '2025-11-23'],
    ['Wednesday week', '2025-11-26'],
    ['tomorrow', '2025-11-19'],
    ['the day after tomorrow', '2025-11-20'],
    ['end of the day', '2025-11-18'],
    ['this week', '2025-11-21'],
    ['later this week', '2025-11-21'],
    ['by the end of the week', '2025-11-21'],
    ['end of next week', '2025-11-28'],
    ['next week', '2025-11-28'],
    ['early next week', '2025-11-25'],
    ['at the beginning of next week', '2025-11-25'],
    ['mid-next week', '2025-11-26'],
    ['in two weeks', '2025-12-02'],
    ['in a fortnight', '2025-12-02'],
    ['within ten days', '2025-11-28'],
    ['in 10 days', '2025-11-28'],
    ['within five working days', '2025-11-25'],
    ['a couple of days', '2025-11-20'],
    ['couple of days', '2025-11-20'],
    ['in a few days', '2025-11-21'],
    ['a week or two', '2025-12-02'],
    ['one to two weeks', '2025-12-02'],
    ['2-3 days', '2025-11-21'],
    ['in the next two weeks', '2025-12-02'],
    ['in a week', '2025-11-25'],
    ['in a month', '2025-12-18'],
    ['by the 21st', '2025-11-21'],
    ['by the 3rd', '2025-12-03'],
    ['by the 31st', '2025-12-31'],
    ['on 3 December', '2025-12-03'],
    ['the 3rd of December', '2025-12-03'],
    ['Dec 3', '2025-12-03'],
    ['December 3rd, 2026', '2026-12-03'],
    ['10 November', '2026-11-10'],
    ['29 February', '2028-02-29'],
    ['2026-01-15', '2026-01-15'],
    ['by 21/11', '2025-11-21'],
    ['by 12/25', '2025-12-25'],
    ['end of the month', '2025-11-30'],
    ['end of next month', '2025-12-31'],
    ['end of January', '2026-01-31'],
    ['mid-December', '2025-12-15'],
    ['before Christmas', '2025-12-23'],
  ])('%s', (words, day) => {
    expect(parsePromisedDay(words, TUESDAY)?.day).toBe(day);
  });

  it.each([
    '',
    'soon',
    'they will be in touch',
    'after Friday',
    'before today',
    '12/11',
    'not before Friday',
    '3/12',
    'the monitor',
    'maybe',
    'on 31 February 2026',
  ])('does not guess from "%s"', (words) => {
    expect(parsePromisedDay(words, TUESDAY)).toBeUndefined();
  });

  it.each([
    ['2025-11-21', 'by Friday', '2025-11-28'],
    ['2025-11-22', 'end of the week', '2025-11-28'],
    ['2025-11-23', 'next week', '2025-11-28'],
    ['2025-11-24', 'next week', '2025-12-05'],
    ['2025-11-23', 'Monday', '2025-11-24'],
    ['2025-12-29', 'end of next week', '2026-01-09'],
    ['2026-01-31', 'in a month', '2026-02-28'],
    ['2025-12-31', 'end of the month', '2025-12-31'],
    ['2025-11-29', 'end of November', '2025-11-30'],
    ['2025-11-30', 'late November', '2025-11-30'],
    ['2025-12-01', 'end of November', '2026-11-30'],
    ['2024-03-01', '29 February', '2028-02-29'],
    ['2026-03-01', '29 February', '2028-02-29'],
    ['2026-01-31', 'by the 30th', '2026-03-30'],
    ['2025-12-20', 'in a month', '2026-01-20'],
    ['2025-12-31', 'by the 1st', '2026-01-01'],
    ['2025-12-31', 'end of next month', '2026-01-31'],
  ])('said on %s, "%s" is %s', (from, words, day) => {
    expect(parsePromisedDay(words, from)?.day).toBe(day);
  });

  it('knows every month, in long and in short', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    names.forEach((name, index) => {
      const day = `2026-${String(index + 1).padStart(2, '0')}-05`;
      for (const words of [`5 ${name} 2026`, `${name} 5, 2026`, `the 5th of ${name.slice(0, 3)} 2026`]) {
        expect(parsePromisedDay(words, TUESDAY)?.day).toBe(day);
      }
    });
    expect(parsePromisedDay('Sept 5', TUESDAY)?.day).toBe('2026-09-05');
  });

  it('knows every day of the week, in long and in short', () => {
    ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday'].forEach((name, index) => {
      const day = addDays(TUESDAY, index + 1);
      expect(parsePromisedDay(`by ${name}`, TUESDAY)?.day).toBe(day);
      expect(parsePromisedDay(`by ${name.slice(0, 3)}`, TUESDAY)?.day).toBe(day);
    });
  });

  it.each([
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['twelve', 12],
    ['fourteen', 14],
    ['a couple of', 2],
    ['couple of', 2],
    ['a few', 3],
    ['few', 3],
    ['0', 0],
    ['30', 30],
  ] as const)('counts "%s" as %d', (words, count) => {
    expect(parsePromisedDay(`in ${words} days`, TUESDAY)?.day).toBe(addDays(TUESDAY, count));
    expect(parsePromisedDay(`in ${words} weeks`, TUESDAY)?.day).toBe(addDays(TUESDAY, 7 * count));
  });

  it.each([
    ['in 2 to 3 weeks', '2025-12-09'],
    ['in two or three days', '2025-11-21'],
    ['a week or so', '2025-12-02'],
    ['early December', '2025-12-07'],
    ['middle of December', '2025-12-15'],
    ['late December', '2025-12-31'],
    ['early this week', '2025-11-18'],
    ['mid this week', '2025-11-19'],
    ['start of next week', '2025-11-25'],
    ['middle of next week', '2025-11-26'],
    ['Friday of next week', '2025-11-28'],
    ['month end', '2025-11-30'],
    ['by the month’s end', '2025-11-30'],
    ['two – three days', '2025-11-21'],
    ['two–three days', '2025-11-21'],
    ['by\n\tthe   end of next\nweek', '2025-11-28'],
    ['this evening', '2025-11-18'],
    ['by 21.11.2025', '2025-11-21'],
    ['11/11', '2026-11-11'],
    ['by 13/5', '2026-05-13'],
    ['by 5/13', '2026-05-13'],
    ['on 18 November', '2025-11-18'],
    ['by the 18th', '2025-11-18'],
  ])('%s', (words, day) => {
    expect(parsePromisedDay(words, TUESDAY)?.day).toBe(day);
  });

  it('prefers what follows a "by", and of several the last', () => {
    expect(parsePromisedDay('by Thursday, Friday at the latest', TUESDAY)?.day).toBe('2025-11-20');
    expect(parsePromisedDay('I start on 1 March, they decide by Friday', TUESDAY)?.day).toBe('2025-11-21');
    expect(parsePromisedDay('Thursday or Friday', TUESDAY)?.day).toBe('2025-11-21');
    expect(parsePromisedDay('Friday or Thursday', TUESDAY)?.day).toBe('2025-11-21');
    expect(parsePromisedDay('by Friday, I start next week', TUESDAY)?.day).toBe('2025-11-21');
  });

  it('tells the words that it understood', () => {
    expect(parsePromisedDay('They decide by Friday, I think', TUESDAY)?.words).toBe('by Friday');
    expect(parsePromisedDay('Give us two to three weeks', TUESDAY)?.words).toBe('two to three weeks');
    expect(parsePromisedDay('Monday of next week', TUESDAY)?.words).toBe('Monday of next week');
    expect(promisedDayWords('2025-11-21', TUESDAY)).toBe('by Friday 21 November');
  });

  it('counts the working days of the calendar at hand', () => {
    const holidays = new Map([['US', new Set(['2025-11-27'])]]);
    expect(parsePromisedDay('ten business days', TUESDAY, { country: 'US', holidays })?.day).toBe(
      '2025-12-03',
    );
  });

  it('never throws and never goes back in time', () => {
    const word = fc.constantFrom(
      'by',
      'in',
      'two',
      'next',
      'week',
      'weeks',
      'end',
      'of',
      'friday',
      '31st',
      '0',
      '99',
      'feb',
      'month',
      '-',
      '/',
      'days',
      'before',
      'working',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const found = parsePromisedDay(words, TUESDAY);
        expect(found === undefined || (isDay(found.day) && found.day >= TUESDAY)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(parsePromisedDay('x '.repeat(10_000), TUESDAY)).toBeUndefined();
    expect(parsePromisedDay('by Friday', 'rubbish')).toBeUndefined();
  });
});
