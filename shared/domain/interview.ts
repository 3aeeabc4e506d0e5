import type { Id } from './application';
import {
  addDays,
  instantOf,
  type Day,
  type Instant,
  type LocalDateTime,
  type LocalTime,
  type Zone,
} from './time';

export const INTERVIEW_KINDS = ['inPerson', 'video', 'phone'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/**
 * `booked` covers past interviews too: whether one has ended is a matter of the clock.
 * `missedByThem` and `missedByMe`: somebody did not come.
 */
export const INTERVIEW_STATUSES = ['booked', 'postponed', 'cancelled', 'missedByThem', 'missedByMe'] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

/** A meeting with one or more contacts, at a wall-clock time of its own zone. */
export interface Interview {
  readonly id: Id;
  readonly applicationId: Id;
  readonly kind: InterviewKind;
  readonly status: InterviewStatus;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly zone: Zone;
  readonly round?: string;
  readonly place?: string;
  /** Of that address: "2nd floor". */
  readonly floor?: string;
  readonly link?: string;
  /** Where a card is handed in: "front desk, ring the bell". */
  readonly reception?: string;
  /** When reception opens, in the interview's zone. */
  readonly receptionOpens?: LocalTime;
  /** When reception closes, in the interview's zone. */
  readonly receptionCloses?: LocalTime;
  readonly receptionPhone?: string;
  readonly notes?: string;
  /** The invitation's UID and SEQUENCE (RFC 5545), where it came from one. */
  readonly calendarUid?: string;
  readonly calendarSequence?: number;
  /** When that version of the invitation was made (DTSTAMP): of two with one sequence, the later one holds. */
  readonly calendarStamp?: Instant;
  /** Of a series: the moment at which this date was first planned, which names it (RECURRENCE-ID). */
  readonly calendarInstance?: Instant;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contact's presence at an interview. Its id is `interviewId.contactId`. */
export interface Attendance {
  readonly id: string;
  readonly interviewId: Id;
  readonly contactId: Id;
}

export const FEELINGS = ['well', 'mixed', 'badly'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What the person noted just after an interview. Its id is the interview's. */
export interface Debrief {
  readonly id: Id;
  readonly interviewId: Id;
  readonly applicationId: Id;
  readonly discussed?: string;
  readonly nextSteps?: string;
  /** The day by which they promised an answer. */
  readonly promisedDay?: Day;
  /** Their words for it: "they decide by Friday". */
  readonly promisedWords?: string;
  /** Kept for the person; the plan ignores it. */
  readonly feeling?: Feeling;
  readonly savedAt: Instant;
  readonly updatedAt: Instant;
}

/** In minutes. Past it, an end before the start is a slip of the finger and no night shift. */
const LONGEST_NIGHT = 720;

/**
 * When an interview ends that starts on `day` at `from`: at `to` of the same day, or past midnight where `to` lies
 * before `from` by the clock. All on one wall clock.
 */
export function endOfMeeting(day: Day, from: LocalTime, to: LocalTime): LocalDateTime {
  const length = minutesOf(to) + 1_440 - minutesOf(from);
  return `${to < from && length <= LONGEST_NIGHT ? addDays(day, 1) : day}T${to}`;
}

function minutesOf(time: LocalTime): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

export function interviewStart(interview: Pick<Interview, 'startsAt' | 'zone'>): Instant {
  return instantOf(interview.startsAt, interview.zone);
}

export function interviewEnd(interview: Pick<Interview, 'endsAt' | 'zone'>): Instant {
  return instantOf(interview.endsAt, interview.zone);
}

/** Whether the interview took place as far as the clock and its status tell. */
export function hasEnded(interview: Interview, now: Instant): boolean {
  return interview.status === 'booked' && interviewEnd(interview) <= now;
}
