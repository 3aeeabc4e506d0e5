import { exactWords, longDayWords } from '../domain/date-words';
import { interviewStart, type Interview } from '../domain/interview';
import { localDateTime, type Zone } from '../domain/time';
import { wallClock, type Invitation, type WallClock } from './invitation';

/** What an invitation means for the interviews that are known. */
export type InvitationMeaning =
  | { readonly kind: 'new' }
  | { readonly kind: 'update'; readonly interview: Interview }
  | { readonly kind: 'cancel'; readonly interview: Interview }
  /** There is nothing to do; `words` say why. */
  | { readonly kind: 'nothing'; readonly words: string; readonly interview?: Interview };

/**
 * Whether an invitation books, moves or cancels. Of two versions the one with the greater SEQUENCE holds, of equal
 * ones the later DTSTAMP (RFC 5546, 2.1.5); an older one changes nothing.
 */
export function meaningOf(
  invitation: Invitation,
  interviews: readonly Interview[],
  zone: Zone,
): InvitationMeaning {
  const series = invitation.uid === '' ? [] : interviews.filter((one) => one.calendarUid === invitation.uid);
  const interview = sameMeeting(invitation, series);
  if (!interview) {
    const other = series[0];
    if (invitation.cancelled) {
      return {
        kind: 'nothing',
        words: other
          ? `It cancels another date of this series. Yours, on ${when(other)}, stays as it is.`
          : 'It cancels a meeting that is not in Afterword, so there is nothing to change.',
        ...(other && { interview: other }),
      };
    }
    return { kind: 'new' };
  }
  if (isOlder(invitation, interview)) {
    return {
      kind: 'nothing',
      words: 'It is older than what you have: a later version was read already. Nothing was changed.',
      interview,
    };
  }
  if (invitation.cancelled) {
    return interview.status === 'cancelled'
      ? { kind: 'nothing', words: 'This interview is noted as cancelled already.', interview }
      : { kind: 'cancel', interview };
  }
  return isSame(invitation, interview, zone)
    ? { kind: 'nothing', words: 'You have this interview already, just as it says here.', interview }
    : { kind: 'update', interview };
}

/** Of a series, the date of which an invitation speaks; without one, the meeting itself. */
function sameMeeting(
  { instance, oneOfSeries }: Invitation,
  series: readonly Interview[],
): Interview | undefined {
  if (!oneOfSeries) return series.find((one) => one.calendarInstance === instance) ?? series[0];
  return series.find((one) => (one.calendarInstance ?? interviewStart(one)) === instance);
}

function isOlder({ sequence, stamp }: Invitation, interview: Interview): boolean {
  const known = interview.calendarSequence ?? 0;
  if (sequence !== known) return sequence < known;
  return stamp !== undefined && interview.calendarStamp !== undefined && stamp < interview.calendarStamp;
}

function isSame(invitation: Invitation, interview: Interview, zone: Zone): boolean {
  const clock = wallClock(invitation.time, interview.zone || zone);
  return (
    interview.status === 'booked' &&
    clock !== undefined &&
    sameTime(clock, interview) &&
    // What it leaves out, the person may have put in.
    (invitation.place ?? interview.place) === interview.place &&
    (invitation.link ?? interview.link) === interview.link
  );
}

function sameTime(one: WallClock, other: WallClock): boolean {
  const start = interviewStart(one) === interviewStart(other);
  return (
    start &&
    interviewStart({ startsAt: one.endsAt, zone: one.zone }) ===
      interviewStart({ startsAt: other.endsAt, zone: other.zone })
  );
}

function when({ startsAt }: Pick<Interview, 'startsAt'>): string {
  const day = startsAt.slice(0, 10);
  return longDayWords(day, day);
}

/** One thing that changes: what it is called, how it was and how it will be; `undefined` where there is none. */
export interface ChangeLine {
  readonly what: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Comparable = Pick<Interview, 'startsAt' | 'endsAt' | 'zone' | 'place' | 'link' | 'kind'>;

const KINDS: Readonly<Record<Interview['kind'], string>> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
};

/** What would change on an interview, for the person to read before it does. */
export function changesTo(before: Comparable, after: Comparable): readonly ChangeLine[] {
  const lines: ChangeLine[] = [
    { what: 'When', before: timeWords(before), after: timeWords(after) },
    { what: 'How', before: KINDS[before.kind], after: KINDS[after.kind] },
    { what: 'Where', before: before.place, after: after.place },
    { what: 'Link', before: before.link, after: after.link },
  ];
  return lines.filter((line) => (line.before ?? '') !== (line.after ?? ''));
}

/** "Tuesday 24 November 2026, 14:00 to 15:00 (Europe/London)". */
export function timeWords({ startsAt, endsAt, zone }: WallClock): string {
  const start = exactWords(interviewStart({ startsAt, zone }), zone);
  const sameDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  const end = sameDay ? endsAt.slice(11) : exactWords(interviewStart({ startsAt: endsAt, zone }), zone);
  return `${start} to ${end} (${zone})`;
}

/** The same moment on the person's own clock, where that is another: "15:00 to 16:00 your time". */
export function ownTimeWords(clock: WallClock, home: Zone): string | undefined {
  const start = interviewStart(clock);
  const own = localDateTime(start, home);
  if (own === clock.startsAt) return undefined;
  const end = localDateTime(interviewStart({ startsAt: clock.endsAt, zone: clock.zone }), home);
  return `${own.slice(0, 10) === clock.startsAt.slice(0, 10) ? '' : `${when({ startsAt: own })}, `}${own.slice(11)} to ${end.slice(11)} your time`;
}
