import { describe, expect, it } from 'vitest';
import { visualOrder } from '../../../shared/notes/visual-order';

// Hebrew letters stand for themselves, in the order of the alphabet.

describe('the order in which letters lie on paper', () => {
  it.each([
    ['Dear Dana, 3 times', 'Dear Dana, 3 times'],
    ['', ''],
    ['אבג דה', 'הד גבא'],
    ['אב, Dana Okafor גד.', '.דג Dana Okafor ,בא'],
    ['אב 123 גד', 'דג 123 בא'],
    ['אב 12', '12 בא'],
    ['Dana אב גד Okafor', 'Dana דג בא Okafor'],
    ['Dana: אב.', 'Dana: בא.'],
    // Readers do not turn brackets back, so they are not turned.
    ['אב (Dana) גד', 'דג )Dana( בא'],
  ])('%s', (typed, seen) => {
    expect(visualOrder(typed)).toBe(seen);
  });
});
