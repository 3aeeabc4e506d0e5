import { describe, expect, it } from 'vitest';
import { offeredVariants } from '../../../../renderer/features/compose/offered-variants';
import type { Outreach } from '../../../../shared/domain/outreach';

const theirs = (more: Partial<Outreach>): Outreach => ({
  id: '1',
  channel: 'email',
  purpose: 'other',
  direction: 'in',
  at: 1,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

describe('the letters that a situation offers', () => {
  it('are the fitting answers, and the taken one', () => {
    const offered = (more: Partial<Outreach>, taken: 'answer' | 'accept' = 'answer') =>
      offeredVariants('answer', { isFree: false, theirs: theirs(more) }, taken);
    expect(offered({})).toEqual(['answer', 'accept', 'anotherTime', 'withdraw']);
    expect(offered({ purpose: 'offer' })).toEqual(['offerThanks', 'answer', 'withdraw']);
    expect(offered({ channel: 'call' })).toEqual(['theyCalled', 'answer']);
    expect(offered({ channel: 'call' }, 'accept')).toEqual(['theyCalled', 'answer', 'accept']);
  });

  it('are one where the person decided on it, and all of a kind elsewhere', () => {
    const free = { isFree: true, suggestedVariant: 'withdraw' } as const;
    expect(offeredVariants('answer', free, 'withdraw')).toEqual(['withdraw']);
    expect(offeredVariants('rejectionReply', { isFree: false }, 'keepOnFile')).toEqual([
      'keepOnFile',
      'reopenDoor',
    ]);
    expect(offeredVariants('stayInTouch', { isFree: false, suggestedVariant: 'renewCv' }, 'renewCv')).toEqual(
      ['renewCv'],
    );
  });
});
