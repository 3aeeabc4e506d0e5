import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS } from '../../../shared/domain/follow-up';
import { loggedAs, variantFor } from '../../../shared/messages/letter';
import { letterPurposeFor } from '../../../shared/messages/letter-purpose';
import { LETTER_PURPOSES, type LetterPurpose } from '../../../shared/messages/templates/template';

describe('letterPurposeFor', () => {
  it('knows every kind of follow-up and what it is logged as', () => {
    const purposes = FOLLOW_UP_KINDS.map(letterPurposeFor).filter(
      (purpose): purpose is LetterPurpose => purpose !== undefined,
    );
    expect(new Set(purposes)).toEqual(new Set(LETTER_PURPOSES));
    expect(loggedAs('card')).toBe('thankYou');
    expect(loggedAs('answer', 'accept')).toBe('answer');
    expect(loggedAs('answer', 'withdraw')).toBe('withdrawal');
  });

  it('falls back to the usual letter', () => {
    expect(variantFor('checkIn', 'badly')).toBe('checkIn');
  });
});
