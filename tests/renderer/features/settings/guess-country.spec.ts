import { describe, expect, it } from 'vitest';
import { problemsInAnswers, tidied } from '../../../../renderer/features/settings/about-you';
import { guessCountry } from '../../../../renderer/features/settings/guess-country';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';

const KNOWN = ['DE', 'GB', 'US'];

describe('the guessed country', () => {
  it('goes by the zone before the language', () => {
    expect(guessCountry('Europe/Berlin', 'en-US', KNOWN)).toBe('DE');
    expect(guessCountry('Europe/London', 'de', KNOWN)).toBe('GB');
  });

  it('goes by the language where the zone says nothing', () => {
    expect(guessCountry('Etc/GMT-3', 'en-US', KNOWN)).toBe('US');
    expect(guessCountry('Etc/GMT-3', 'en', KNOWN)).toBe('');
    expect(guessCountry('Etc/GMT-3', 'fr-FR', KNOWN)).toBe('');
  });
});

describe('the answers', () => {
  it('may all be empty', () => {
    expect(problemsInAnswers(DEFAULT_SETTINGS)).toEqual({ name: undefined, email: undefined });
  });

  it('are held to a name of sane length and an address that can be one', () => {
    const { name, email } = problemsInAnswers({ name: 'n'.repeat(500), email: 'maya@' });
    expect(name).toContain('500 characters');
    expect(email).toBe('This address stops after the @.');
  });

  it('are stored bare', () => {
    const answers = { ...DEFAULT_SETTINGS, name: ' Maya ', email: 'Maya <maya@example.org>' };
    expect(tidied(answers)).toMatchObject({ name: 'Maya', email: 'maya@example.org' });
  });
});
