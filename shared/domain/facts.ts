import type { Application, StageEvent } from './application';
import type { Consent, Contact, Participation } from './contact';
import type { FollowUpMark } from './follow-up';
import type { Attendance, Debrief, Interview } from './interview';
import type { Outreach } from './outreach';
import type { Day, Zone } from './time';

/** Whose plan it is, as far as the calendar cares. */
export interface Home {
  readonly zone: Zone;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly region?: string;
}

/** Public holidays by `country` or `country-region`, for the years at hand. Weekends are known without it. */
export type Holidays = ReadonlyMap<string, ReadonlySet<Day>>;

/** Everything a plan is made from. Order of rows carries no meaning. */
export interface Facts {
  readonly home: Home;
  readonly holidays: Holidays;
  readonly applications: readonly Application[];
  readonly stageEvents: readonly StageEvent[];
  readonly contacts: readonly Contact[];
  readonly participations: readonly Participation[];
  readonly interviews: readonly Interview[];
  readonly attendances: readonly Attendance[];
  readonly debriefs: readonly Debrief[];
  readonly consents: readonly Consent[];
  readonly outreaches: readonly Outreach[];
  readonly marks: readonly FollowUpMark[];
}

/** The facts of somebody who has not begun. */
export const NO_ROWS: Omit<Facts, 'home' | 'holidays'> = {
  applications: [],
  stageEvents: [],
  contacts: [],
  participations: [],
  interviews: [],
  attendances: [],
  debriefs: [],
  consents: [],
  outreaches: [],
  marks: [],
};
