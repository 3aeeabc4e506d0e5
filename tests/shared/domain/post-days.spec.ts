import { expect, it } from 'vitest';
import { postDaysOf, postDaysWords, problemWithPostDays } from '../../../shared/domain/post-days';

it.each([
  ['GB', 'GB', {}, 'usually 1 to 2 working days'],
  ['GB', 'US', {}, 'usually 4 to 10 working days across a border'],
  ['IT', 'IT', {}, 'usually 2 to 5 working days'],
  [undefined, undefined, {}, 'usually 2 to 5 working days'],
  ['GB', 'GB', { GB: 4 }, '4 working days, as you say'],
  ['GB', 'US', { GB: 4 }, 'usually 4 to 10 working days across a border'],
  ['GB', 'US', { US: 1 }, '1 working day, as you say'],
  [undefined, undefined, { '': 7 }, '7 working days, as you say'],
  // A file made by hand may hold anything.
  ['GB', 'GB', { GB: -2 }, 'usually 1 to 2 working days'],
  ['GB', 'GB', { GB: 1.5 }, 'usually 1 to 2 working days'],
])('a letter from %s to %s takes, with %o of one’s own, %s', (home, there, own, words) => {
  expect(postDaysWords(postDaysOf(home, there, own))).toBe(words);
});

it('takes a whole number of days, or none', () => {
  for (const typed of ['', ' ', '1', ' 60 ']) expect(problemWithPostDays(typed)).toBeUndefined();
  for (const typed of ['0', '61', '1.5', 'two', '-1'])
    expect(problemWithPostDays(typed)).toContain('whole number');
});
