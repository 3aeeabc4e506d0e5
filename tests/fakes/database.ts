import type { Clock } from '../../shared/ports/clock';
import type { Writer } from '../../renderer/data/commit';
import { openDatabase } from '../../renderer/data/database';
import { FACT_TABLES } from '../../renderer/data/rows';

let opened = 0;

/** A new, empty database of its own, on an IndexedDB in memory. */
export async function emptyDatabase(clock: Clock): Promise<Writer> {
  opened += 1;
  return { db: await openDatabase(`test-${opened}`), clock };
}

/** Every row of every fact table, in a stable order, to compare before and after. */
export async function contents({ db }: Writer): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(
      FACT_TABLES.map(async (name) => [name, await db.table(name).orderBy('id').toArray()] as const),
    ),
  );
}

/** The same without bookkeeping, and without what lies in the bin. */
export async function facts(writer: Writer): Promise<Record<string, unknown[]>> {
  const all = await contents(writer);
  return Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [
      name,
      (rows as Record<string, unknown>[])
        .filter((row) => row['deletedAt'] === undefined)
        .map(({ updatedAt: _, createdAt: __, ...fields }) => fields),
    ]),
  );
}
