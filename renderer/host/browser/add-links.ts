import { LINK_SCHEME, parseDeepLink } from '../../../shared/domain/deep-link';
import type { DesktopEvent } from '../../../shared/ports/desktop';
import type { BrowserWindow } from './window';

const ADD = '#/add?';

/**
 * Takes what the bookmark has read from an address such as `…/#/add?company=…`, as the desktop takes `afterword://add`,
 * and goes to Today in its place, so that going back or loading anew does not ask again.
 */
export function hearAddLinks(window: BrowserWindow, tell: (event: DesktopEvent) => void): void {
  const look = () => {
    const { hash } = window.location;
    if (!hash.startsWith(ADD)) return;
    const link = parseDeepLink(`${LINK_SCHEME}://add?${hash.slice(ADD.length)}`);
    window.history.replaceState(null, '', '#/today');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    tell(link ? { type: 'link', link } : { type: 'badLink' });
  };
  window.addEventListener('hashchange', look);
  look();
}
