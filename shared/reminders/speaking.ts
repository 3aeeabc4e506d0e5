import type { Occurrence, Pause, SpeakingRules } from '../domain/agenda';
import { addDays, dayOf, HOUR, startOfDay, type Instant, type Zone, instantOn } from '../domain/time';
import { isRestDay } from '../domain/working-days';
import { inQuietHours } from './quiet-hours';

/** How long a silent announcement may break the quiet: the interview has only just ended. */
const FRESH = 2 * HOUR;
/** How far back the last morning's digest is looked for: no country rests longer in one piece. */
const LONGEST_REST = 60;

/** The moment at which a pause is over: the first of its day in `zone`, or when the person resumed before that. */
export function pauseEnd({ until, endedAt }: Pause, zone: Zone): Instant {
  return Math.min(startOfDay(until, zone), endedAt ?? Number.POSITIVE_INFINITY);
}

export function isPaused(now: Instant, zone: Zone, pause: Pause | undefined): boolean {
  return pause !== undefined && now < pauseEnd(pause, zone);
}

/** Which of the due ones may be announced at `now`. `zone` is that of the person's wall clock. */
export function speakable(
  due: readonly Occurrence[],
  rules: SpeakingRules,
  now: Instant,
  zone: Zone,
): readonly Occurrence[] {
  if (due.length === 0 || isPaused(now, zone, rules.pause)) return [];
  const hushed = inQuietHours(now, zone, rules.quiet) || isRestDay(dayOf(now, zone), rules.rest);
  if (hushed) return due.filter((one) => one.silent && now - one.at < FRESH);
  if (rules.digestAt === undefined || due.every((one) => one.prompt)) return due;
  const digest = lastDigest(rules.digestAt, rules, now, zone);
  return due.filter((one) => one.prompt || one.at <= digest);
}

/** Whether it was held for others, so that it is told together with them: by the digest, or by a pause. */
export function isGathered(one: Occurrence, rules: SpeakingRules, zone: Zone): boolean {
  if (rules.digestAt !== undefined && !one.prompt) return true;
  return rules.pause !== undefined && one.at < pauseEnd(rules.pause, zone);
}

/** The last moment at which a digest could have been told: not on a day of rest, not within the pause. */
function lastDigest(at: string, { rest, pause }: SpeakingRules, now: Instant, zone: Zone): Instant {
  const notBefore = pause === undefined ? Number.NEGATIVE_INFINITY : pauseEnd(pause, zone);
  let day = dayOf(now, zone);
  for (let step = 0; step < LONGEST_REST; step += 1) {
    const moment = instantOn(day, at, zone);
    if (moment <= now && !isRestDay(day, rest))
      return moment >= notBefore ? moment : Number.NEGATIVE_INFINITY;
    day = addDays(day, -1);
  }
  return Number.NEGATIVE_INFINITY;
}
