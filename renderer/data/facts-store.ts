import type { Facts } from '../../shared/domain/facts';
import type { Settings } from '../../shared/domain/settings';
import type { Clock } from '../../shared/ports/clock';
import { loadHolidays, placesOf } from './holidays';
import { readSettings } from './actions/settings';
import { PLAN_TABLES } from './rows';
import { watchRows, type Rows } from './watch-rows';
import type { AfterwordDatabase } from './schema';

/** What the person's data says now: the facts that a plan is made from, and the settings. */
export interface Snapshot {
  readonly facts: Facts;
  readonly settings: Settings;
}

/** A value that changes, for `useSyncExternalStore`. */
export interface Store<T> {
  /** The value now; the same object until it changes. `undefined` while it is first read. */
  readonly get: () => T;
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface FactsStore extends Store<Snapshot | undefined> {
  /** Starts reading. Idempotent. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Reads what a plan is made from, and again what of it changes. */
export function createFactsStore(db: AfterwordDatabase, clock: Clock): FactsStore {
  const listeners = new Set<() => void>();
  let rows: Rows | undefined;
  let stopReading: (() => void) | undefined;
  let snapshot: Snapshot | undefined;
  let holidays: Facts['holidays'] = new Map();
  const asked = new Set<string>();

  function tell(): void {
    if (!rows) return;
    snapshot = assemble(rows, holidays, clock);
    for (const listener of listeners) listener();
    for (const place of placesOf(snapshot.facts.home, snapshot.facts.applications)) fetchHolidays(place);
  }

  // The plan is made without holidays at first and anew when they are there, so that nothing waits for them.
  function fetchHolidays(place: string): void {
    if (asked.has(place)) return;
    asked.add(place);
    loadHolidays(place, clock.now()).then(
      (days) => {
        holidays = new Map([...holidays, [place, days]]);
        tell();
      },
      (error: unknown) => console.error(`No holidays for ${place}`, error),
    );
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      stopReading ??= watchRows(db, PLAN_TABLES, (read) => {
        rows = read;
        tell();
      });
    },
    stop() {
      stopReading?.();
      stopReading = undefined;
    },
  };
}

function assemble({ settings: rows, ...tables }: Rows, holidays: Facts['holidays'], clock: Clock): Snapshot {
  const settings = readSettings(rows);
  const home = {
    zone: settings.zone || clock.zone(),
    country: settings.country || undefined,
    region: settings.region || undefined,
  };
  return { facts: { home, holidays, ...tables }, settings };
}
