import type { QuietHours } from '../domain/agenda';
import { localDateTime, type Instant, type Zone } from '../domain/time';

/** Whether the wall clock of `zone` stands inside the quiet hours at `now`. The first minute is in, the last out. */
export function inQuietHours(now: Instant, zone: Zone, quiet: QuietHours | undefined): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const time = localDateTime(now, zone).slice(11);
  return quiet.from < quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to;
}
