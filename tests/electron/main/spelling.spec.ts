import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionariesIn, isChecked, startSpelling } from '../../../electron/main/spelling';

function recorded() {
  const calls: (readonly [string, unknown])[] = [];
  return {
    calls,
    session: {
      availableSpellCheckerLanguages: ['en-GB', 'de', 'fr'],
      setSpellCheckerDictionaryDownloadURL: (url: string) => void calls.push(['url', url]),
      setSpellCheckerLanguages: (languages: string[]) => void calls.push(['languages', languages]),
      setSpellCheckerEnabled: (on: boolean) => void calls.push(['enabled', on]),
    },
  };
}

function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-dictionaries-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

describe('spelling', () => {
  it('is off on Linux and Windows where no dictionary lies, and asks the net for none', () => {
    for (const platform of ['linux', 'win32'] as const) {
      const { calls, session } = recorded();
      const spelling = startSpelling(platform, session, join(tmpdir(), 'no-such-folder'));
      expect(isChecked(spelling)).toBe(false);
      expect(calls).toEqual([
        ['url', 'app://afterword/no-dictionaries/'],
        ['languages', []],
        ['enabled', false],
      ]);
    }
  });

  it('checks in the languages of the dictionaries that lie there', () => {
    const folder = folderOf('en-GB-10-1.bdic', 'de-3-0.bdic', 'tlh-1-0.bdic', 'notes.txt', 'fr.bdic');
    expect(dictionariesIn(folder)).toEqual(['de', 'en-GB', 'tlh']);
    const { calls, session } = recorded();
    expect(startSpelling('linux', session, folder)).toEqual(['de', 'en-GB']);
    expect(calls[0]).toEqual(['url', expect.stringMatching(/^app:/)]);
    expect(calls).toContainEqual(['languages', ['de', 'en-GB']]);
    expect(calls).toContainEqual(['enabled', true]);
  });

  it('leaves it to the system on a Mac', () => {
    const { calls, session } = recorded();
    expect(startSpelling('darwin', session, folderOf('de-3-0.bdic'))).toBe('system');
    expect(calls).toEqual([]);
  });
});
