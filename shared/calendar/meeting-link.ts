/** Sites whose links are the meeting itself, of whichever page they lead to there. */
const MEETING_LINKS = [
  /^https:\/\/teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\//i,
  /^https:\/\/gov\.teams\.microsoft\.us\/l\/meetup-join\//i,
  /^https:\/\/(?:[\w-]+\.)?zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s)\//i,
  /^https:\/\/meet\.google\.com\/[a-z0-9-]{6,}/i,
  /^https:\/\/[\w-]+\.webex\.com\/(?:[\w-]+\/)?(?:j\.php|meet|m\/|wbxmjs|join)/i,
  /^https:\/\/(?:[\w-]+\.)?whereby\.com\/\S+/i,
  /^https:\/\/meet\.jit\.si\/\S+/i,
  /^https:\/\/(?:app\.)?(?:meet\.)?goto(?:meet)?\.com\/\S+/i,
  /^https:\/\/(?:app\.)?chime\.aws\/\S+/i,
  /^https:\/\/(?:app\.)?(?:gather\.town|livestorm\.co|around\.co)\/\S+/i,
  /^https:\/\/join\.skype\.com\/\S+/i,
  /^https:\/\/facetime\.apple\.com\/join/i,
] as const;

const ANY_LINK = /https?:\/\/[^\s<>"'\\]+/gi;
const LONGEST_LINK = 2_000;
/** A description may be long; what joins a meeting stands in its first part. */
const LOOKED_THROUGH = 20_000;

/** The first link in any of the texts that joins a video meeting. */
export function meetingLink(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    for (const link of linksIn(text ?? '')) {
      if (MEETING_LINKS.some((known) => known.test(link))) return link;
    }
  }
  return undefined;
}

/** Every web link in a text, unwrapped from what mail filters put around it. */
export function linksIn(text: string): readonly string[] {
  return [...text.slice(0, LOOKED_THROUGH).matchAll(ANY_LINK)]
    .map(([link]) => unwrapped(link.replace(/[.,;:!?)\]}>]+$/, '')))
    .filter((link) => link.length <= LONGEST_LINK);
}

/** The address behind Outlook's safe links and Google's redirects; unchanged where it is neither. */
function unwrapped(link: string): string {
  const [, behind] =
    /^https:\/\/[\w.-]*(?:safelinks\.protection\.outlook\.com\/?\S*?[?&]url|google\.com\/url\?(?:\S*?&)?q)=([^&\s]+)/i.exec(
      link,
    ) ?? [];
  if (behind === undefined) return link;
  try {
    const address = decodeURIComponent(behind);
    return /^https?:\/\//i.test(address) ? address : link;
  } catch {
    return link;
  }
}
