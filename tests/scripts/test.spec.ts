import { describe, expect, it } from 'vitest';
import { sum, tallyStories, tallyUnits } from '../../scripts/test.mjs';

const good = { passed: 3, failed: 0, skipped: 1 };

describe('the last line of npm test', () => {
  it('adds all runners up', () => {
    const runs = [
      { code: 0, tally: good },
      { code: 1, tally: { passed: 2, failed: 2, skipped: 0 } },
    ];
    expect(sum(runs)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a runner that broke down, or said nothing, as a failure', () => {
    expect(sum([{ code: 1, tally: good }]).failed).toBe(1);
    expect(sum([{ code: 0, tally: undefined }]).failed).toBe(1);
    expect(sum([{ code: 0, tally: good }]).failed).toBe(0);
  });

  it('counts a unit file that did not load', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(tallyUnits(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a story that passed on its second try as passed, and an error outside any story as a failure', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 2 };
    expect(tallyStories({ stats, errors: [] })).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(tallyStories({ stats, errors: [{}] }).failed).toBe(1);
  });
});
