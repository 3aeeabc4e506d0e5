import { followUpKey, type FollowUp, type FollowUpKind } from '../../shared/domain/follow-up';
import { addDays, DAY, dayOf, HOUR, instantOf, type Instant, type Zone } from '../../shared/domain/time';
import type { Random } from './random';

/** An item of a made-up plan: bound to an instant (an interview's end), or to a day of the person's own. */
interface Wish {
  readonly kind: FollowUpKind;
  readonly key: string;
  readonly at: Instant | { readonly day: string; readonly time: string };
  snoozedUntil?: Instant;
}

const MOST_WISHES = 10;
const BY_THE_DAY: readonly FollowUpKind[] = ['checkIn', 'stayInTouch', 'apply'];
const BY_THE_EVENT: readonly FollowUpKind[] = ['briefing', 'debrief', 'thankYouEmail', 'rejectionReply'];

/** The `number`-th wish of a year. */
function makeWish(random: Random, number: number, now: Instant, zone: Zone): Wish {
  const isDay = random.chance(0.4);
  const kind = random.pick(isDay ? BY_THE_DAY : BY_THE_EVENT);
  const soon = now + random.between(-HOUR, 4 * DAY);
  const key = followUpKey(kind, number.toString(16).padStart(12, '0'));
  return { kind, key, at: isDay ? { day: addDays(dayOf(soon, zone), 3), time: '09:00' } : soon };
}

/** What the etiquette would make of it, in the zone in which the person is. */
function followUpOf({ kind, key, at, snoozedUntil }: Wish, zone: Zone): FollowUp {
  const ideal = typeof at === 'number' ? at + HOUR : instantOf(`${at.day}T${at.time}`, zone);
  return {
    key,
    kind,
    earliest: typeof at === 'number' ? at : ideal - 7 * DAY,
    ideal,
    overdue: ideal + DAY,
    title: key,
    reason: '',
    ...(snoozedUntil !== undefined && { snoozedUntil }),
  };
}

/** A made-up plan that changes, of a few items at a time. */
export class Wishes {
  readonly #random: Random;
  readonly #byKey = new Map<string, Wish>();
  #made = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  plan(zone: Zone): readonly FollowUp[] {
    return [...this.#byKey.values()].map((wish) => followUpOf(wish, zone));
  }

  make(now: Instant, zone: Zone): void {
    const wish = makeWish(this.#random, ++this.#made, now, zone);
    this.#byKey.set(wish.key, wish);
    const [oldest] = this.#byKey.keys();
    if (oldest !== undefined && this.#byKey.size > MOST_WISHES) this.#byKey.delete(oldest);
  }

  settleOne(): void {
    // Mostly the oldest: a plan that only grows is nobody's.
    const keys = [...this.#byKey.keys()];
    const [oldest] = keys;
    if (oldest === undefined) return;
    this.#byKey.delete(this.#random.chance(0.5) ? oldest : this.#random.pick(keys));
  }

  snoozeOne(now: Instant): void {
    if (this.#byKey.size === 0) return;
    const wish = this.#random.pick([...this.#byKey.values()]);
    wish.snoozedUntil = now + this.#random.pick([HOUR, 8 * HOUR, DAY, 7 * DAY]);
  }

  /** Nothing, where it is settled already. */
  snooze(key: string, until: Instant): void {
    const wish = this.#byKey.get(key);
    if (wish) wish.snoozedUntil = until;
  }
}
