import type { Id } from './application';
import type { Channel } from './outreach';
import type { Instant } from './time';

export const FOLLOW_UP_KINDS = [
  'briefing',
  'debrief',
  'thankYouEmail',
  'thankYouCard',
  'linkedInRequest',
  'checkIn',
  'call',
  'closingNote',
  'rejectionReply',
  'stayInTouch',
  'answerThem',
  'decideOffer',
  'apply',
  'rebook',
  'suggestClosing',
  'renewCv',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/**
 * The name under which a follow-up is snoozed, skipped, drafted, announced and linked to.
 * It is the kind and the ids that it hangs on, joined by dots, and so stays the same over replanning:
 *
 * - `briefing`, `debrief`, `rebook`: the interview.
 * - `thankYouEmail`, `thankYouCard`: the interview and the contact; the last interview of a day with one person.
 * - `linkedInRequest`: the contact and the consent, or the request that was withdrawn.
 * - `checkIn`, `call`, `closingNote`, `suggestClosing`: the application and the event that started the clock: the
 *   application itself for applying, an interview, an outreach, a stage event, or, where a follow-up was done
 *   elsewhere, the moment of it in hexadecimal milliseconds.
 * - `rejectionReply`, `decideOffer`: the application and the stage event, so that a second one is a new one.
 * - `stayInTouch`: the contact and the last thing that passed between you, or the moment of one that was settled.
 * - `answerThem`: the message that waits.
 * - `apply`: the application.
 * - `renewCv`: the application and the day until which they keep it.
 */
export type FollowUpKey = string;

export function followUpKey(kind: FollowUpKind, ...ids: readonly Id[]): FollowUpKey {
  let key: string = kind;
  for (const id of ids) key += `.${id}`;
  return key;
}

/** Whether `text` has the shape of a key. Safe to call on anything a link brings. */
export function isFollowUpKey(text: string): boolean {
  return KEY.test(text) && followUpKindOf(text) !== undefined;
}

const KEY = /^[a-z]+(?:\.[0-9a-f-]{8,64}){1,4}$/i;

export function followUpKindOf(key: FollowUpKey): FollowUpKind | undefined {
  const kind = key.split('.', 1)[0];
  return FOLLOW_UP_KINDS.find((known) => known === kind);
}

/** Which rule of etiquette holds a follow-up back. */
export type BlockingRule = 'courtesyLock' | 'promisedDay' | 'cap' | 'withdrawn';

export interface Blocked {
  readonly rule: BlockingRule;
  /** When it opens; absent when only somebody's answer opens it. */
  readonly opens?: Instant;
  /** In plain words: "You wrote last Friday; give it a week." */
  readonly why: string;
}

/** An outreach or a task that the etiquette says is next. Computed, never stored. */
export interface FollowUp {
  readonly key: FollowUpKey;
  readonly kind: FollowUpKind;
  readonly applicationId?: Id;
  readonly contactId?: Id;
  /** Through whom it goes to that contact: the consultant of the agency that put the person forward. */
  readonly via?: Id;
  readonly interviewId?: Id;
  readonly channel?: Channel;
  /** Not before. */
  readonly earliest: Instant;
  /** The best moment; what lists are ordered by. */
  readonly ideal: Instant;
  /** From here on it is late. */
  readonly overdue: Instant;
  /** What to do: "Thank Dana Okafor". */
  readonly title: string;
  /** Why, in plain words: "You spoke at 14:00." */
  readonly reason: string;
  readonly blocked?: Blocked;
  /** The ideal moment is the person's own choice. */
  readonly moved?: true;
  /** Announced and listed as due not before this moment. */
  readonly snoozedUntil?: Instant;
}

/** What the person decided about one follow-up. Its id is the follow-up's key. */
export interface FollowUpMark {
  readonly id: FollowUpKey;
  readonly applicationId?: Id;
  /** Whom it was for: what was done for them elsewhere counts for their other applications, too. */
  readonly contactId?: Id;
  readonly snoozedUntil?: Instant;
  /** Skipped, or done in a way that leaves no outreach. */
  readonly settledAt?: Instant;
  readonly settledAs?: 'skipped' | 'doneElsewhere';
  /** A date that the person chose instead of the ideal one. */
  readonly movedTo?: Instant;
  /** The reason for which the lock was opened early. */
  readonly override?: string;
  readonly updatedAt: Instant;
}

export type FollowUpState = 'sealed' | 'waiting' | 'due' | 'late';

/** What is better not rushed: it may be done from `earliest` on, and is asked for from `ideal` on. */
const PATIENT_KINDS: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'checkIn',
  'call',
  'closingNote',
  'stayInTouch',
  'renewCv',
  'linkedInRequest',
]);

/** Whether it is asked for on its best day, or on the day that the person chose, and not as soon as it may be done. */
export function isPatient({ kind, moved }: Pick<FollowUp, 'kind' | 'moved'>): boolean {
  return moved === true || PATIENT_KINDS.has(kind);
}

/** What the world ends at a certain moment: a start, a closing date. No choice of the person's puts that off. */
const BOUND_KINDS: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'briefing',
  'decideOffer',
  'apply',
  'renewCv',
]);

/** The last moment at which it can be done at all, where there is one. */
export function lastMoment({ kind, overdue }: Pick<FollowUp, 'kind' | 'overdue'>): Instant | undefined {
  return BOUND_KINDS.has(kind) ? overdue : undefined;
}

/** The moment from which the person is asked to do it, which is also when it is announced. Snoozing delays it. */
export function dueFrom(followUp: FollowUp): Instant {
  const open = isPatient(followUp) ? followUp.ideal : followUp.earliest;
  return Math.max(open, followUp.blocked?.opens ?? open, followUp.snoozedUntil ?? open);
}

/**
 * Where a follow-up stands at `now`: held by a rule, not yet due, due, or late.
 * A check-in is `waiting` between the day on which it is allowed and the day on which it is ideal.
 * Snoozing delays "due" and never makes a late one look early for longer than the snooze.
 */
export function followUpState(followUp: FollowUp, now: Instant): FollowUpState {
  if (followUp.blocked && (followUp.blocked.opens === undefined || followUp.blocked.opens > now))
    return 'sealed';
  if (dueFrom(followUp) > now) return 'waiting';
  return followUp.overdue <= now ? 'late' : 'due';
}

/** The lock and the promised day give way to a reason; the rest before a closing note and LinkedIn's own do not. */
export function mayOpenEarly({ blocked }: Pick<FollowUp, 'blocked'>): boolean {
  return blocked?.rule === 'courtesyLock' || blocked?.rule === 'promisedDay';
}
