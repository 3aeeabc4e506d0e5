import { boundedPolicy, type Policy } from '../domain/policy';
import type { BlockingRule } from '../domain/follow-up';
import { dayOf, type Day, type Instant } from '../domain/time';
import { workingDaysBetween } from '../domain/working-days';
import { addresseeOf } from './addressee';
import type { Dossier } from './dossier';
import { checkInOpening, lockOpening } from './lock';
import { situationOf } from './situation';

/** What a screen says about how often the other side may be written to unasked. */
export interface Courtesy {
  /** Unsolicited messages since anybody answered. */
  readonly used: number;
  /** How many there may be before the closing note. */
  readonly cap: number;
  /** The closing note has gone out and nobody has answered it. */
  readonly closed: boolean;
  /** Whether a check-in may go out now, as far as the lock and the promised day go. */
  readonly open: boolean;
  /** When the lock opens, or opened; absent where nothing has started the clock. */
  readonly opens?: Instant;
  readonly rule?: BlockingRule;
  /** Why it is shut, in plain words; absent when it is open. */
  readonly why?: string;
  /** The day by which they promised an answer that is still owed. */
  readonly promisedDay?: Day;
  /** Working days since anything passed between the two sides or an interview was changed, 0 where nothing did. */
  readonly silentWorkingDays: number;
}

/** The courtesy lock of one application at `now`, in the person's own zone. */
export function courtesy(dossier: Dossier, policy: Policy, now: Instant): Courtesy {
  const situation = situationOf(dossier, boundedPolicy(policy), now);
  const { standing, zone, today, calendar } = situation;
  const contactId = addresseeOf(dossier, standing)?.id;
  const { clock, promised } = standing;
  const opening = clock ? checkInOpening(situation, clock, contactId) : lockOpening(situation, contactId);
  const started = Number.isFinite(opening.opens);
  const open = opening.opens <= now;
  return {
    used: standing.unanswered.length,
    cap: situation.policy.unansweredCap,
    closed: standing.closingNote !== undefined,
    open,
    ...(started && { opens: opening.opens, rule: opening.rule }),
    ...(!open && { why: opening.why() }),
    ...(promised && { promisedDay: promised.day }),
    silentWorkingDays: clock
      ? workingDaysBetween(dayOf(lastStir(dossier, clock.at, now), zone), today, calendar)
      : 0,
  };
}

/** Booking an interview, or changing its time, breaks the silence as well. */
function lastStir({ meetings }: Dossier, clockAt: Instant, now: Instant): Instant {
  return meetings.reduce(
    (latest, { interview }) => (interview.updatedAt <= now ? Math.max(latest, interview.updatedAt) : latest),
    clockAt,
  );
}
