import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import { living, type FactTables, type PLAN_TABLES } from './rows';
import { keepingSame } from './same-rows';
import type { AfterwordDatabase } from './schema';

export type Watched = (typeof PLAN_TABLES)[number];
/** Every row that is not in the bin, in the order of the keys. */
export type Rows = { readonly [T in Watched]: readonly FactTables[T][] };

/** More rows at once than this are read with their whole table. */
const FEW = 200;

/**
 * Reads `tables` once, and from then on the rows that a change names, whoever made it: an action, undo, an import,
 * another window. All that changed is read in one transaction and told at once; rows that did not change stay the same
 * objects, and tables in which nothing changed the same lists.
 * @returns the way to stop
 */
export function watchRows(
  db: AfterwordDatabase,
  tables: readonly Watched[],
  tell: (rows: Rows) => void,
): () => void {
  let rows: Partial<Rows> = {};
  let changed = new Map<Watched, RangeSet | 'all'>(tables.map((name) => [name, 'all']));
  let reading = false;
  let stopped = false;

  function note(parts: ObservabilitySet): void {
    for (const name of tables) {
      const keys = parts[`idb://${db.name}/${name}/`];
      if (!keys) continue;
      const known = changed.get(name) ?? new RangeSet();
      changed.set(name, known === 'all' ? known : known.add(keys));
    }
    // Told within the transaction that made the change, which is over.
    if (!reading && changed.size > 0) void Dexie.ignoreTransaction(readChanged);
  }

  async function readChanged(): Promise<void> {
    reading = true;
    // What changes meanwhile is read in the next turn.
    while (changed.size > 0 && !stopped) {
      const wanted = changed;
      changed = new Map();
      const read = await readTables(db, wanted, rows).catch((error: unknown) => {
        // Whoever stopped this may have closed the database in the same breath.
        if (!stopped) console.error(`Reading ${[...wanted.keys()].join(', ')} failed`, error);
      });
      if (!read) {
        // With the next change, then; what was missed is not known any more.
        for (const name of wanted.keys()) changed.set(name, 'all');
        break;
      }
      const before = rows;
      rows = read;
      if (!stopped && tables.some((name) => read[name] !== before[name])) tell(read as Rows);
    }
    reading = false;
  }

  Dexie.on.storagemutated.subscribe(note);
  void readChanged();
  return () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(note);
  };
}

async function readTables(
  db: AfterwordDatabase,
  wanted: ReadonlyMap<Watched, RangeSet | 'all'>,
  before: Partial<Rows>,
): Promise<Partial<Rows>> {
  const names = [...wanted.keys()];
  const read = await db.transaction('r', names, () =>
    Promise.all(names.map(async (name) => [name, await readTable(db, name, wanted.get(name), before[name])])),
  );
  return { ...before, ...(Object.fromEntries(read) as Partial<Rows>) };
}

async function readTable<T extends Watched>(
  db: AfterwordDatabase,
  name: T,
  wanted: RangeSet | 'all' | undefined,
  before: readonly FactTables[T][] | undefined,
): Promise<readonly FactTables[T][]> {
  const table = db.table<FactTables[T], string>(name);
  const keys = before && wanted instanceof RangeSet ? keysOf(wanted) : undefined;
  if (!before || !keys) return keepingSame<FactTables[T]>(before, living(await table.toArray()));
  const read = (await table.bulkGet(keys)).filter((row) => row !== undefined);
  return keepingSame<FactTables[T]>(before, inPlace<FactTables[T]>(before, keys, living(read)));
}

/** The keys in their order; `undefined` where they are many, or not all told one by one. */
function keysOf(ranges: RangeSet): string[] | undefined {
  const keys: string[] = [];
  for (const { from, to } of ranges) {
    if (from !== to || typeof from !== 'string' || keys.length === FEW) return undefined;
    keys.push(from);
  }
  return keys;
}

/** `rows` without those of `keys`, and with `read` in their places; all are in the order of their keys. */
function inPlace<T extends { readonly id: string }>(
  rows: readonly T[],
  keys: readonly string[],
  read: readonly T[],
): readonly T[] {
  const merged: T[] = [];
  let next = 0;
  const asked = new Set(keys);
  for (const row of rows) {
    for (; next < read.length && (read[next] as T).id <= row.id; next += 1) merged.push(read[next] as T);
    if (!asked.has(row.id)) merged.push(row);
  }
  return merged.concat(read.slice(next));
}
