import type { Instant, Zone } from '../domain/time';

/** Where the time comes from. Services ask it; functions take time as an argument. */
export interface Clock {
  now(): Instant;
  /** The computer's own IANA zone, which travels with the person. */
  zone(): Zone;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
