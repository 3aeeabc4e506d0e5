import type { Sentinel } from '../../shared/domain/sentinel';
import type { Desktop } from '../../shared/ports/desktop';
import type { Data } from './data';
import { newId } from './commit';
import type { AfterwordDatabase } from './schema';

export type Found =
  /** As it was left, or used for the first time. */
  | { readonly state: 'fine' }
  /** The database is empty although it was not when it was last used. */
  | { readonly state: 'lost'; readonly expected: Sentinel };

/**
 * Compares the database with what was noted outside it. Browsers lose IndexedDB without an error,
 * and an app that then starts as if new buries the loss.
 */
export async function checkDatabase(
  db: AfterwordDatabase,
  desktop: Pick<Desktop, 'readSentinel'>,
): Promise<Found> {
  const expected = await desktop.readSentinel();
  if (!expected || expected.applications + expected.contacts + expected.outreaches === 0)
    return { state: 'fine' };
  const tables = [db.applications, db.contacts, db.outreaches, db.changes];
  // One after the other: the first that holds a row answers, and the first paint waits for this.
  for (const table of tables) if ((await table.limit(1).count()) > 0) return { state: 'fine' };
  return { state: 'lost', expected };
}

/** Milliseconds for which changes are gathered before they are counted. */
const PAUSE = 200;

/** Notes the counts outside the database after every change of the facts, a moment later. Returns the way to stop. */
export function keepSentinel(
  data: Data,
  desktop: Pick<Desktop, 'readSentinel' | 'writeSentinel'>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let installId: string | undefined;

  async function write(): Promise<void> {
    const snapshot = data.facts.get();
    if (!snapshot) return;
    const { applications, contacts, outreaches } = snapshot.facts;
    const empty = applications.length + contacts.length + outreaches.length === 0;
    // Emptied by hand leaves changes behind. Without any, the database was lost while it was open: keep the counts.
    if (empty && (await data.db.changes.limit(1).count()) === 0) return;
    installId ??= (await desktop.readSentinel())?.installId ?? newId(data.clock);
    await desktop.writeSentinel({
      installId,
      applications: applications.length,
      contacts: contacts.length,
      outreaches: outreaches.length,
      writtenAt: data.clock.now(),
    });
  }

  // A moment after the first of several changes, not after the last: a busy hour must not put it off.
  const stop = data.facts.subscribe(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      write().catch((error: unknown) => console.error('Sentinel', error));
    }, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
