import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { NewerDatabaseError, NoDatabaseError, openDatabase } from '../../../renderer/data/database';
import { createFactsStore } from '../../../renderer/data/facts-store';
import { createPlanStore } from '../../../renderer/data/plan-store';
import { addApplication } from '../../../renderer/data/actions/applications';
import { fakeClock } from '../../fakes/clock';
import { emptyDatabase } from '../../fakes/database';

describe('opening', () => {
  test('refuses a database of a newer Afterword and leaves it alone', async () => {
    const newer = new Dexie('from-the-future');
    newer.version(9).stores({ applications: 'id, somethingNew', comets: 'id' });
    await newer.open();
    await newer.table('comets').add({ id: 'halley' });
    newer.close();
    await expect(openDatabase('from-the-future')).rejects.toThrow(NewerDatabaseError);
    await newer.open();
    expect(await newer.table('comets').count()).toBe(1);
    expect(newer.backendDB().version).toBe(90);
    newer.close();
  });

  test('brings what an earlier Afterword wrote along, and makes room for what is new', async () => {
    const earlier = new Dexie('of-version-1');
    earlier.version(1).stores({ applications: 'id, [stage+rank], deletedAt, sample', settings: 'id' });
    await earlier.open();
    const row = { id: 'a', company: 'Brightwater', stage: 'applied', rank: 'm', mine: 'kept' };
    await earlier.table('applications').add(row);
    earlier.close();
    const db = await openDatabase('of-version-1');
    expect(await db.applications.toArray()).toEqual([row]);
    expect(await db.signatures.count()).toBe(0);
    expect(db.verno).toBe(2);
    db.close();
  });

  test('says who takes it away while it is open, and stays closed', async () => {
    const newer = async () => {
      const other = new Dexie('taken-newer');
      other.version(9).stores({ applications: 'id' });
      await other.open();
      other.close();
    };
    for (const [by, take] of [
      ['newer', newer],
      ['deleted', () => Dexie.delete('taken-deleted')],
    ] as const) {
      const takers: string[] = [];
      const db = await openDatabase(`taken-${by}`, (taker) => takers.push(taker));
      await take();
      expect(takers).toEqual([by]);
      expect(db.isOpen()).toBe(false);
    }
  });

  test('says that there is none, in whatever way the browser does', async () => {
    const here = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    try {
      for (const given of [undefined, { databases: () => Promise.reject(new Error('private')) }]) {
        Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: given });
        await expect(openDatabase('none')).rejects.toThrow(NoDatabaseError);
      }
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', here);
    }
  });

  test('asks for strict durability', async () => {
    const db = await openDatabase('durable');
    expect(db._options).toMatchObject({ chromeTransactionDurability: 'strict' });
    db.close();
  });
});

describe('the live stores', () => {
  test('tell once a change, with the plan of the new facts', async () => {
    const clock = fakeClock();
    const data = await emptyDatabase(clock);
    const facts = createFactsStore(data.db, clock);
    const plan = createPlanStore(facts, clock);
    const seen: number[] = [];
    plan.subscribe(() => seen.push(plan.get()?.snapshot.facts.applications.length ?? -1));
    plan.start();
    facts.start();
    await until(() => seen.length > 0);
    await addApplication(data, { company: 'Brightwater', role: 'r' });
    await until(() => seen.at(-1) === 1);
    expect(facts.get()?.facts.stageEvents).toHaveLength(1);
    expect(facts.get()?.facts.home.zone).toBe('Europe/London');
    const told = seen.length;
    await new Promise((done) => setTimeout(done, 50));
    expect(seen.length).toBe(told);
    plan.stop();
    facts.stop();
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1)
    await new Promise((done) => setTimeout(done, 10));
  expect(condition()).toBe(true);
}
