import { liveQuery, type Subscription } from 'dexie';
import { NO_ROWS, type Facts } from '../../shared/domain/facts';
import type { Settings } from '../../shared/domain/settings';
import type { Clock } from '../../shared/ports/clock';
import { loadHolidays, placesOf } from './holidays';
import { readSettings } from './actions/settings';
import { keepingSame } from './same-rows';
import { living, PLAN_TABLES, type FactTables } from './rows';
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

type Watched = (typeof PLAN_TABLES)[number];
type Tables = { [T in Watched]: readonly FactTables[T][] };

/** Reads every table once and again when it changes: one live query a table, so that a write reads little. */
export function createFactsStore(db: AfterwordDatabase, clock: Clock): FactsStore {
  const listeners = new Set<() => void>();
  const tables: Partial<Tables> = {};
  let subscriptions: Subscription[] = [];
  let snapshot: Snapshot | undefined;
  let told = false;
  let holidays: Facts['holidays'] = new Map();
  const asked = new Set<string>();

  function tell(): void {
    told = false;
    snapshot = assemble(tables, holidays, clock);
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
        tellSoon();
      },
      (error: unknown) => console.error(`No holidays for ${place}`, error),
    );
  }

  // A change touches several tables, whose queries answer one after the other: gather them into one telling.
  function tellSoon(): void {
    if (told || PLAN_TABLES.some((name) => tables[name] === undefined)) return;
    told = true;
    queueMicrotask(tell);
  }

  function watch<T extends Watched>(name: T): Subscription {
    return liveQuery(() => db.table<FactTables[T], string>(name).toArray()).subscribe({
      next: (rows) => {
        const read = keepingSame<FactTables[T]>(tables[name], living(rows));
        if (read === tables[name]) return;
        tables[name] = read as Tables[T];
        tellSoon();
      },
      error: (error: unknown) => console.error(`Reading ${name} failed`, error),
    });
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (subscriptions.length === 0) subscriptions = PLAN_TABLES.map((name) => watch(name));
    },
    stop() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      subscriptions = [];
    },
  };
}

function assemble(tables: Partial<Tables>, holidays: Facts['holidays'], clock: Clock): Snapshot {
  const { settings: rows = [], ...rest } = tables;
  const settings = readSettings(rows);
  const home = {
    zone: settings.zone || clock.zone(),
    country: settings.country || undefined,
    region: settings.region || undefined,
  };
  return { facts: { home, holidays, ...NO_ROWS, ...rest }, settings };
}
