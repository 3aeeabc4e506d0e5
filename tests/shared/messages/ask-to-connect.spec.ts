import { expect, it } from 'vitest';
import { askingToConnect, asksToConnect } from '../../../shared/messages/ask-to-connect';
import { LANGUAGES } from '../../../shared/messages/language/language';
import { TONES } from '../../../shared/messages/templates/template';

const LETTER = 'Dear Ms Okafor,\n\nThank you for your time.\n\nKind regards,\nMara';

it('asks before the closing, and once', () => {
  const asking = askingToConnect(LETTER, 'en', 'plain');
  expect(asking).toBe(
    'Dear Ms Okafor,\n\nThank you for your time.\n\nMay I connect with you on LinkedIn?\n\nKind regards,\nMara',
  );
  expect(asksToConnect(LETTER)).toBe(false);
  expect(asksToConnect(asking)).toBe(true);
  expect(asksToConnect('Find me on Linked In.')).toBe(true);
});

it('finds a place in a letter of one paragraph, and in none', () => {
  expect(askingToConnect('Thank you.\n', 'en', 'plain')).toBe(
    'Thank you.\n\nMay I connect with you on LinkedIn?',
  );
  expect(askingToConnect('', 'en', 'plain')).toBe('May I connect with you on LinkedIn?');
});

it('has a line for every language and tone, each its own', () => {
  const lines = LANGUAGES.flatMap((language) => TONES.map((tone) => askingToConnect('', language, tone)));
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/LinkedIn.*[.?]$/);
});
