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

/** There is no database at all: a private window, or storage that the person or their company switched off. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError';
}

/** Who has taken an open database away: a newer Afterword in another window, or whoever deleted it. */
export type Taker = 'newer' | 'deleted';

/**
 * Opens the database, making it on first use.
 * @param onTaken is told when the database is taken away while it is open; it is closed then, and stays so.
 * @throws NewerDatabaseError where a later schema is on disk; Dexie alone would open it and write old rows into it.
 * @throws NoDatabaseError where the browser gives none.
 */
export async function openDatabase(
  name?: string,
  onTaken: (by: Taker) => void = () => {},
): Promise<AfterwordDatabase> {
  const db = declareDatabase(name);
  // Asked before opening: Dexie would add this version's tables to a newer database.
  const onDisk = (await databases()).find((one) => one.name === db.name)?.version ?? 0;
  if (onDisk / DEXIE_FACTOR > SCHEMA_VERSION) throw new NewerDatabaseError();
  await db.open();
  // Another tab with a newer schema, or whoever deletes the database, asks this one to let go. It stays closed:
  // Dexie's own answer, which `false` keeps from being given, would open it anew, old or empty, at the next query.
  db.on('versionchange', ({ newVersion }) => {
    db.close();
    onTaken(newVersion === null ? 'deleted' : 'newer');
    return false;
  });
  return db;
}

/** The browser's databases. It says in many ways that there are none: by lacking the whole, or by throwing. */
async function databases(): Promise<readonly IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch (error) {
    throw new NoDatabaseError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether an error means that the disk is full. */
export function isQuotaError(error: unknown): boolean {
  return (
    error instanceof Dexie.QuotaExceededError ||
    (error instanceof Dexie.AbortError && error.inner?.name === 'QuotaExceededError')
  );
}
