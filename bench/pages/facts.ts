import { logOutreach } from '../../renderer/data/actions/outreaches';
import { openDatabase } from '../../renderer/data/database';
import { createFactsStore } from '../../renderer/data/facts-store';
import { importText } from '../../renderer/data/import-file';
import { systemClock } from '../../shared/ports/clock';
import '../facts-page';

const db = await openDatabase();
const writer = { db, clock: systemClock };
const facts = createFactsStore(db, systemClock);

/** The number of messages, once the facts have more of them than `known`. */
function moreThan(known: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const count = facts.get()?.facts.outreaches.length ?? 0;
      if (count <= known) return;
      stop();
      resolve(count);
    };
    const stop = facts.subscribe(look);
    look();
  });
}

let known = 0;

window.factsPage = {
  async fill(text) {
    await importText(writer, text);
    facts.start();
    known = await moreThan(0);
  },
  async logOne() {
    const applicationId = facts.get()?.facts.applications[known % 100]?.id;
    const started = performance.now();
    await logOutreach(writer, {
      ...(applicationId && { applicationId }),
      channel: 'email',
      purpose: 'checkIn',
      direction: 'out',
      at: systemClock.now(),
    });
    known = await moreThan(known);
    return performance.now() - started;
  },
  async putAndReadTable() {
    const row = await db.outreaches.limit(1).first();
    const started = performance.now();
    if (row) await db.outreaches.put(row);
    const rows = await db.outreaches.toArray();
    const took = performance.now() - started;
    if (rows.length === 0) throw new Error('there is nothing to read');
    return took;
  },
};
