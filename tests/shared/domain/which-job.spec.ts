import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application';
import { whichJob } from '../../../shared/domain/which-job';
import { BRIGHTWATER, id } from '../../builders/facts';

const EDITOR: Application = { ...BRIGHTWATER, id: id('a', 2), company: ' BRIGHTWATER ', role: 'Editor' };

describe('which job is meant', () => {
  it('is said where several at one company are open, however its name is typed', () => {
    const both = [BRIGHTWATER, EDITOR];
    expect(whichJob(both, BRIGHTWATER.id)).toBe('Product Analyst');
    expect(whichJob(both, EDITOR.id)).toBe('Editor');
    expect(whichJob(both, id('a', 3))).toBeUndefined();
    expect(whichJob(both, undefined)).toBeUndefined();
  });

  it('goes without saying where it is the only one that is open', () => {
    const closed: Application = { ...EDITOR, stage: 'closed', outcome: 'rejected' };
    expect(whichJob([BRIGHTWATER, closed], BRIGHTWATER.id)).toBeUndefined();
    expect(whichJob([BRIGHTWATER, closed], closed.id)).toBeUndefined();
    expect(whichJob([BRIGHTWATER, { ...EDITOR, company: 'Larkfield' }], EDITOR.id)).toBeUndefined();
  });
});
