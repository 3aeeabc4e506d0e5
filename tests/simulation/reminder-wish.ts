import { followUpKey, type FollowUp, type FollowUpKind } from '../../shared/domain/follow-up';
import { addDays, DAY, dayOf, HOUR, instantOf, type Instant, type Zone } from '../../shared/domain/time';
import type { Random } from './random';

/** An item of a made-up plan: bound to an instant (an interview's end), or to a day of the person's own. */
export interface Wish {
  readonly kind: FollowUpKind;
  readonly key: string;
  readonly at: Instant | { readonly day: string; readonly time: string };
  snoozedUntil?: Instant;
}

const BY_THE_DAY: readonly FollowUpKind[] = ['checkIn', 'stayInTouch', 'apply'];
const BY_THE_EVENT: readonly FollowUpKind[] = ['briefing', 'debrief', 'thankYouEmail', 'rejectionReply'];

/** The `number`-th wish of a year. */
export function makeWish(random: Random, number: number, now: Instant, zone: Zone): Wish {
  const isDay = random.chance(0.4);
  const kind = random.pick(isDay ? BY_THE_DAY : BY_THE_EVENT);
  const soon = now + random.between(-HOUR, 4 * DAY);
  const key = followUpKey(kind, number.toString(16).padStart(12, '0'));
  return { kind, key, at: isDay ? { day: addDays(dayOf(soon, zone), 3), time: '09:00' } : soon };
}

/** What the etiquette would make of it, in the zone in which the person is. */
export function followUpOf({ kind, key, at, snoozedUntil }: Wish, zone: Zone): FollowUp {
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
