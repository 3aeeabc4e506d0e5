import type { Instant, Zone } from '../../shared/domain/time';
import type { Clock } from '../../shared/ports/clock';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  set(now: Instant): void;
  advance(milliseconds: number): void;
  travel(zone: Zone): void;
}

export function fakeClock(
  start: string | Instant = '2026-11-23T14:20:00Z',
  startZone: Zone = 'Europe/London',
): FakeClock {
  let now = typeof start === 'number' ? start : Date.parse(start);
  let zone = startZone;
  return {
    now: () => now,
    zone: () => zone,
    set: (next) => {
      now = next;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    travel: (next) => {
      zone = next;
    },
  };
}
