import { isLocalTime } from './time';

/**
 * Every number of the etiquette in one place. Hours are of 60 minutes, days of 24 hours unless said otherwise.
 * The person may change them within {@link boundedPolicy}; the 7 quiet days are a floor.
 */
export interface Policy {
  /** Briefing opens at this local hour of the day before. */
  readonly briefingHour: number;
  /** Hours before the interview at which the briefing is ideal. */
  readonly briefingIdealHours: number;
  readonly debriefOverdueHours: number;
  readonly thankYouIdealHours: number;
  readonly thankYouOverdueHours: number;
  /** Days after which an unsent thank-you expires. */
  readonly thankYouExpiresDays: number;
  /** Working days in which a card can still be dropped at reception. */
  readonly cardDropWorkingDays: number;
  /** Reception's closing time where the interview has none, `HH:mm`. */
  readonly receptionCloses: string;
  readonly linkedInOverdueDays: number;
  /** The courtesy lock, in days of 24 hours; never under 7. */
  readonly lockDays: number;
  readonly lockIdealDays: number;
  readonly firstCheckInDays: number;
  /** Working days after a promised date at which a check-in is ideal. */
  readonly promiseGraceWorkingDays: number;
  readonly checkInOverdueDays: number;
  /** Unanswered unsolicited outreaches in a row before the closing note. */
  readonly unansweredCap: number;
  readonly closingNoteDays: number;
  readonly closingNoteOfferedDays: number;
  readonly suggestClosingDays: number;
  readonly callMissedWorkingDays: number;
  readonly rejectionOverdueDays: number;
  readonly stayInTouchDays: number;
  readonly stayInTouchOverdueDays: number;
  /** Days before a CV leaves their file at which to renew it, and after which that is too late. */
  readonly renewCvDays: number;
  /** Local time at which what is bound to a day is ideal, `HH:mm`. */
  readonly morning: string;
  /** Days after which a missing debrief is asked for no more. */
  readonly debriefExpiresDays: number;
  /** Calls are best from this weekday to that one (ISO: 1 is Monday), between these hours of the other side. */
  readonly callFirstWeekday: number;
  readonly callLastWeekday: number;
  readonly callFrom: string;
  readonly callUntil: string;
  /** Calls that may reach nobody before calling is dropped, and the working days between them. */
  readonly callTries: number;
  readonly callRetryWorkingDays: number;
  readonly answerOverdueWorkingDays: number;
  readonly rebookOverdueWorkingDays: number;
  /** Days before a posting closes at which applying becomes due. */
  readonly applyNoticeDays: number;
}

export const DEFAULT_POLICY: Policy = {
  briefingHour: 18,
  briefingIdealHours: 1,
  debriefOverdueHours: 12,
  thankYouIdealHours: 1,
  thankYouOverdueHours: 24,
  thankYouExpiresDays: 7,
  cardDropWorkingDays: 2,
  receptionCloses: '17:30',
  linkedInOverdueDays: 7,
  lockDays: 7,
  lockIdealDays: 14,
  firstCheckInDays: 7,
  promiseGraceWorkingDays: 2,
  checkInOverdueDays: 7,
  unansweredCap: 2,
  closingNoteDays: 14,
  closingNoteOfferedDays: 28,
  suggestClosingDays: 14,
  callMissedWorkingDays: 5,
  rejectionOverdueDays: 2,
  stayInTouchDays: 90,
  stayInTouchOverdueDays: 30,
  renewCvDays: 14,
  morning: '09:00',
  debriefExpiresDays: 28,
  callFirstWeekday: 2,
  callLastWeekday: 4,
  callFrom: '10:00',
  callUntil: '16:00',
  callTries: 2,
  callRetryWorkingDays: 1,
  answerOverdueWorkingDays: 1,
  rebookOverdueWorkingDays: 2,
  applyNoticeDays: 3,
};

/** The floor of the courtesy lock in days: "at most once a week". */
export const LOCK_FLOOR_DAYS = 7;

const LONGEST_NUMBER = 1_000;

/**
 * A policy that the planner can rely on, made of whatever was stored: missing or senseless values become the
 * default ones, and the courtesy lock never falls under its floor.
 */
export function boundedPolicy(stored: Partial<Policy>): Policy {
  const policy: Record<string, string | number> = {};
  for (const [name, fallback] of Object.entries(DEFAULT_POLICY) as [keyof Policy, string | number][]) {
    const value = stored[name];
    const sensible = isSensible(value, fallback) ? value : fallback;
    // Hours may be halved, days and counts may not.
    const isWhole = typeof sensible === 'number' && !name.endsWith('Hours');
    policy[name] = isWhole ? Math.floor(sensible) : sensible;
  }
  const bounded = policy as unknown as Policy;
  const lockDays = Math.max(LOCK_FLOOR_DAYS, bounded.lockDays);
  return {
    ...bounded,
    briefingHour: Math.min(23, bounded.briefingHour),
    lockDays,
    lockIdealDays: Math.max(lockDays, bounded.lockIdealDays),
    firstCheckInDays: Math.max(LOCK_FLOOR_DAYS, bounded.firstCheckInDays),
    closingNoteDays: Math.max(lockDays, bounded.closingNoteDays),
    unansweredCap: Math.max(1, bounded.unansweredCap),
  };
}

function isSensible(value: unknown, fallback: string | number): value is string | number {
  if (typeof fallback === 'string') return typeof value === 'string' && isLocalTime(value);
  return typeof value === 'number' && value >= 0 && value <= LONGEST_NUMBER;
}
