import { beforeEach, describe, expect, test } from 'vitest';
import { addApplication, moveApplication } from '../../../renderer/data/actions/applications';
import { hasSample, loadSample, removeSample } from '../../../renderer/data/actions/sample';
import { together, type Writer } from '../../../renderer/data/commit';
import { exportAll, ImportError } from '../../../renderer/data/export-file';
import { importText } from '../../../renderer/data/import-file';
import { openData } from '../../../renderer/data/data';
import { checkDatabase, keepSentinel } from '../../../renderer/data/sentinel';
import type { Sentinel } from '../../../shared/domain/sentinel';
import { undo, undoLast } from '../../../renderer/data/undo';
import { fakeClock, type FakeClock } from '../../fakes/clock';
import { contents, emptyDatabase, facts } from '../../fakes/database';

let clock: FakeClock;
let data: Writer;
beforeEach(async () => {
  clock = fakeClock();
  data = await emptyDatabase(clock);
});

async function exported(writer: Writer): Promise<string> {
  return JSON.stringify(await exportAll(writer.db, clock.now()));
}

describe('export and import', () => {
  test('carry everything to an empty database', async () => {
    await loadSample(data, 'Europe/London');
    await addApplication(data, { company: 'My own', role: 'Analyst' });
    const other = await emptyDatabase(clock);
    const done = await importText(other, await exported(data));
    expect(await contents(other)).toEqual(await contents(data));
    expect(done).toMatchObject({ replaced: 0, kept: 0 });
    expect(await other.db.changes.count()).toBe(1);
  });

  test('merge: the later state of a row stays, and one undo takes the whole import back', async () => {
    const { id } = await addApplication(data, { company: 'Quillon', role: 'r' });
    const other = await emptyDatabase(clock);
    await importText(other, await exported(data));
    clock.advance(60_000);
    await moveApplication(data, id, { stage: 'waiting' });
    const before = await facts(other);

    const again = await importText(other, await exported(data));
    expect(again).toMatchObject({ added: 1, replaced: 1, kept: 1 });
    expect(await other.db.applications.get(id)).toMatchObject({ stage: 'waiting' });
    await undo(other, again.changeId);
    expect(await facts(other)).toEqual(before);

    clock.advance(60_000);
    await moveApplication(other, id, { stage: 'offer' });
    expect(await importText(other, await exported(data))).toMatchObject({ replaced: 0 });
    expect(await other.db.applications.get(id)).toMatchObject({ stage: 'offer' });
  });

  test('leave nothing to take back where nothing is new', async () => {
    await addApplication(data, { company: 'Quillon', role: 'r' });
    const text = await exported(data);
    const before = await data.db.changes.count();
    const done = await together(data, (writer) => importText(writer, text));
    expect(done).toMatchObject({ added: 0, replaced: 0, idle: true });
    expect(await data.db.changes.count()).toBe(before);
    await expect(undoLast(data)).resolves.toMatchObject({ undone: true, label: 'Quillon added' });
    const again = await together(data, (writer) => importText(writer, text));
    expect(again).toMatchObject({ added: 0, replaced: 0 });
    const other = await emptyDatabase(clock);
    expect(await together(other, (writer) => importText(writer, text))).not.toHaveProperty('idle');
  });

  test.each([
    ['', 'not an Afterword export'],
    ['{"format":"huntr"}', 'not an Afterword export'],
    ['{"format":"afterword","schema":99,"exportedAt":1,"tables":{}}', 'newer Afterword'],
    [
      '{"format":"afterword","schema":1,"exportedAt":1,"tables":{"applications":[{"id":"a","createdAt":1,"updatedAt":1,"company":"A","role":"r","stage":"saved","rank":"a0"},{"id":"b","stage":"nowhere"}]}}',
      'Entry 2 of "applications"',
    ],
    [
      '{"format":"afterword","schema":1,"exportedAt":1,"tables":{"interviews":[{"id":"a","createdAt":1,"updatedAt":1,"applicationId":"x","kind":"video","status":"booked","startsAt":"whenever","endsAt":"2026-11-23T10:00","zone":"UTC"}]}}',
      'Entry 1 of "interviews"',
    ],
  ])('a file that is none says so and changes nothing: %s', async (text, message) => {
    await loadSample(data, 'Europe/London');
    const before = await contents(data);
    await expect(importText(data, text)).rejects.toThrow(ImportError);
    await expect(importText(data, text)).rejects.toThrow(message);
    expect(await contents(data)).toEqual(before);
  });

  test('a file cut short anywhere is refused whole', async () => {
    await loadSample(data, 'Europe/London');
    const text = await exported(data);
    const other = await emptyDatabase(clock);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      await expect(importText(other, text.slice(0, Math.floor(text.length * share)))).rejects.toThrow(
        ImportError,
      );
    }
    expect(Object.values(await contents(other)).flat()).toEqual([]);
  });
});

describe('sample data', () => {
  test('comes and goes without touching the person’s own', async () => {
    const { id } = await addApplication(data, { company: 'My own', role: 'Analyst' });
    const own = await facts(data);
    await loadSample(data, 'America/Chicago');
    expect(await hasSample(data)).toBe(true);
    expect(await data.db.applications.count()).toBeGreaterThan(15);
    await removeSample(data);
    expect(await hasSample(data)).toBe(false);
    expect(await facts(data)).toEqual(own);
    await undoLast(data);
    expect(await hasSample(data)).toBe(true);
    expect(await data.db.applications.get(id)).toMatchObject({ company: 'My own' });
  });

  test('lies in the past where it says so', async () => {
    await loadSample(data, 'Pacific/Auckland');
    for (const outreach of await data.db.outreaches.toArray()) expect(outreach.at).toBeLessThan(clock.now());
    for (const event of await data.db.stageEvents.toArray()) expect(event.at).toBeLessThan(clock.now());
  });
});

describe('a database that lost its rows', () => {
  const sentinel = { installId: 'a', applications: 3, contacts: 2, outreaches: 1, writtenAt: 0 };

  test('is noticed by what was kept outside it', async () => {
    expect(await checkDatabase(data.db, { readSentinel: async () => sentinel })).toEqual({
      state: 'lost',
      expected: sentinel,
    });
  });

  test('is noticed as well when it is lost while it is open', async () => {
    const opened = await openData(clock, undefined, 'lost-while-open');
    const written: Sentinel[] = [];
    const desktop = {
      readSentinel: async () => written.at(-1),
      writeSentinel: async (one: Sentinel) => void written.push(one),
    };
    const stop = keepSentinel(opened, desktop);
    opened.facts.start();
    await addApplication(opened, { company: 'Quillon', role: 'r' });
    await until(() => written.at(-1)?.applications === 1);
    await new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('lost-while-open');
      request.addEventListener('success', done);
      request.addEventListener('error', fail);
    });
    // The worst case: the store reads an empty database that was made anew.
    const anew = await openData(clock, undefined, 'lost-while-open');
    const stopAnew = keepSentinel(anew, desktop);
    anew.facts.start();
    await new Promise((done) => setTimeout(done, 800));
    expect(written.at(-1)).toMatchObject({ applications: 1 });
    expect(await checkDatabase(anew.db, desktop)).toMatchObject({ state: 'lost' });
    stop();
    stopAnew();
    opened.close();
    anew.close();
  });

  test('is not confused with a new one, nor with one emptied by hand', async () => {
    expect(await checkDatabase(data.db, { readSentinel: async () => undefined })).toEqual({ state: 'fine' });
    await addApplication(data, { company: 'Quillon', role: 'r' });
    await undoLast(data);
    expect(await checkDatabase(data.db, { readSentinel: async () => sentinel })).toEqual({ state: 'fine' });
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  expect(condition()).toBe(true);
}
