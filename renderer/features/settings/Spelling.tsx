import type { HostInfo } from '../../../shared/ports/desktop';
import { useDesktop } from '../../desk/desktop';
import { useLoaded } from '../../desk/use-loaded';
import text from '../../ui/text.module.css';

/** What checks the spelling of letters, in words. Nothing is ever fetched for it. */
export function Spelling() {
  const desktop = useDesktop();
  const info = useLoaded(() => desktop.info(), 'the spelling');
  return <p className={text.reason}>{info && spellingWords(desktop.kind, info)}</p>;
}

export function spellingWords(
  kind: 'electron' | 'browser',
  { spelling }: Pick<HostInfo, 'spelling'>,
): string {
  if (kind === 'browser') return 'Your browser checks letters, with the dictionaries that you gave it.';
  if (spelling === 'system') return 'Your Mac checks letters, in the languages that you chose there.';
  const languages = spelling ?? [];
  return languages.length === 0
    ? 'Letters are not checked: no dictionary is installed, and Afterword never downloads one. Put a Chromium dictionary (en-GB-10-1.bdic) into the folder “Dictionaries” beside its data, and start it anew.'
    : `Letters are checked with the dictionaries in Afterword’s folder: ${languages.join(', ')}. It never downloads one.`;
}
