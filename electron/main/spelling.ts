import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, session, type Session } from 'electron';
import type { HostInfo } from '../../shared/ports/desktop';
import { APP_ORIGIN } from '../ipc/trust';

/** What checks the spelling: the system, dictionaries that lie here, or nothing. */
export type Spelling = NonNullable<HostInfo['spelling']>;

/** Leads nowhere: no request of Chromium's own for a dictionary must reach the net. */
const NOWHERE = `${APP_ORIGIN}/no-dictionaries/`;

/** The languages of Chromium's dictionaries ("en-GB-10-1.bdic") in a folder; none where there is no such folder. */
export function dictionariesIn(folder: string): readonly string[] {
  try {
    const found = readdirSync(folder).flatMap(
      (name) => /^([a-z]{2,3}(?:-[A-Z]{2})?)-\d+-\d+\.bdic$/.exec(name)?.[1] ?? [],
    );
    return [...new Set(found)].toSorted();
  } catch {
    return [];
  }
}

/**
 * Checks the spelling with what is installed, and never fetches anything: macOS has a checker of its own; elsewhere
 * Chromium would download dictionaries, so it is off unless some lie in Afterword's folder. Before a window opens.
 */
export function startSpelling(
  platform: NodeJS.Platform = process.platform,
  own: SpellSession = session.defaultSession,
  folder = join(app.getPath('userData'), 'Dictionaries'),
): Spelling {
  if (platform === 'darwin') return 'system';
  own.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  const languages = dictionariesIn(folder).filter((one) => own.availableSpellCheckerLanguages.includes(one));
  own.setSpellCheckerLanguages([...languages]);
  own.setSpellCheckerEnabled(languages.length > 0);
  return languages;
}

type SpellSession = Pick<
  Session,
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerEnabled'
  | 'availableSpellCheckerLanguages'
>;

/** Whether windows are opened with the checker on. */
export function isChecked(spelling: Spelling): boolean {
  return spelling === 'system' || spelling.length > 0;
}
