import type { Instant } from '../../shared/domain/time';
import { sameValue, withoutUndefined, type Writer } from './commit';
import { FACT_TABLES, type ChangedRow, type ChangeRow, type FactTable } from './rows';
import type { AfterwordDatabase } from './schema';

export type UndoOutcome =
  | { readonly undone: true; readonly label: string }
  /** `stale`: a row has changed since, so undoing would overwrite later work. */
  | { readonly undone: false; readonly why: 'nothing' | 'stale' };

/** Takes one change back, whole or not at all. Only the fields it touched are restored. */
export async function undo(writer: Writer, changeId: string): Promise<UndoOutcome> {
  return turn(writer, changeId, 'back');
}

/** Takes back the newest change that still stands. */
export async function undoLast(writer: Writer): Promise<UndoOutcome> {
  const last = await writer.db.changes
    .orderBy('id')
    .reverse()
    .filter((change) => change.undoneAt === undefined && !change.settled)
    .first();
  return last ? undo(writer, last.id) : { undone: false, why: 'nothing' };
}

/** Does again what was undone last, unless something new was done since. */
export async function redoLast(writer: Writer): Promise<UndoOutcome> {
  let found: ChangeRow | undefined;
  await writer.db.changes
    .orderBy('id')
    .reverse()
    .filter((change) => !change.settled)
    .until((change) => change.undoneAt === undefined)
    .each((change) => {
      found = change;
    });
  return found ? turn(writer, found.id, 'forth') : { undone: false, why: 'nothing' };
}

/** Thrown inside the transaction to abort it whole. */
class StaleError extends Error {}

async function turn(writer: Writer, changeId: string, direction: 'back' | 'forth'): Promise<UndoOutcome> {
  const { db, clock } = writer;
  try {
    return await db.transaction('rw', [...FACT_TABLES.map((name) => db[name]), db.changes], async () => {
      const change = await db.changes.get(changeId);
      if (!change || (change.undoneAt === undefined) !== (direction === 'back')) {
        return { undone: false, why: 'nothing' } as const;
      }
      const at = clock.now();
      // Later rows of one change may build on earlier ones, so they are taken back in reverse.
      const rows = direction === 'back' ? change.rows.toReversed() : change.rows;
      for (const row of rows) await turnRow(db, row, direction, at);
      for (const name of FACT_TABLES) {
        await binMany(db, name, change.added?.[name] ?? [], direction === 'back' ? at : undefined);
      }
      const { undoneAt: _, ...standing } = change;
      await db.changes.put(direction === 'back' ? { ...standing, undoneAt: at } : standing);
      return { undone: true, label: change.label } as const;
    });
  } catch (error) {
    if (error instanceof StaleError) return { undone: false, why: 'stale' };
    throw error;
  }
}

async function turnRow(
  db: AfterwordDatabase,
  row: ChangedRow,
  direction: 'back' | 'forth',
  at: Instant,
): Promise<void> {
  const table = db.table<Fields, string>(row.table);
  const now = await table.get(row.id);
  if (!now) throw new StaleError();
  const wanted =
    direction === 'back'
      ? (row.before ?? { deletedAt: at })
      : row.before
        ? row.after
        : { deletedAt: undefined };
  const expected = direction === 'back' ? row.before && row.after : row.before;
  if (expected && !matches(now, expected)) throw new StaleError();
  await table.put(withoutUndefined({ ...now, ...wanted, updatedAt: at }));
}

async function binMany(
  db: AfterwordDatabase,
  name: FactTable,
  ids: readonly string[],
  deletedAt: Instant | undefined,
): Promise<void> {
  if (ids.length === 0) return;
  const table = db.table<Fields, string>(name);
  const rows = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  await table.bulkPut(rows.map((row) => withoutUndefined({ ...row, deletedAt })));
}

type Fields = Readonly<Record<string, unknown>>;

function matches(row: Fields, expected: Fields): boolean {
  return Object.entries(expected).every(([name, value]) => sameValue(row[name], value));
}
