import { Dexie } from 'dexie';
import { declareDatabase, SCHEMA_VERSION, type AfterwordDatabase } from './schema';

// Dexie writes its version times ten.
const DEXIE_FACTOR = 10;

/** The database on disk was written by a newer Afterword than this one. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  constructor() {
    super('Your data was last used by a newer Afterword. Nothing is lost: open it with that version.');
  }
}

/**
 * Opens the database, making it on first use.
 * @throws NewerDatabaseError where a later schema is on disk; Dexie alone would open it and write old rows into it.
 */
export async function openDatabase(name?: string): Promise<AfterwordDatabase> {
  const db = declareDatabase(name);
  // Asked before opening: Dexie would add this version's tables to a newer database.
  const onDisk = (await indexedDB.databases()).find((one) => one.name === db.name)?.version ?? 0;
  if (onDisk / DEXIE_FACTOR > SCHEMA_VERSION) throw new NewerDatabaseError();
  await db.open();
  // Another tab with a newer schema, or whoever deletes the database, asks this one to let go. It stays closed:
  // Dexie's own answer, which `false` keeps from being given, would open it anew, old or empty, at the next query.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  return db;
}

/** Whether an error means that the disk is full. */
export function isQuotaError(error: unknown): boolean {
  return (
    error instanceof Dexie.QuotaExceededError ||
    (error instanceof Dexie.AbortError && error.inner?.name === 'QuotaExceededError')
  );
}
