import { DAY, type Instant } from '../domain/time';
import { isSameOccurrence } from './occurrence-id';

/**
 * How far the announcing of one occurrence has come. One that is in no ledger is due. `announcing` is written before
 * the system is asked to show it, `announced` after it was shown: what a crash leaves between the two is announced
 * once more by the next run, for a repeat is better than a loss.
 */
export interface LedgerEntry {
  readonly id: string;
  readonly state: 'announcing' | 'announced';
  /** Of the last change. */
  readonly at: Instant;
}

/** What this machine has announced: the one thing that the main process alone knows. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** Longer than any follow-up waits: a snooze or a flight may bring an old name back. */
const KEPT_FOR = 400 * DAY;

/** Those that are still to be announced. `inHand` holds the ids that this run has begun. */
export function unannounced<T extends { readonly id: string }>(
  occurrences: readonly T[],
  ledger: Ledger,
  inHand: ReadonlySet<string>,
): readonly T[] {
  const left = occurrences.filter(({ id }) => !inHand.has(id) && ledger.get(id)?.state !== 'announced');
  // Nearly always none is left, and then the longer look is spared.
  if (left.length === 0) return left;
  const done = [...inHand];
  for (const { id, state } of ledger.values()) if (state === 'announced') done.push(id);
  return left.filter(({ id }) => !done.some((known) => isSameOccurrence(id, known)));
}

/** Before the system is asked to show them. To be on disk before it is asked. */
export function beginAnnouncing(ledger: Ledger, ids: readonly string[], at: Instant): Ledger {
  return withState(ledger, ids, 'announcing', at);
}

/** After the system has shown them. */
export function finishAnnouncing(ledger: Ledger, ids: readonly string[], at: Instant): Ledger {
  return withState(ledger, ids, 'announced', at);
}

/** The system refused to show them: they are due again. */
export function abandonAnnouncing(ledger: Ledger, ids: readonly string[]): Ledger {
  const kept = new Map(ledger);
  for (const id of ids) kept.delete(id);
  return kept;
}

/** Forgets old entries that no agenda can ask for again. */
export function pruneLedger(ledger: Ledger, wanted: readonly string[], now: Instant): Ledger {
  const isOld = ({ at }: LedgerEntry) => at <= now - KEPT_FOR;
  const isWanted = ({ id }: LedgerEntry) => wanted.some((one) => isSameOccurrence(id, one));
  if (![...ledger.values()].some(isOld)) return ledger;
  return new Map([...ledger].filter(([, entry]) => !isOld(entry) || isWanted(entry)));
}

function withState(ledger: Ledger, ids: readonly string[], state: LedgerEntry['state'], at: Instant): Ledger {
  const changed = new Map(ledger);
  for (const id of ids) changed.set(id, { id, state, at });
  return changed;
}
