import type { Occurrence } from '../../shared/domain/agenda';
import type { Settings } from '../../shared/domain/settings';
import {
  addDays,
  dayOf,
  HOUR,
  instantOf,
  localDateTime,
  type Instant,
  type Zone,
} from '../../shared/domain/time';

/** What the person chose of when to be spoken to, and the public holidays where they live. */
export type Chosen = Pick<
  Settings,
  'quietFrom' | 'quietTo' | 'workingDaysOnly' | 'digestAt' | 'pausedUntil' | 'resumedAt'
> & { readonly holidays: readonly string[] };

const FRESH = 2 * HOUR;

/**
 * Whether the person would want to hear of it now: the rules of the settings once more, in words of their own and
 * straight from what was chosen, to hold the app's against.
 */
export function mayHear(one: Occurrence, chosen: Chosen, now: Instant, zone: Zone): boolean {
  if (one.at > now || isOnHoliday(chosen, now, zone)) return false;
  const day = dayOf(now, zone);
  if (isNight(chosen, now, zone) || isDayOff(day, chosen)) return one.silent && now - one.at < FRESH;
  return one.prompt || chosen.digestAt === '' || hasHadItsDigest(one.at, chosen, now, zone);
}

export function isOnHoliday({ pausedUntil, resumedAt }: Chosen, now: Instant, zone: Zone): boolean {
  return pausedUntil !== '' && dayOf(now, zone) < pausedUntil && (resumedAt === 0 || now < resumedAt);
}

function isNight({ quietFrom, quietTo }: Chosen, now: Instant, zone: Zone): boolean {
  const time = localDateTime(now, zone).slice(11);
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? quietFrom <= time && time < quietTo : !(quietTo <= time && time < quietFrom);
}

export function isDayOff(day: string, { workingDaysOnly, holidays }: Chosen): boolean {
  if (!workingDaysOnly) return false;
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidays.includes(day);
}

/** Whether a morning's telling has come between `at` and now, on a day that has one. */
function hasHadItsDigest(at: Instant, chosen: Chosen, now: Instant, zone: Zone): boolean {
  const last = dayOf(now, zone);
  for (let day = dayOf(at, zone); day <= last; day = addDays(day, 1)) {
    const moment = instantOf(`${day}T${chosen.digestAt}`, zone);
    if (moment < at || moment > now || isDayOff(day, chosen)) continue;
    const paused = chosen.pausedUntil !== '' && isOnHoliday(chosen, moment, zone);
    if (!paused) return true;
  }
  return false;
}
