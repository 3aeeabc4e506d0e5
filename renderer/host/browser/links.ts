import { outsideLinkKind } from '../../../shared/domain/outside-link';
import type { OpenOutcome } from '../../../shared/ports/desktop';
import type { BrowserWindow } from './window';

/** Opens a `mailto:` or `tel:` address in the system's program, a listed https one in a new tab. */
export function openLink(window: BrowserWindow, url: string): OpenOutcome {
  const kind = outsideLinkKind(url);
  if (!kind)
    return { opened: false, problem: 'Afterword does not open this address. You can copy it instead.' };
  const link = window.document.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  // A mail link in a new tab would leave an empty tab behind.
  if (kind === 'https') link.target = '_blank';
  link.click();
  return { opened: true };
}
