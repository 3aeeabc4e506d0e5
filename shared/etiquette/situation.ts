import { addDays, dayOf, type Day, type Instant, type LocalTime, type Zone, instantOn } from '../domain/time';
import { workingDayFrom, type WorkCalendar } from '../domain/working-days';
import type { Policy } from '../domain/policy';
import type { FollowUp, FollowUpKind } from '../domain/follow-up';
import type { Dossier } from './dossier';
import { standingOf, type Standing } from './standing';

/** What every rule is asked about: one application's dossier, read at one moment. */
export interface Situation {
  readonly dossier: Dossier;
  readonly policy: Policy;
  readonly now: Instant;
  /** The person's own zone: day rules use it. */
  readonly zone: Zone;
  readonly today: Day;
  /** The application's working days, the person's own where it has no country. */
  readonly calendar: WorkCalendar;
  readonly standing: Standing;
  /** The nearest moment at which anything that was asked of {@link hasCome} will be answered otherwise. */
  readonly holdsUntil: Instant;
  /**
   * Whether a moment has come. Rules ask this instead of comparing with `now`, so that it is known until when a plan
   * holds; what only changes from day to day need not be asked.
   */
  hasCome(instant: Instant): boolean;
}

/** One rule of the etiquette: what it asks for in a situation, not yet minding what the person decided about it. */
export interface Rule {
  readonly kind: FollowUpKind;
  plan(situation: Situation): readonly FollowUp[];
}

/** What a rule answers that asks for nothing. */
export const NOTHING: readonly FollowUp[] = [];

export function situationOf(dossier: Dossier, policy: Policy, now: Instant): Situation {
  return new LazySituation(dossier, policy, now);
}

/** Most applications of a long search are closed, and no rule asks how things stand with them. */
class LazySituation implements Situation {
  readonly zone: Zone;
  readonly today: Day;
  holdsUntil = Number.POSITIVE_INFINITY;
  #calendar: WorkCalendar | undefined;
  #standing: Standing | undefined;

  constructor(
    readonly dossier: Dossier,
    readonly policy: Policy,
    readonly now: Instant,
  ) {
    this.zone = dossier.home.zone;
    this.today = dayOf(now, this.zone);
  }

  get calendar(): WorkCalendar {
    return (this.#calendar ??= calendarOf(this.dossier));
  }

  get standing(): Standing {
    if (!this.#standing) {
      for (const { end } of this.dossier.meetings) this.hasCome(end);
      this.#standing = standingOf(this.dossier, this.now);
    }
    return this.#standing;
  }

  hasCome(instant: Instant): boolean {
    if (instant <= this.now) return true;
    if (instant < this.holdsUntil) this.holdsUntil = instant;
    return false;
  }
}

/** The application's working days, the person's own where it has no country. */
export function calendarOf({ application, home, holidays }: Dossier): WorkCalendar {
  const { country, region } = application.country === undefined ? home : application;
  return { country, region, holidays };
}

/** `time` on `day` by the person's own clock. */
export function at({ zone }: Situation, day: Day, time: LocalTime): Instant {
  return instantOn(day, time, zone);
}

/**
 * The ideal moment for a letter nobody is waiting for: the morning of the first working day from `day` on,
 * but never before `earliest`.
 */
export function idealMorning(situation: Situation, day: Day, earliest: Instant): Instant {
  const { calendar, policy, zone } = situation;
  const from = dayOf(earliest, zone);
  const ideal = workingDayFrom(day > from ? day : from, calendar);
  return Math.max(earliest, at(situation, ideal, policy.morning));
}

/** The day `days` calendar days after the day of `instant`, in the person's own zone. */
export function daysAfter({ zone }: Situation, instant: Instant, days: number): Day {
  return addDays(dayOf(instant, zone), days);
}
