import type { FollowUpKind } from '../domain/follow-up';
import { MINUTE } from '../domain/time';

/** A moment of a follow-up at which the person is told of it. */
export interface Moment {
  readonly what: 'opens' | 'ideal' | 'late';
  /** Milliseconds before the ideal moment, never before the earliest. */
  readonly lead: number;
  /** Without sound, and even in quiet hours while it is fresh. */
  readonly silent: boolean;
}

const opens: Moment = { what: 'opens', lead: 0, silent: false };
const ideal: Moment = { what: 'ideal', lead: 0, silent: false };
const late: Moment = { what: 'late', lead: 0, silent: false };
const quietly = (moment: Moment): Moment => ({ ...moment, silent: true });

/**
 * When each kind is announced. What spoils within hours is announced as it opens and once more when it is late;
 * what may wait for weeks is announced on its ideal day alone, so that Afterword is no nag either.
 */
export const MOMENTS: Readonly<Record<FollowUpKind, readonly Moment[]>> = {
  briefing: [opens, ideal],
  debrief: [quietly(opens), late],
  thankYouEmail: [quietly(ideal), late],
  // Its ideal moment is reception's closing time: too late to hear of it, so an hour and a half before.
  thankYouCard: [{ ...ideal, lead: 90 * MINUTE }],
  linkedInRequest: [ideal],
  checkIn: [ideal],
  call: [ideal],
  closingNote: [ideal],
  rejectionReply: [opens, late],
  stayInTouch: [ideal],
  renewCv: [ideal],
  answerThem: [opens, late],
  decideOffer: [opens, ideal],
  apply: [ideal],
  rebook: [opens],
  suggestClosing: [opens],
};

/** Kinds whose moments hang on a meeting's own minute; the others by their day, as far as they do not open with an event. */
export const BY_THE_MINUTE: ReadonlySet<FollowUpKind> = new Set([
  'briefing',
  'debrief',
  'thankYouEmail',
  'thankYouCard',
]);

/** Kinds whose ideal moment is the day that ends them: a day later is too late. */
export const WITH_A_DEADLINE: ReadonlySet<FollowUpKind> = new Set(['decideOffer', 'apply']);
