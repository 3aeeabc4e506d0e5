import type { InterviewKind } from '../domain/interview';
import { localDateTime, type Day, type Instant, type LocalDateTime, type Zone } from '../domain/time';

/** Somebody named in an invitation. */
export interface Invited {
  readonly name: string;
  /** In lower case; absent where none was given. */
  readonly email?: string;
  /** They sent it, and nothing says that they come themselves. */
  readonly sender: boolean;
}

/** When an invitation is, as far as it says so. */
export type InvitedTime =
  | {
      readonly kind: 'zoned';
      readonly startsAt: LocalDateTime;
      readonly endsAt: LocalDateTime;
      readonly zone: Zone;
    }
  /** Given in UTC, or in a zone that has no name: true everywhere, whatever clock it is shown on. */
  | { readonly kind: 'instant'; readonly from: Instant; readonly to: Instant }
  /** Without any zone. */
  | { readonly kind: 'floating'; readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }
  /** A day without a time. */
  | { readonly kind: 'day'; readonly day: Day };

/** A meeting as a calendar file proposes, moves or cancels it. */
export interface Invitation {
  readonly uid: string;
  readonly cancelled: boolean;
  readonly sequence: number;
  /** When this version of it was made. */
  readonly stamp?: Instant;
  /** Of a series: the moment at which this one was first planned, which names it. */
  readonly instance?: Instant;
  /** Whether it speaks of one date of a series and of no other (RECURRENCE-ID). */
  readonly oneOfSeries: boolean;
  readonly title: string;
  readonly description?: string;
  readonly time: InvitedTime;
  readonly kind: InterviewKind;
  readonly place?: string;
  readonly link?: string;
  /** Without rooms and equipment. */
  readonly people: readonly Invited[];
  /** What the person should know about it: that it recurs, that no zone is named. */
  readonly remarks: readonly string[];
}

export interface WallClock {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly zone: Zone;
}

/**
 * When it is on a wall clock: that of its own zone, else of `zone`, where the job is.
 * `undefined` for a day without a time, which only the person knows.
 */
export function wallClock(time: InvitedTime, zone: Zone): WallClock | undefined {
  switch (time.kind) {
    case 'zoned':
      return { startsAt: time.startsAt, endsAt: time.endsAt, zone: time.zone };
    case 'instant':
      return { startsAt: localDateTime(time.from, zone), endsAt: localDateTime(time.to, zone), zone };
    case 'floating':
      return { startsAt: time.startsAt, endsAt: time.endsAt, zone };
    case 'day':
      return undefined;
  }
}
