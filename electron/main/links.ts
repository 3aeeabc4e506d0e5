import { shell } from 'electron';
import { LISTED_HOSTS, LONGEST_WINDOWS_LINK, outsideLinkKind } from '../../shared/domain/outside-link';
import type { OpenOutcome } from '../../shared/ports/desktop';
import type { Log } from './log';

/** Why an address cannot be opened, in words for a person; `undefined` when it can. Two readings must agree on it. */
export function linkProblem(url: string, platform: NodeJS.Platform): string | undefined {
  const kind = outsideLinkKind(url);
  if (!kind || !parsesAs(kind, url)) return 'Afterword does not open this address. You can copy it instead.';
  if (platform === 'win32' && url.length >= LONGEST_WINDOWS_LINK)
    return 'This letter is too long for Windows to hand to a mail program. Copy the text, or save it as a file.';
  return undefined;
}

/** Hands an address to the person's own program. That it was handed over proves nothing about what came of it. */
export async function openLink(url: string, log: Log): Promise<OpenOutcome> {
  const problem = linkProblem(url, process.platform);
  if (problem) {
    log.warn('link refused');
    return { opened: false, problem };
  }
  try {
    await shell.openExternal(url);
    return { opened: true };
  } catch {
    log.warn('link not opened');
    return {
      opened: false,
      problem: 'No program on this computer opens that kind of link. Nothing is lost.',
    };
  }
}

function parsesAs(kind: 'mailto' | 'tel' | 'https', url: string): boolean {
  try {
    const { protocol, hostname, username, password, port } = new URL(url);
    if (protocol !== `${kind}:` || username || password || port) return false;
    return (
      kind !== 'https' || LISTED_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
    );
  } catch {
    return false;
  }
}
