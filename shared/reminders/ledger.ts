import { DAY, type Instant } from '../domain/time';

/**
 * How far the announcing of one occurrence has come. One that is in no ledger is due. `announcing` is written before
 * the system is asked to show it, `announced` after it was shown: what a crash leaves between the two is announced
 * once more, for a repeat is better than a loss, and then never again.
 */
export interface LedgerEntry {
  readonly id: string;
  readonly state: 'announcing' | 'announced';
  readonly tries: number;
  /** Of the last change. */
  readonly at: Instant;
}

/** What this machine has announced: the one thing that the main process alone knows. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const MOST_TRIES = 2;
const KEPT_FOR = 60 * DAY;

/** Whether an occurrence is still to be announced. `inHand` holds the ids that this run has already begun. */
export function isUnannounced(ledger: Ledger, id: string, inHand: ReadonlySet<string>): boolean {
  if (inHand.has(id)) return false;
  const entry = ledger.get(id);
  return entry === undefined || (entry.state === 'announcing' && entry.tries < MOST_TRIES);
}

/** Before the system is asked to show them. To be on disk before it is asked. */
export function beginAnnouncing(ledger: Ledger, ids: readonly string[], at: Instant): Ledger {
  return withEntries(ledger, ids, (id) => ({
    id,
    state: 'announcing',
    tries: (ledger.get(id)?.tries ?? 0) + 1,
    at,
  }));
}

/** After the system has shown them. */
export function finishAnnouncing(ledger: Ledger, ids: readonly string[], at: Instant): Ledger {
  return withEntries(ledger, ids, (id) => ({
    id,
    state: 'announced',
    tries: ledger.get(id)?.tries ?? 1,
    at,
  }));
}

/** The system refused to show them: they are due again. */
export function abandonAnnouncing(ledger: Ledger, ids: readonly string[]): Ledger {
  const kept = new Map(ledger);
  for (const id of ids) kept.delete(id);
  return kept;
}

/** Forgets old entries that no agenda can ask for again. */
export function pruneLedger(ledger: Ledger, wanted: ReadonlySet<string>, now: Instant): Ledger {
  return new Map([...ledger].filter(([id, entry]) => wanted.has(id) || entry.at > now - KEPT_FOR));
}

function withEntries(ledger: Ledger, ids: readonly string[], make: (id: string) => LedgerEntry): Ledger {
  const changed = new Map(ledger);
  for (const id of ids) changed.set(id, make(id));
  return changed;
}
