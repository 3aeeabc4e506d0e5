import { expect, test } from 'vitest';
import { greetingName, nameList } from '../../../shared/domain/contact';

test('names are listed as people say them', () => {
  const [dana, daniel, noor] = ['Dana', 'Daniel ', 'Noor'].map((name) => ({ name }));
  if (!dana || !daniel || !noor) throw new Error('nobody');
  expect(nameList([])).toBe('');
  expect(nameList([dana])).toBe('Dana');
  expect(nameList([dana, daniel])).toBe('Dana and Daniel');
  expect(nameList([dana, daniel, noor])).toBe('Dana, Daniel and Noor');
});

test('a greeting takes the salutation, and guesses nothing without one', () => {
  expect(greetingName({ name: 'Dana Okafor', salutation: ' Ms Okafor ' })).toBe('Ms Okafor');
  expect(greetingName({ name: 'Dana Okafor ', salutation: ' ' })).toBe('Dana Okafor');
});
