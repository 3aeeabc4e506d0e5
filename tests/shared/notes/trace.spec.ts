import { expect, it } from 'vitest';
import { asGuides, GUIDE_TONE } from '../../../shared/notes/trace';

it('prints every mark once, in one pale tone', () => {
  const sheet = {
    widthMm: 105,
    heightMm: 148,
    text: 'Dear Dana,',
    marks: [
      { d: 'M1 1q0 1 1 1z', fill: '#26356b' },
      { d: 'M5 5q0 1 1 1z', fill: '#141d45' },
    ],
  };
  expect(asGuides(sheet)).toEqual({
    ...sheet,
    marks: [{ d: 'M1 1q0 1 1 1zM5 5q0 1 1 1z', fill: GUIDE_TONE }],
  });
});
