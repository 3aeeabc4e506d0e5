import { openDatabase } from '../../renderer/data/database';
import { FACT_TABLES } from '../../renderer/data/rows';
import { importText } from '../../renderer/data/import-file';
import { systemClock } from '../../shared/ports/clock';
import '../import-page';

window.importPage = {
  async importText(text) {
    const db = await openDatabase();
    const started = performance.now();
    await importText({ db, clock: systemClock }, text);
    const took = performance.now() - started;
    db.close();
    return took;
  },

  async putRaw(text) {
    // Laid out by the app's own schema, so that both write the same indexes.
    const laid = await openDatabase('raw');
    laid.close();
    const db = await opened(indexedDB.open('raw'));
    const started = performance.now();
    const { tables } = JSON.parse(text) as { tables: Record<string, unknown[]> };
    const transaction = db.transaction([...FACT_TABLES], 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    for (const name of FACT_TABLES) {
      const store = transaction.objectStore(name);
      for (const row of tables[name] ?? []) store.put(row);
    }
    await done;
    const took = performance.now() - started;
    db.close();
    return took;
  },
};

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')));
  });
}
