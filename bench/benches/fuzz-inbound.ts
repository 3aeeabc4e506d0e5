import * as fc from 'fast-check';
import { addApplication } from '../../renderer/data/actions/applications';
import { anythingSent, readAndPreview } from '../../tests/simulation/fuzz-inbound';
import type { Bench } from '../bench';

const FILES = 10_000;
/** The database is compared every so often: a change would stay. */
const COMPARED_EVERY = 500;

/** Damaged invitations and e-mails by the thousand: how many were read and refused, and what must never happen. */
export const fuzzInbound: Bench = {
  name: 'fuzz-inbound',
  unit: 'count',
  onlyWhenNamed: true,
  async run() {
    // Dexie looks for IndexedDB when it is loaded, so it must be there first.
    const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
    Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
    const { contents, emptyDatabase } = await import('../../tests/fakes/database');
    const writer = await emptyDatabase({ now: () => 1_764_000_000_000, zone: () => 'Europe/London' });
    await addApplication(writer, { company: 'Brightwater', role: 'Analyst' });
    const before = JSON.stringify(await contents(writer));
    const tally = { read: 0, refused: 0, thrown: 0, 'changed-data': 0 };
    const seed = Number(process.env['AFTERWORD_SEED'] ?? 20_261_123);
    for (const [at, sent] of fc.sample(anythingSent, { numRuns: FILES, seed }).entries()) {
      try {
        tally[(await readAndPreview(sent)) === 'refused' ? 'refused' : 'read'] += 1;
      } catch (error) {
        tally.thrown += 1;
        console.error(`File ${at} of seed ${seed}:`, error);
      }
      if (at % COMPARED_EVERY === COMPARED_EVERY - 1 && JSON.stringify(await contents(writer)) !== before)
        tally['changed-data'] += 1;
    }
    return Object.entries(tally).map(([name, value]) => ({
      name: `fuzz-inbound-${name}`,
      value,
      baseline: null,
    }));
  },
};
