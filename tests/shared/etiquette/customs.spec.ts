import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS } from '../../../shared/domain/follow-up';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { customNote, customOf, thankYouHours } from '../../../shared/etiquette/customs';

describe('how a country thanks', () => {
  it.each([
    ['US', 1, 'warm'],
    ['GB', 1, 'plain'],
    ['DE', 4, 'formal'],
    ['FR', 4, 'formal'],
  ])('%s: best within %s h, in a %s manner', (country, hours, manner) => {
    expect(customOf(country)?.manner).toBe(manner);
    expect(thankYouHours(DEFAULT_POLICY, country)).toMatchObject({
      thankYouIdealHours: hours,
      thankYouOverdueHours: 24,
    });
  });

  it('is said beside thanks, and beside nothing else', () => {
    const kinds = FOLLOW_UP_KINDS.filter((kind) => customNote(kind, 'DE') !== undefined);
    expect(kinds).toEqual(['thankYouEmail', 'thankYouCard']);
    expect(customNote('thankYouCard', 'DE')).toBe(
      'In Germany few write one, so yours will be remembered. Use surnames and titles, the same evening.',
    );
    expect(customNote('thankYouEmail', 'NP')).toBeUndefined();
    expect(customNote('thankYouEmail', undefined)).toBeUndefined();
  });
});
