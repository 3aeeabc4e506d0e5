import {
  instantOf,
  isLocalDateTime,
  isZone,
  MINUTE,
  type Instant,
  type LocalDateTime,
  type Zone,
} from './time';

/** What is wrong with a field, in words to stand beside it; `undefined` where nothing is. */
export type Problem = string | undefined;

export const LONGEST_NAME = 200;
export const LONGEST_NOTE = 50_000;
/** What a field takes in one paste: more than anybody writes, and less than a page can lay out at once. */
export const LONGEST_PASTE = 200_000;
export const LONGEST_URL = 2_000;

/** A name of a company, role or person: present, on one line, at most {@link LONGEST_NAME} characters. */
export function problemWithName(text: string, what: string): Problem {
  const { length } = text.trim();
  if (length === 0) return `Write ${what}.`;
  if (length > LONGEST_NAME) return `That is ${length} characters long; keep it under ${LONGEST_NAME + 1}.`;
  return undefined;
}

/** Notes of any kind. */
export function problemWithNote(text: string): Problem {
  return text.length > LONGEST_NOTE
    ? `That is ${text.length.toLocaleString('en-GB')} characters; ${LONGEST_NOTE.toLocaleString('en-GB')} fit here.`
    : undefined;
}

/** A link to a posting or a profile; may be left empty. */
export function problemWithUrl(text: string): Problem {
  const url = text.trim();
  if (url === '') return undefined;
  if (url.length > LONGEST_URL) return 'This link is too long to keep.';
  return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(url)
    ? undefined
    : 'A link starts with https:// and a site.';
}

/** A telephone number as people write it; may be left empty. */
export function problemWithPhone(text: string): Problem {
  const phone = text.trim();
  if (phone === '') return undefined;
  return /^\+?[\d\s().\-/]{4,30}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(phone)
    ? undefined
    : 'A number has digits, spaces and at most a leading +.';
}

/** The two ends of an interview, in the same zone. */
export function problemWithTimes(startsAt: LocalDateTime, endsAt: LocalDateTime): Problem {
  if (!isLocalDateTime(startsAt)) return 'Say when it starts.';
  if (!isLocalDateTime(endsAt)) return 'Say when it ends.';
  if (endsAt <= startsAt) return 'It ends before it starts; put one of the two right.';
  return undefined;
}

/** When something was sent or heard, on the wall clock of `zone`: not after `now`. A minute is given to the clock. */
export function problemWithPast(at: LocalDateTime, now: Instant, zone: Zone): Problem {
  if (!isLocalDateTime(at)) return 'Say the day and the time.';
  return instantOf(at, zone) > now + MINUTE ? 'That moment is still to come.' : undefined;
}

export function problemWithZone(zone: Zone): Problem {
  return isZone(zone) ? undefined : 'No such time zone is known here.';
}
