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
};

/** The floor of the courtesy lock in days: "at most once a week". */
export const LOCK_FLOOR_DAYS = 7;
