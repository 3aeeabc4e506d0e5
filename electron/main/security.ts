import { app, session, type Session, type WebContents } from 'electron';
import { isOurs } from '../ipc/trust';
import type { Log } from './log';

/** The two things a page of ours may have: its database kept for good, and text put on the clipboard. */
const GRANTED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Locks every window that will ever be: no way out of the app, no second window, no webview. Before ready. */
export function lockWindows(openOutside: (url: string) => void, log: Log): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => lockContents(contents, openOutside, log));
}

function lockContents(contents: WebContents, openOutside: (url: string) => void, log: Log): void {
  contents.on('will-navigate', (event) => {
    // A page may begin itself anew, which is how it recovers from an error.
    if (isOurs(event.url) && pageOf(event.url) === pageOf(contents.getURL())) return;
    event.preventDefault();
    log.warn('navigation refused');
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Locks the session: permissions, devices, downloads, and every address but the app's own. After ready. */
export function lockSession(log: Log): void {
  const own: Session = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const granted = GRANTED.has(permission) && details.isMainFrame && isOurs(details.requestingUrl);
    if (!granted) log.warn(`permission refused: ${permission}`);
    answer(granted);
  });
  own.setPermissionCheckHandler((_contents, permission, origin) => GRANTED.has(permission) && isOurs(origin));
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isOurs(url) || /^(blob:app:\/\/afterword\/|data:|devtools:)/.test(url);
    if (!allowed) log.warn('request refused');
    answer({ cancel: !allowed });
  });
}

function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}
