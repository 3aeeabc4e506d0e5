import { newId, type Done, type Writer } from './commit';
import { parseExport } from './export-file';
import { FACT_TABLES, type ChangedRow, type ChangeRow, type FactTable, type RowStamp } from './rows';
import type { AfterwordDatabase } from './schema';

// Small enough that the page stays alive between two chunks, large enough that it costs little.
const CHUNK = 500;

type AnyRow = RowStamp & { readonly id: string };

export interface ImportDone extends Done {
  readonly added: number;
  readonly replaced: number;
  /** Rows that are here already, in the same or a later state. */
  readonly kept: number;
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Merges an export file into the database: new rows are added, of rows on both sides the later one stays.
 * One transaction and one change record, none where nothing is new; undo bins what was added and restores what was replaced.
 * @throws ImportError when the file is none; then nothing was changed.
 */
export async function importText(
  writer: Writer,
  text: string,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportDone> {
  const { db, clock } = writer;
  const { tables } = parseExport(text);
  const total = FACT_TABLES.reduce((sum, name) => sum + tables[name].length, 0);
  const added: Partial<Record<FactTable, string[]>> = {};
  const replaced: ChangedRow[] = [];
  let done = 0;
  let kept = 0;
  let count = 0;
  const changeId = newId(clock);
  const label = 'Import';
  await db.transaction('rw', [...FACT_TABLES.map((name) => db[name]), db.changes], async () => {
    for (const name of FACT_TABLES) {
      const rows = tables[name] as readonly AnyRow[];
      const empty = (await db.table(name).count()) === 0;
      for (let from = 0; from < rows.length; from += CHUNK) {
        const chunk = rows.slice(from, from + CHUNK);
        const merged = await mergeChunk(db, name, chunk, empty);
        (added[name] ??= []).push(...merged.added);
        replaced.push(...merged.replaced);
        kept += chunk.length - merged.added.length - merged.replaced.length;
        done += chunk.length;
        onProgress({ done, total });
      }
    }
    count = Object.values(added).reduce((sum, ids) => sum + ids.length, 0);
    if (count + replaced.length === 0) return;
    const change: ChangeRow = { id: changeId, at: clock.now(), label, rows: replaced, added };
    await db.changes.add(change);
  });
  return { changeId, label, added: count, replaced: replaced.length, kept };
}

async function mergeChunk(
  db: AfterwordDatabase,
  name: FactTable,
  chunk: readonly AnyRow[],
  empty: boolean,
): Promise<{ added: string[]; replaced: ChangedRow[] }> {
  const table = db.table<AnyRow, string>(name);
  const old = empty ? [] : await table.bulkGet(chunk.map((row) => row.id));
  const added: string[] = [];
  const replaced: ChangedRow[] = [];
  const writes: AnyRow[] = [];
  chunk.forEach((row, index) => {
    const mine = old[index];
    if (!mine) added.push(row.id);
    else if (row.updatedAt > mine.updatedAt) replaced.push(difference(name, mine, row));
    else return;
    writes.push(row);
  });
  await table.bulkPut(writes);
  return { added, replaced };
}

function difference(table: FactTable, mine: AnyRow, theirs: AnyRow): ChangedRow {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const name of names) {
    if (name === 'updatedAt') continue;
    before[name] = (mine as unknown as Record<string, unknown>)[name];
    after[name] = (theirs as unknown as Record<string, unknown>)[name];
  }
  return { table, id: mine.id, before, after };
}
