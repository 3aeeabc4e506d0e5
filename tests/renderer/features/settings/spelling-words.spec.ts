import { expect, it } from 'vitest';
import { spellingWords } from '../../../../renderer/features/settings/Spelling';

it('says what checks the spelling, and that nothing is downloaded for it', () => {
  expect(spellingWords('browser', {})).toMatch(/^Your browser/);
  expect(spellingWords('electron', { spelling: 'system' })).toMatch(/^Your Mac/);
  expect(spellingWords('electron', { spelling: [] })).toMatch(/never downloads one/);
  expect(spellingWords('electron', { spelling: ['de', 'en-GB'] })).toMatch(
    /de, en-GB\. It never downloads one/,
  );
});
