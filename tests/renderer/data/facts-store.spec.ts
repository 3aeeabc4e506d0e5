import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addApplication,
  editApplication,
  removeApplication,
} from '../../../renderer/data/actions/applications';
import { loadSample, removeSample } from '../../../renderer/data/actions/sample';
import type { Writer } from '../../../renderer/data/commit';
import { openDatabase } from '../../../renderer/data/database';
import { createFactsStore, type FactsStore } from '../../../renderer/data/facts-store';
import { redoLast, undoLast } from '../../../renderer/data/undo';
import type { Facts } from '../../../shared/domain/facts';
import { fakeClock } from '../../fakes/clock';
import { emptyDatabase } from '../../fakes/database';

const clock = fakeClock();
let writer: Writer;
let store: FactsStore;

beforeEach(async () => {
  writer = await emptyDatabase(clock);
  await loadSample(writer, 'Europe/London');
  store = createFactsStore(writer.db, clock);
  store.start();
  await until(() => store.get() !== undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  store.stop();
  writer.db.close();
});

async function until(condition: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(condition()).toBe(true));
}

function rowsOf(from: FactsStore): Omit<Facts, 'home' | 'holidays'> {
  const facts = from.get()?.facts;
  if (!facts) throw new Error('nothing was read');
  const { home: _, holidays: __, ...rows } = facts;
  return rows;
}

const companies = () => rowsOf(store).applications.map(({ company }) => company);

/** What the store says is what one says that has just read everything. */
async function expectTheTruth(): Promise<void> {
  const fresh = createFactsStore(writer.db, clock);
  fresh.start();
  await until(() => fresh.get() !== undefined);
  expect(rowsOf(store)).toEqual(rowsOf(fresh));
  fresh.stop();
}

describe('the facts after a change', () => {
  it('are read by the row and not by the table; all other rows stay the same objects', async () => {
    const before = rowsOf(store);
    const [changed, ...others] = before.applications;
    const readsOfTables = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await editApplication(writer, changed?.id ?? '', { company: 'Renamed' });
    await until(() => companies().includes('Renamed'));
    expect(readsOfTables).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const after = rowsOf(store);
    expect(after.outreaches).toBe(before.outreaches);
    expect(others.every((row) => after.applications.includes(row))).toBe(true);
    await expectTheTruth();
  });

  it('follow what is added, put into the bin, taken back and done again', async () => {
    const { id } = await addApplication(writer, { company: 'Added', role: 'Analyst' });
    await until(() => companies().includes('Added'));
    await removeApplication(writer, id);
    await until(() => !companies().includes('Added'));
    await expectTheTruth();
    await undoLast(writer);
    await until(() => companies().includes('Added'));
    await expectTheTruth();
    await redoLast(writer);
    await until(() => !companies().includes('Added'));
    await expectTheTruth();
  });

  it('follow many rows at once, and rows that are deleted for good', async () => {
    await removeSample(writer);
    await until(() => companies().length === 0);
    await expectTheTruth();
    await undoLast(writer);
    await until(() => companies().length > 0);
    await expectTheTruth();
    await writer.db.applications.bulkDelete(await writer.db.applications.limit(1).primaryKeys());
    const [first] = companies();
    await until(() => companies()[0] !== first);
    await writer.db.applications.clear();
    await until(() => companies().length === 0);
    await expectTheTruth();
  });

  it('follow another window, and what happens while they are being read', async () => {
    const other: Writer = { db: await openDatabase(writer.db.name), clock };
    await Promise.all(
      ['One', 'Two', 'Three'].map((company, index) =>
        addApplication(index === 1 ? writer : other, { company, role: 'Analyst' }),
      ),
    );
    await until(() => ['One', 'Two', 'Three'].every((company) => companies().includes(company)));
    await expectTheTruth();
    other.db.close();
  });

  it('follow what another window says that it changed', async () => {
    const [row] = rowsOf(store).applications;
    const idb = writer.db.backendDB();
    const transaction = idb.transaction('applications', 'readwrite');
    transaction.objectStore('applications').put({ ...row, company: 'Elsewhere', updatedAt: clock.now() });
    await new Promise((done) => transaction.addEventListener('complete', done));
    // As Dexie tells it between windows.
    const windows = new BroadcastChannel('x-storagemutated-1');
    // A channel is told no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    windows.postMessage({ [`idb://${writer.db.name}/applications/`]: { from: row?.id, to: row?.id, d: 1 } });
    await until(() => companies().includes('Elsewhere'));
    windows.close();
    await expectTheTruth();
  });

  it('are read again with the next change where a reading failed', async () => {
    const renamed = (await writer.db.applications.toArray()).map((row) => ({ ...row, company: 'Missed' }));
    const errors = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const failing = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new Error('the disk is away');
    });
    await writer.db.applications.bulkPut(renamed);
    await until(() => errors.mock.calls.length > 0);
    failing.mockRestore();
    await addApplication(writer, { company: 'Added', role: 'Analyst' });
    await until(() => companies().includes('Added') && companies().includes('Missed'));
    await expectTheTruth();
  });

  it('tell nobody where nothing of theirs changed', async () => {
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    const [row] = await writer.db.applications.limit(1).toArray();
    if (row) await writer.db.applications.put(row);
    await addApplication(writer, { company: 'Added', role: 'Analyst' });
    await until(() => companies().includes('Added'));
    expect(listener).toHaveBeenCalledOnce();
  });
});
