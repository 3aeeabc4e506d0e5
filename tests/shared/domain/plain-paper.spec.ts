import { expect, it } from 'vitest';
import { plainPaperOf } from '../../../shared/domain/plain-paper';

it.each([
  ['US', 'letter'],
  ['CA', 'letter'],
  ['CL', 'letter'],
  ['GB', 'a4'],
  ['DE', 'a4'],
  ['', 'a4'],
  [undefined, 'a4'],
])('a plain sheet in %s is %s', (country, paper) => expect(plainPaperOf(country)).toBe(paper));
