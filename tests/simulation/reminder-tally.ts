/** What a year of reminders came to. */
export interface YearTally {
  /** Occurrences that could be announced: due, the machine awake, the app running, and the person willing to hear. */
  due: number;
  announced: number;
  /** Announced again without a crash inside their own announcing. */
  doubled: number;
  repeatedAfterCrash: number;
  /** Due, possible, and not announced a tick later; or a snooze that was asked for and never written down. */
  lost: number;
  /** Announced against the person's wish: in quiet hours, on a day of rest, in a pause, before the digest. */
  inQuietHours: number;
}

/** What happened in it, to see that the year held what it claims to survive. */
export interface YearEvents {
  crashes: number;
  snoozes: number;
  pauses: number;
  digests: number;
  refusals: number;
}

export const NO_YEAR: YearTally = {
  due: 0,
  announced: 0,
  doubled: 0,
  repeatedAfterCrash: 0,
  lost: 0,
  inQuietHours: 0,
};

/** What years came to together. */
export function addTallies(one: YearTally, other: YearTally): YearTally {
  return {
    due: one.due + other.due,
    announced: one.announced + other.announced,
    doubled: one.doubled + other.doubled,
    repeatedAfterCrash: one.repeatedAfterCrash + other.repeatedAfterCrash,
    lost: one.lost + other.lost,
    inQuietHours: one.inQuietHours + other.inQuietHours,
  };
}
