import { isFollowUpKey, type FollowUpKey } from './follow-up';

export const LINK_SCHEME = 'afterword';

export const SCREENS = ['today', 'board', 'people', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** Where an `afterword://` link leads. Nothing is written before the person confirms it. */
export type DeepLink =
  | { readonly to: 'screen'; readonly screen: Screen }
  | { readonly to: 'followUp'; readonly key: FollowUpKey }
  | { readonly to: 'add'; readonly company: string; readonly role: string; readonly url: string }
  | { readonly to: 'justInterviewed' };

const LONGEST_LINK = 4_000;
const LONGEST_FIELD = 500;

/** Reads an `afterword://` link; anything that is none, or holds rubbish, gives `undefined`. Never throws. */
export function parseDeepLink(text: string): DeepLink | undefined {
  const match =
    text.length <= LONGEST_LINK ? /^afterword:\/\/([^?#]*)(?:\?([^#]*))?/i.exec(text.trim()) : null;
  if (!match) return undefined;
  const [place = '', rest] = (match[1] ?? '').replace(/\/+$/, '').split('/');
  const screen = SCREENS.find((known) => known === place.toLowerCase());
  if (screen) return { to: 'screen', screen };
  if (place === 'just-interviewed') return { to: 'justInterviewed' };
  if (place === 'follow-up' && rest !== undefined) {
    const key = decode(rest);
    return key !== undefined && isFollowUpKey(key) ? { to: 'followUp', key } : undefined;
  }
  if (place !== 'add') return undefined;
  const fields = new Map<string, string>();
  for (const pair of (match[2] ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    const decoded = decode(value.replace(/\+/g, ' '));
    if (decoded === undefined) return undefined;
    fields.set(name, clean(decoded));
  }
  const company = fields.get('company') ?? '';
  const role = fields.get('role') ?? '';
  const given = fields.get('url') ?? '';
  const url = /^https?:\/\//i.test(given) ? given : '';
  // A page may tell only some of it: what is missing, the person fills in.
  return company === '' && role === '' && url === '' ? undefined : { to: 'add', company, role, url };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function clean(text: string): string {
  // Control characters have no place in a name, and a link may bring any.
  // oxlint-disable no-control-regex
  return text
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, LONGEST_FIELD);
}
