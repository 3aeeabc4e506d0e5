import { describe, expect, it } from 'vitest';
import { problemsInSetup, setupFrom, typedSetup, workOut } from '../../../renderer/desk/printer-form';
import { refeedWords, secondSetup } from '../../../renderer/desk/two-sides';
import { DEFAULT_SETUP } from '../../../shared/domain/printer';

const A6 = { widthMm: 105, heightMm: 148 };

describe('the numbers of a printer', () => {
  it('are typed in either unit, and the last good ones stand in for bad ones', () => {
    const typed = { ...typedSetup(DEFAULT_SETUP), right: '-1,5', down: '1/8 in' };
    expect(problemsInSetup(typed)).toEqual({ right: undefined, down: undefined });
    expect(setupFrom(typed, DEFAULT_SETUP)).toMatchObject({ rightMm: -1.5, downMm: 3.175 });
    const bad = { ...typed, right: 'left a bit', down: '80' };
    expect(problemsInSetup(bad).right).toContain('in millimetres');
    expect(problemsInSetup(bad).down).toContain('is it the right paper');
    expect(setupFrom(bad, { ...DEFAULT_SETUP, rightMm: 2 })).toMatchObject({ rightMm: 2, downMm: 0 });
    expect(setupFrom({ ...typed, right: ' ' }, DEFAULT_SETUP).rightMm).toBe(0);
  });

  it('are worked out from the test page, and said in words', () => {
    const worked = workOut(DEFAULT_SETUP, A6, { first: 'C', fromLeft: '53.7', fromTop: '73' });
    expect(worked).toMatchObject({
      setup: { turn: 180, rightMm: -1.2, downMm: 1 },
      words:
        'From now on it is moved by 1.6 mm and turned upside down. Print the test page once more to be sure.',
    });
    const fine = workOut(DEFAULT_SETUP, A6, { first: 'A', fromLeft: '52.5', fromTop: '74 mm' });
    expect(fine).toMatchObject({
      setup: DEFAULT_SETUP,
      words: expect.stringMatching(/^Nothing to put right/),
    });
  });

  it.each([
    [{ first: undefined, fromLeft: '52', fromTop: '74' }, 'which letter'],
    [{ first: 'A', fromLeft: '', fromTop: '74' }, 'both distances'],
    [{ first: 'A', fromLeft: '5.2', fromTop: '74' }, 'too far from 52.5 and 74 mm'],
  ] as const)('say what is missing in %o', (measured, words) => {
    expect(workOut(DEFAULT_SETUP, A6, measured)).toEqual({ problem: expect.stringContaining(words) });
  });
});

describe('the second side by hand', () => {
  it('is turned where the test sheet said so, and words say how the paper is laid in', () => {
    expect(secondSetup(DEFAULT_SETUP)).toBe(DEFAULT_SETUP);
    expect(secondSetup({ ...DEFAULT_SETUP, turn: 270, secondTurned: true }).turn).toBe(90);
    expect(refeedWords(DEFAULT_SETUP)).toContain('turn it over');
    expect(refeedWords({ ...DEFAULT_SETUP, turnOver: false })).toContain('just as it came out');
  });
});
