import type { Zone } from '../../../shared/domain/time';
import { commit, newId, type Done, type Write, type Writer } from '../commit';
import { FACT_TABLES, PLAN_TABLES, type ChangeRow, type FactTable } from '../rows';
import { sampleRows } from '../sample/sample-rows';
import { removalWrites } from './applications';

/** Tables whose rows may be sample rows: all that carry the index. */
const SAMPLED = PLAN_TABLES.filter((name) => name !== 'settings');

/** Puts the made-up job search beside whatever is there. One transaction, one change. */
export async function loadSample(writer: Writer, zone: Zone): Promise<Done> {
  const { db, clock } = writer;
  const rows = sampleRows(clock.now(), zone);
  const change: ChangeRow = {
    id: newId(clock),
    at: clock.now(),
    label: 'Sample data loaded',
    rows: [],
    added: Object.fromEntries(Object.entries(rows).map(([name, some]) => [name, some.map((row) => row.id)])),
  };
  await db.transaction('rw', [...FACT_TABLES.map((name) => db[name]), db.changes], async () => {
    for (const [name, some] of Object.entries(rows)) await db.table(name).bulkPut(some);
    await db.changes.add(change);
  });
  return { changeId: change.id, label: change.label };
}

/**
 * Takes the sample data away again, with whatever was noted on a sample application since.
 * The person's own applications and people stay as they are.
 */
export async function removeSample(writer: Writer): Promise<Done> {
  const { db } = writer;
  return commit(writer, 'Sample data removed', async () => {
    const writes = new Map<string, Write>();
    const note = (write: Write) =>
      writes.set(`${write.table} ${'put' in write ? write.put.id : write.id}`, write);
    for (const table of SAMPLED) {
      for (const id of await sampleIds(writer, table)) {
        note({ table, id, remove: true });
        if (table === 'applications') for (const write of await removalWrites(db, id)) note(write);
      }
    }
    return [...writes.values()];
  });
}

/** Whether sample data is loaded. */
export async function hasSample(writer: Writer): Promise<boolean> {
  return (await sampleIds(writer, 'applications')).length > 0;
}

async function sampleIds({ db }: Writer, table: FactTable): Promise<readonly string[]> {
  return db
    .table<{ id: string; deletedAt?: number }, string>(table)
    .where('sample')
    .equals(1)
    .filter((row) => row.deletedAt === undefined)
    .primaryKeys();
}
