import type { FollowUpKey } from './follow-up';
import type { Day, Instant, LocalTime, Zone } from './time';
import type { RestDays } from './working-days';

/** One announcement that is to come. Computed from the plan, disposable. */
export interface Occurrence {
  /** Names this announcement for ever: the follow-up's key and what is announced of it. */
  readonly id: string;
  readonly followUpKey: FollowUpKey;
  readonly at: Instant;
  readonly title: string;
  readonly body: string;
  /** Announced without sound, and even in quiet hours: a debrief just after its interview. */
  readonly silent: boolean;
  /** Never held for the morning's digest: it spoils before then, or was asked for at this very moment. */
  readonly prompt: boolean;
}

/** A line of the tray's menu. */
export interface AgendaLine {
  readonly followUpKey: FollowUpKey;
  readonly title: string;
  /** "by 16:10", "1 day late". */
  readonly when: string;
}

/** What the desktop needs to know while no window is open. */
export interface Agenda extends SpeakingRules {
  readonly occurrences: readonly Occurrence[];
  /** The number of things due now. */
  readonly due: number;
  /** Today's follow-ups, the soonest first. */
  readonly next: readonly AgendaLine[];
  /** Leave names out of notifications. */
  readonly discreet: boolean;
}

/** When Afterword may speak. What they hold back is announced as soon as they let it, never dropped. */
export interface SpeakingRules {
  /** Hours of the person's own wall clock in which nothing but a fresh, silent announcement is made. */
  readonly quiet?: QuietHours;
  /** Days that are treated as quiet from end to end. */
  readonly rest?: RestDays;
  /** When what can wait is gathered into one announcement, on each day that is no day of rest. */
  readonly digestAt?: LocalTime;
  readonly pause?: Pause;
  /** The zone that the person settled on; absent, it is the computer's own and travels with it. */
  readonly zone?: Zone;
}

/** From `from` until `to`, over midnight where `to` is the earlier of the two. Equal ends mean no quiet hours. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** "On holiday": nothing at all is announced before the first minute of `until`, or until the person resumed. */
export interface Pause {
  readonly until: Day;
  readonly endedAt?: Instant;
}
