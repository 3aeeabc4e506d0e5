import { describe, expect, it } from 'vitest';
import { freeLetterKey, parseFreeLetterKey } from '../../../shared/domain/free-letter';
import { isFollowUpKey } from '../../../shared/domain/follow-up';

const ID = '0192a000-0000-7000-8000-000000000001';

describe('the name of a letter that no rule asks for', () => {
  it('is read back, and is no follow-up of the plan', () => {
    const key = freeLetterKey(ID, 'withdraw', 1);
    expect(parseFreeLetterKey(key)).toEqual({ applicationId: ID, letter: 'withdraw' });
    expect(isFollowUpKey(key)).toBe(false);
  });

  it.each([
    '',
    'letter.x.withdraw.0',
    `letter.${ID}.resign.0`,
    `letter.${ID}.withdraw`,
    `checkIn.${ID}.${ID}`,
  ])('is not %j', (key) => expect(parseFreeLetterKey(key)).toBeUndefined());
});
