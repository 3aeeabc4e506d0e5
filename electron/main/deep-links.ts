import { resolve } from 'node:path';
import { app } from 'electron';
import { LINK_SCHEME } from '../../shared/domain/deep-link';

/** The `afterword://` link among a program's arguments, as the systems hand one over. */
export function linkAmong(argv: readonly string[]): string | undefined {
  const prefix = `${LINK_SCHEME}:`;
  return argv.find((one) => one.toLowerCase().startsWith(prefix));
}

/**
 * Makes this the program for `afterword://` links and hands over each that comes. macOS sends an event, possibly
 * before ready; the others start the program again with the link among its arguments. Before ready.
 */
export function watchDeepLinks(follow: (link: string) => void): void {
  const [, entry] = process.argv;
  // Run from its source, the program is Electron with a folder behind it.
  if (process.defaultApp && entry !== undefined)
    app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, [resolve(entry)]);
  else app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(link);
  });
}
