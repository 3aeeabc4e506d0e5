import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropDraft, saveDraft } from '../../../renderer/data/actions/drafts';
import { openData, type Data } from '../../../renderer/data/data';
import { createDraftCopies } from '../../../renderer/data/draft-copies';
import { exportAll } from '../../../renderer/data/export-file';
import { importText } from '../../../renderer/data/import-file';
import { fakeClock } from '../../fakes/clock';
import { fakeStorage } from '../../fakes/storage';

const KEY = 'thankYouEmail.00000000.00000001';
const NAME = `afterword.typed.${KEY}`;

let opened = 0;
let clock: ReturnType<typeof fakeClock>;
let store: ReturnType<typeof fakeStorage>;
let data: Data;

beforeEach(async () => {
  clock = fakeClock();
  store = fakeStorage();
  opened += 1;
  data = await open();
  // What it warns of is told in the tests themselves.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  data.close();
  vi.restoreAllMocks();
});

/** A window on the same database and the same local storage. */
function open(): Promise<Data> {
  return openData(clock, store, `drafts-${opened}`);
}

/** The window goes in the middle of a key's write: what was begun is never written. */
async function vanish(typed: string): Promise<void> {
  const begun = vi.spyOn(data.db.drafts, 'put').mockImplementation(() => {
    throw new DOMException('the window is gone', 'AbortError');
  });
  await data.drafts.save({ id: KEY, body: typed }).catch(() => undefined);
  begun.mockRestore();
  data.close();
}

const onDisk = async () => (await data.db.drafts.get(KEY))?.body;
const copied = () => (JSON.parse(store.getItem(NAME) ?? 'null') as { body: string } | null)?.body;

describe('while it is typed', () => {
  test('the newest stands in a copy at once, and the copy goes when the database has it', async () => {
    const first = data.drafts.save({ id: KEY, body: 'D' });
    const second = data.drafts.save({ id: KEY, body: 'De' });
    expect(copied()).toBe('De');
    expect(data.drafts.unsaved(KEY)?.body).toBe('De');
    await Promise.all([first, second]);
    expect(await onDisk()).toBe('De');
    expect(store.length).toBe(0);
    expect(data.drafts.unsaved(KEY)).toBeUndefined();
  });

  test('drafts do not wait for one another', async () => {
    const other = 'thankYouCard.00000000.00000001';
    await Promise.all([
      data.drafts.save({ id: KEY, body: 'a letter' }),
      data.drafts.save({ id: other, body: 'a card' }),
    ]);
    expect(await data.db.drafts.toArray()).toHaveLength(2);
  });

  test('a window that opens in the middle of it takes nothing away', async () => {
    const saving = [data.drafts.save({ id: KEY, body: 'D' }), data.drafts.save({ id: KEY, body: 'De' })];
    const other = await open();
    saving.push(data.drafts.save({ id: KEY, body: 'Dea' }));
    expect(copied()).toBe('Dea');
    await Promise.all(saving);
    expect(await onDisk()).toBe('Dea');
    expect(store.length).toBe(0);
    other.close();
  });

  test('a write that failed leaves it readable here, and the next key writes all of it', async () => {
    const put = vi.spyOn(data.db.drafts, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(data.drafts.save({ id: KEY, body: 'Dear' })).rejects.toThrow();
    expect(data.drafts.unsaved(KEY)?.body).toBe('Dear');
    expect(copied()).toBe('Dear');
    put.mockRestore();
    await data.drafts.save({ id: KEY, body: 'Dear D' });
    expect(await onDisk()).toBe('Dear D');
    expect(store.length).toBe(0);
  });

  test('what was sent waits no longer', async () => {
    const put = vi.spyOn(data.db.drafts, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await data.drafts.save({ id: KEY, body: 'Dear' }).catch(() => undefined);
    put.mockRestore();
    data.drafts.forget(KEY);
    expect(data.drafts.unsaved(KEY)).toBeUndefined();
    expect(store.length).toBe(0);
  });
});

describe('at the next start', () => {
  test('the last keys of a window that went are in the database before anything reads it', async () => {
    await data.drafts.save({ id: KEY, body: 'Dear Dan' });
    await vanish('Dear Dana');
    data = await open();
    expect(await onDisk()).toBe('Dear Dana');
    expect(store.length).toBe(0);
  });

  test('also into a database that was cleared meanwhile', async () => {
    await vanish('Dear Dana');
    await data.db.delete();
    data = await open();
    expect(await onDisk()).toBe('Dear Dana');
  });

  test('what another window wrote later stays', async () => {
    await vanish('Dear Dana');
    clock.advance(5);
    const other = await openData(clock, undefined, `drafts-${opened}`);
    await other.drafts.save({ id: KEY, body: 'Dear Ms Okafor' });
    other.close();
    data = await open();
    expect(await onDisk()).toBe('Dear Ms Okafor');
    expect(store.length).toBe(0);
  });

  test('a letter that was sent in another window is not brought back', async () => {
    await data.drafts.save({ id: KEY, body: 'Dear Dan' });
    await vanish('Dear Dana');
    clock.advance(5);
    const other = await openData(clock, undefined, `drafts-${opened}`);
    await dropDraft(other, KEY);
    other.close();
    data = await open();
    expect(await data.db.drafts.get(KEY)).toHaveProperty('deletedAt');
    expect(store.length).toBe(0);
  });

  test('an older draft from an imported file does not take its place, and a newer one does', async () => {
    await saveDraft(data.db, { id: KEY, body: 'of the file', updatedAt: clock.now() });
    const older = JSON.stringify(await exportAll(data.db, clock.now()));
    clock.advance(5);
    await vanish('Dear Dana');
    data = await open();
    await importText(data, older);
    expect(await onDisk()).toBe('Dear Dana');
    await importText(data, older.replaceAll(String(clock.now() - 5), String(clock.now() + 5)));
    expect(await onDisk()).toBe('of the file');
  });

  test('while the database takes nothing, it stays in its copy and is what is read', async () => {
    createDraftCopies(store).keep({ id: KEY, body: 'Dear Dana', updatedAt: clock.now() });
    const put = vi.spyOn(Object.getPrototypeOf(data.db.drafts) as typeof data.db.drafts, 'put');
    put.mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await data.drafts.restore();
    expect(told).toHaveBeenCalledOnce();
    expect(data.drafts.unsaved(KEY)?.body).toBe('Dear Dana');
    expect(copied()).toBe('Dear Dana');
  });
});

describe('local storage', () => {
  test('a damaged copy is thrown away, and nobody else’s thing is touched', async () => {
    data.close();
    store.setItem('afterword.theme', 'night');
    store.setItem(NAME, '{"id":"thankYou');
    store.setItem(`${NAME}.2`, JSON.stringify({ id: KEY, body: 'under a wrong name', updatedAt: 1 }));
    store.setItem(`${NAME}.3`, JSON.stringify({ id: `${KEY}.3`, body: 7, updatedAt: 1 }));
    store.setItem(`${NAME}.4`, 'null');
    data = await open();
    expect(await data.db.drafts.count()).toBe(0);
    expect(store.length).toBe(1);
    expect(store.getItem('afterword.theme')).toBe('night');
  });

  test('a full one keeps nothing from being saved, and leaves no older copy behind', async () => {
    const copies = createDraftCopies(store);
    copies.keep({ id: KEY, body: 'old', updatedAt: 1 });
    store.full = true;
    const saving = data.drafts.save({ id: KEY, body: 'new' });
    expect(store.length).toBe(0);
    await saving;
    expect(await onDisk()).toBe('new');
  });

  test('what is longer than any letter is for the database alone', async () => {
    await Promise.all([
      data.drafts.save({ id: KEY, body: 'short' }),
      data.drafts.save({ id: KEY, body: 'x'.repeat(10_000_000) }),
    ]);
    expect(store.length).toBe(0);
    expect((await onDisk())?.length).toBe(10_000_000);
  });
});
