import type { InterviewKind } from '../domain/interview';
import { LONGEST_NAME } from '../domain/input';
import { oneLine } from '../messages/well-formed';
import { unescaped, valueOf, type Component } from './components';
import { linksIn, meetingLink } from './meeting-link';

const LINK_PROPERTIES = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'x-microsoft-onlinemeetingconflink',
  'conference',
  'url',
] as const;

/** What joins the meeting, from wherever the program put it. */
export function linkOf(
  event: Component,
  location: string | undefined,
  description: string | undefined,
  plainText: (html: string) => string,
): string | undefined {
  const said = LINK_PROPERTIES.map((name) => valueOf(event, name));
  const html = valueOf(event, 'x-alt-desc');
  // Of a description in HTML the address may stand in a link's target only.
  const raw = [valueOf(event, 'description'), html].map(
    (text) => text && unescaped(text).replaceAll('&amp;', '&'),
  );
  const joining = meetingLink([
    ...said,
    location,
    description,
    ...raw,
    html && plainText(html.slice(0, 200_000)),
  ]);
  return joining ?? linksIn(location ?? '')[0] ?? linksIn(said[0] ?? said[4] ?? '')[0];
}

/** The place without its links; what only names a service is no place. */
export function placeOf(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  const place = oneLine(location.replace(/https?:\/\/\S+/gi, ' '))
    .replace(/^[\s;,|/-]+|[\s;,|/-]+$/g, '')
    .slice(0, LONGEST_NAME);
  const service =
    /^(?:(?:a |join )?(?:microsoft )?teams(?:[- ](?:meeting|besprechung|call))?|(?:réunion|reunión(?: de)?) (?:microsoft )?teams|zoom(?: meeting| call)?|google meet|webex(?: meeting)?|skype(?: meeting| call)?|online|remote|virtual|video(?:[- ]?(?:call|conference|konferenz|anruf))?|visioconférence|videollamada)$/i;
  return place === '' || service.test(place) || isPhone(place) ? undefined : place;
}

function isPhone(text: string): boolean {
  return /^(?:(?:by )?(?:tele)?phone(?: call)?|call|telefon(?:isch|at|interview)?|téléphone|par téléphone|teléfono|llamada)?[\s:]*(?:\+?[\d\s()./-]{6,})?$/i.test(
    text,
  );
}

/** How they meet, by what is known of where; a guess that the person can put right. */
export function kindOf(
  title: string,
  location: string | undefined,
  place: string | undefined,
  link: string | undefined,
): InterviewKind {
  if (place !== undefined) return 'inPerson';
  if (link !== undefined) return 'video';
  if (location !== undefined) return isPhone(oneLine(location)) ? 'phone' : 'video';
  return /\b(?:phone|telephone|call|screen(?:ing)?|telefon\w*|téléphon\w*|teléfono|llamada)\b/i.test(title)
    ? 'phone'
    : 'video';
}
