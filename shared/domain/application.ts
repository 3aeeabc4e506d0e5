import type { Day, Instant, Zone } from './time';

/** A key made by the client: a UUIDv7, so that two devices never clash and order follows time. */
export type Id = string;

/** Where an application stands; the six columns of the board, in their order. */
export const STAGES = ['saved', 'applied', 'interviewing', 'waiting', 'offer', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** How a closed application ended. */
export const OUTCOMES = ['accepted', 'rejected', 'withdrawn', 'noReply'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One job the person is after. */
export interface Application {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly stage: Stage;
  /** Set exactly when the stage is closed. */
  readonly outcome?: Outcome;
  /** Fractional rank within its column; ties are broken by id. */
  readonly rank: string;
  readonly location?: string;
  readonly url?: string;
  /** ISO 3166-1 alpha-2; its holidays decide what a working day is. */
  readonly country?: string;
  readonly region?: string;
  readonly zone?: Zone;
  /** When the person applied. */
  readonly appliedAt?: Instant;
  /** The posting's closing date, for a saved application. */
  readonly closesOn?: Day;
  /** When an offer must be answered. */
  readonly offerDeadline?: Day;
  /** Until when they said they keep the CV on file. */
  readonly cvOnFileUntil?: Day;
  readonly notes?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The same for every way in which one company's name is typed. */
export function companyKey(company: string): string {
  return company.trim().toLowerCase();
}

/** One step of an application's history; only ever appended. */
export interface StageEvent {
  readonly id: Id;
  readonly applicationId: Id;
  readonly stage: Stage;
  readonly outcome?: Outcome;
  readonly at: Instant;
}

const STAGE_NAMES: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  waiting: 'Waiting',
  offer: 'Offer',
  closed: 'Closed',
};

const OUTCOME_NAMES: Record<Outcome, string> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  noReply: 'No reply',
};

export function stageName(stage: Stage): string {
  return STAGE_NAMES[stage];
}

export function outcomeName(outcome: Outcome): string {
  return OUTCOME_NAMES[outcome];
}
