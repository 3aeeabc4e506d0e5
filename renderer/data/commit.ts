import { v7 } from 'uuid';
import type { Instant } from '../../shared/domain/time';
import type { Clock } from '../../shared/ports/clock';
import type { ChangedRow, ChangeRow, FactTable, FactTables, RowStamp } from './rows';
import { FACT_TABLES } from './rows';
import type { AfterwordDatabase } from './schema';

/** The fields of a row that the person sets; stamps are added by {@link commit}. */
export type Fields<T extends FactTable> = Omit<FactTables[T], 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** One row of an action. An `undefined` field is removed. Fields that are not named stay as they are. */
export type Write =
  | {
      [T in FactTable]:
        | { readonly table: T; readonly put: Fields<T> }
        | { readonly table: T; readonly id: string; readonly patch: Partial<Fields<T>> };
    }[FactTable]
  | { readonly table: FactTable; readonly id: string; readonly remove: true };

export interface Writer {
  readonly db: AfterwordDatabase;
  readonly clock: Clock;
  /** Where several actions are one: their rows are gathered here for one change record, see {@link together}. */
  readonly gathered?: ChangedRow[];
}

/** What an action leaves behind: the words for the slip, and what undo needs. */
export interface Done {
  readonly changeId: string;
  readonly label: string;
  /** Everything was so already: nothing was written, and there is nothing to take back. */
  readonly idle?: true;
}

let lastMillisecond = 0;
let sequence = 0;

/** A new key: UUIDv7, in the order of making, also within a millisecond and when the clock is set back. */
export function newId(clock: Clock): string {
  const now = clock.now();
  sequence = now > lastMillisecond ? 0 : sequence + 1;
  lastMillisecond = Math.max(now, lastMillisecond);
  return v7({ msecs: lastMillisecond, seq: sequence });
}

/**
 * Performs one action of the person in one transaction: its rows and the record of what changed.
 * `plan` may read the database; it runs inside the transaction, so what it read still holds when its writes land.
 * @throws whatever `plan` or the database throws; then nothing is written.
 */
export async function commit(
  writer: Writer,
  label: string,
  plan: readonly Write[] | (() => Promise<readonly Write[]>),
  kept: Pick<ChangeRow, 'settled'> = {},
): Promise<Done> {
  const { db, clock } = writer;
  const changeId = newId(clock);
  const at = clock.now();
  await db.transaction('rw', [...FACT_TABLES.map((name) => db[name]), db.changes], async () => {
    const writes = typeof plan === 'function' ? await plan() : plan;
    const rows: ChangedRow[] = [];
    for (const write of writes) {
      const changed = await apply(db, write, at);
      if (changed) rows.push(changed);
    }
    if (writer.gathered && !kept.settled) writer.gathered.push(...rows);
    else await db.changes.add({ id: changeId, at, label, rows, ...kept });
  });
  return { changeId, label };
}

/**
 * Performs several actions as one: one transaction, one change record, one undo. It is called what the action
 * that `work` answers with is called.
 * @throws whatever an action throws; then none of them is written.
 */
export async function together<W extends Writer, T extends Done>(
  writer: W,
  work: (writer: W) => Promise<T>,
): Promise<T> {
  if (writer.gathered) return work(writer);
  const { db, clock } = writer;
  return db.transaction('rw', [...FACT_TABLES.map((name) => db[name]), db.changes], async () => {
    const rows: ChangedRow[] = [];
    const done = await work({ ...writer, gathered: rows });
    // An action that keeps a record of its own (an import, the sample data) has gathered nothing either.
    if (rows.length === 0) return (await db.changes.get(done.changeId)) ? done : { ...done, idle: true };
    const changeId = newId(clock);
    await db.changes.add({ id: changeId, at: clock.now(), label: done.label, rows });
    return { ...done, changeId };
  });
}

async function apply(db: AfterwordDatabase, write: Write, at: Instant): Promise<ChangedRow | undefined> {
  const table = db.table<Record<string, unknown>, string>(write.table);
  const id = 'put' in write ? write.put.id : write.id;
  const old = await table.get(id);
  if (!old && !('put' in write)) return undefined;
  const fields: Record<string, unknown> =
    'put' in write
      ? { ...write.put, deletedAt: undefined }
      : 'patch' in write
        ? { ...write.patch }
        : { deletedAt: at };
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (old && sameValue(old[name], value)) continue;
    before[name] = old?.[name];
    after[name] = value;
  }
  if (old && Object.keys(after).length === 0) return undefined;
  await table.put(withoutUndefined({ createdAt: at, ...old, ...after, updatedAt: at }));
  return old
    ? { table: write.table, id, before, after }
    : { table: write.table, id, after: withoutPicture(after) };
}

/** Undo hides a row that was made and redo shows it, so a photograph need not lie in the record a second time. */
function withoutPicture({ picture: _, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return fields;
}

/** The removal of every living row whose `field` is `id`. Runs inside a transaction. */
export async function removals(
  db: AfterwordDatabase,
  table: FactTable,
  field: 'applicationId' | 'contactId' | 'interviewId' | 'handId',
  id: string,
): Promise<readonly Write[]> {
  const keys = await db
    .table<RowStamp & { id: string }, string>(table)
    .where(field)
    .equals(id)
    .filter((row) => row.deletedAt === undefined)
    .primaryKeys();
  return keys.map((key): Write => ({ table, id: key, remove: true }));
}

/** Whether two stored values are equal; objects are compared as JSON, which all settings are. */
export function sameValue(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}

/** A copy without fields that are `undefined`: absent is the one way to store nothing. */
export function withoutUndefined(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
